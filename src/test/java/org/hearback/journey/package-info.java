/** Hearback as people meet it: the packaged application in a process of its own, and a real browser. */
@NullMarked
package org.hearback.journey;

import org.jspecify.annotations.NullMarked;
