package org.hearback.transcript;

import java.util.List;

/** What came of reading a file: a transcript, or everything that must be put right first. */
public sealed interface Reading {
    record Read(Transcript transcript) implements Reading {}

    record Refused(List<TranscriptProblem> problems) implements Reading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Reads a table, captions or plain lines; which of them it is, the content tells and not the name of the file. */
    static Reading of(byte[] file) {
        return TranscriptReader.read(file);
    }
}
