/** Conversations with a simulated patient whose trust and worry follow what is said. */
@ApplicationModule(
        allowedDependencies = {"account", "attempt", "attempt :: ui", "coach", "coach :: ui", "course", "language"})
@NullMarked
package org.hearback.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
