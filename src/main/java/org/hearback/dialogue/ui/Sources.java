package org.hearback.dialogue.ui;

import java.util.Collection;
import java.util.List;
import org.hearback.attempt.ui.EvidenceNote;
import org.hearback.course.Reference;

/** The studies that a page rests on, to be named where they belong. */
record Sources(List<Reference> all) {
    EvidenceNote note(Collection<String> keys) {
        return new EvidenceNote(
                all.stream().filter(study -> keys.contains(study.key())).toList());
    }
}
