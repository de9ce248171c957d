/** What learners do: attempts pinned to a revision, their append-only events, and half-typed drafts. */
@ApplicationModule(allowedDependencies = {"account", "course"})
@NullMarked
package org.hearback.attempt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
