package org.hearback.transcript;

import java.util.List;
import org.hearback.attempt.ui.Weight;
import org.hearback.language.Analysis;
import org.hearback.language.CodedTurn;
import org.hearback.transcript.Transcript.Reply;

/** A clinician's turn with what was found in it. */
public record CodedReply(Reply reply, Analysis analysis, List<Mark> marks) {
    CodedReply(Reply reply, Analysis analysis) {
        this(reply, analysis, Mark.of(analysis));
    }

    public boolean has(String code) {
        return marks.stream().anyMatch(mark -> mark.code().equals(code));
    }

    public boolean has(Weight weight) {
        return marks.stream().anyMatch(mark -> mark.weight() == weight);
    }

    /** As the shell would write it. */
    CodedTurn coded() {
        return CodedTurn.of(analysis);
    }
}
