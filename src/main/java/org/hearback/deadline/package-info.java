/** Deadlines: until when a cohort should have done a programme or a module, and who has longer. */
@ApplicationModule(allowedDependencies = {"account", "course"})
@NullMarked
package org.hearback.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
