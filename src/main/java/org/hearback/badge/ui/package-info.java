/** The way to a badge, on the page of the learner's certificates. */
@NullMarked
package org.hearback.badge.ui;

import org.jspecify.annotations.NullMarked;
