/** The screens of a conversation: meeting the patient, talking, and looking back. */
@NamedInterface("ui")
@NullMarked
package org.hearback.dialogue.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
