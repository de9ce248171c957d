/**
 * What educators write about language, in the files of {@code content/language}: behaviours, words better avoided, rules
 * and exemplars, checked with file and line like all other content.
 */
@ApplicationModule(allowedDependencies = {"course", "language"})
@NullMarked
package org.hearback.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
