/** The screens of sign-in, profile and the administration of people. */
@NullMarked
package org.hearback.account.ui;

import org.jspecify.annotations.NullMarked;
