/** A learner's certificates, their download, and the public page that checks a number. */
@NamedInterface("ui")
@NullMarked
package org.hearback.certificate.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
