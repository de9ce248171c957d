/** Hearback: practice for clinicians who talk with people whose persistent back pain an operation will not help. */
@NullMarked
package org.hearback;

import org.jspecify.annotations.NullMarked;
