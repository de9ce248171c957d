/** What learners see of their progress: the next step, the programme, and what they have practised. */
@NamedInterface("ui")
@NullMarked
package org.hearback.progress.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
