/** The screen of a film. */
@NullMarked
package org.hearback.video.ui;

import org.jspecify.annotations.NullMarked;
