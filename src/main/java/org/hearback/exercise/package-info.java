/** Exercises: pick a reply, write one and compare it with a model answer, or find the words that hurt. */
@ApplicationModule(
        allowedDependencies = {"account", "attempt", "attempt :: ui", "coach", "coach :: ui", "course", "dialogue"})
@NullMarked
package org.hearback.exercise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
