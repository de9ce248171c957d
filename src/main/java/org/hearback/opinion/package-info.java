/**
 * A second opinion on somebody's words from a model outside of Hearback: off unless a hospital turns it on, asked only
 * after the learner has agreed, and without any say in what Hearback itself finds or scores.
 */
@ApplicationModule(allowedDependencies = {"attempt", "attempt :: ui", "language"})
@NullMarked
package org.hearback.opinion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
