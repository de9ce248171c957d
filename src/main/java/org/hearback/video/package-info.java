/** Films with captions, chapters and a transcript, and how much of them was watched. */
@ApplicationModule(allowedDependencies = {"account", "attempt", "attempt :: ui", "course"})
@NullMarked
package org.hearback.video;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
