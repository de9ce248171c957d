/** The frame around every activity: progress line, close button, one next step, and text that is never lost. */
@NamedInterface("ui")
@NullMarked
package org.hearback.attempt.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
