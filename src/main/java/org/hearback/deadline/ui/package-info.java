/** How a deadline is told to the learner. */
@NamedInterface("ui")
@NullMarked
package org.hearback.deadline.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
