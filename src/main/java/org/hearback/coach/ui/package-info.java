/** The coach on the screen: beside a box in which somebody writes, and on a page of its own. */
@NamedInterface("ui")
@NullMarked
package org.hearback.coach.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
