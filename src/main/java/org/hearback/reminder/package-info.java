/** Mails that remind learners of what is due; each of them is written once. */
@ApplicationModule(allowedDependencies = {"account", "course", "deadline", "progress", "words"})
@NullMarked
package org.hearback.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
