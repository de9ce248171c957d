package org.hearback.transcript;

import java.util.concurrent.Semaphore;
import org.hearback.language.Analysis;
import org.hearback.language.Analyst;
import org.hearback.language.Context;
import org.hearback.language.ScriptedAnalyst;
import org.hearback.language.Utterance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Transcripts are coded by an analyst who waits for leave before each turn, and fails at "break". */
@TestConfiguration
public class TestTranscripts {
    private final Semaphore leave = new Semaphore(0);

    @Bean
    @Primary
    Transcripts scriptedTranscripts() {
        return new Transcripts(new ObjectProvider<>() {
            @Override
            public Analyst getObject() {
                return TestTranscripts.this::analyse;
            }
        });
    }

    /** Forgets what leave was given before. */
    public void reset() {
        leave.drainPermits();
    }

    public void read(int turns) {
        leave.release(turns);
    }

    private Analysis analyse(Utterance said, Context context) {
        leave.acquireUninterruptibly();
        if (said.text().equals("break")) throw new IllegalStateException("on purpose");
        return new ScriptedAnalyst().analyse(said, context);
    }
}
