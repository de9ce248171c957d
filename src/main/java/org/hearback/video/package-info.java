/** Films with captions, chapters, a transcript and questions, and how much of them was watched. */
@ApplicationModule(
        allowedDependencies = {"account", "attempt", "attempt :: ui", "coach :: ui", "course", "quiz", "quiz :: ui"})
@NullMarked
package org.hearback.video;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
