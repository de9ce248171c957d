/** The screens of a conversation: meeting the patient, talking, and looking back. */
@NullMarked
package org.hearback.dialogue.ui;

import org.jspecify.annotations.NullMarked;
