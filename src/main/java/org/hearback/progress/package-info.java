/** What a learner has done, what is left and why; computed from their attempts, never stored. */
@ApplicationModule(
        allowedDependencies = {"account", "attempt", "attempt :: ui", "course", "deadline", "deadline :: ui", "words"})
@NullMarked
package org.hearback.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
