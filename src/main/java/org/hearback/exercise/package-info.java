/** Exercises: pick a reply, or write one and compare it with a model answer. */
@ApplicationModule(allowedDependencies = {"account", "attempt", "attempt :: ui", "course"})
@NullMarked
package org.hearback.exercise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
