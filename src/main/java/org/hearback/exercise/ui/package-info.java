/** The screens of an exercise: one round each, and a look back. */
@NullMarked
package org.hearback.exercise.ui;

import org.jspecify.annotations.NullMarked;
