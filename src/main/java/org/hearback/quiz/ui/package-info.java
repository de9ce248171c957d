/** The screens of a quiz. */
@NullMarked
package org.hearback.quiz.ui;

import org.jspecify.annotations.NullMarked;
