/** A learner's certificates, their download, and the public page that checks a number. */
@NullMarked
package org.hearback.certificate.ui;

import org.jspecify.annotations.NullMarked;
