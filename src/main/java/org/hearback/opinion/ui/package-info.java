/** The panel that asks for a second opinion, for the pages on which somebody writes. */
@NamedInterface("ui")
@NullMarked
package org.hearback.opinion.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
