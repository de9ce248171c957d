/** Quizzes: questions with feedback, their scoring and review. */
@ApplicationModule(allowedDependencies = {"account", "attempt", "attempt :: ui", "course", "words"})
@NullMarked
package org.hearback.quiz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
