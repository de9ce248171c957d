/** The screens of a quiz; a question and its feedback stand elsewhere too. */
@NamedInterface("ui")
@NullMarked
package org.hearback.quiz.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
