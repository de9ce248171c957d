package org.hearback.transcript;

import java.util.List;
import java.util.concurrent.Semaphore;
import org.hearback.language.Analyst;
import org.hearback.transcript.Transcript.Reply;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Codes transcripts, in memory and in the background. */
@Service
@PreAuthorize("isAuthenticated()")
public class Transcripts {
    private final ObjectProvider<Analyst> analyst;
    // one transcript after the other on a small machine, so that learners who write now are not kept waiting
    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 4), true);

    Transcripts(ObjectProvider<Analyst> analyst) {
        this.analyst = analyst;
    }

    /** Begins, and returns at once. */
    public CodingRun code(List<Reply> replies) {
        var run = new CodingRun(replies);
        Thread.ofVirtual().name("transcript").start(() -> run.run(analyst::getObject, places));
        return run;
    }
}
