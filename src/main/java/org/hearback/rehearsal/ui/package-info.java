/** The screens of a rehearsal, and the learner's own phrases. */
@NullMarked
package org.hearback.rehearsal.ui;

import org.jspecify.annotations.NullMarked;
