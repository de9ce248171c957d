/** Where transcripts are coded: what goes in, how far it is, what was found. */
@NullMarked
package org.hearback.transcript.ui;

import org.jspecify.annotations.NullMarked;
