package org.hearback.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearback.language.Analyst;
import org.hearback.language.Context;
import org.hearback.language.Utterance;
import org.hearback.transcript.Transcript.Reply;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A transcript that is being coded in the background. It may be asked at any time how far it is. */
public final class CodingRun {
    private static final Logger LOG = LoggerFactory.getLogger(CodingRun.class);

    /** Where a run stands. */
    public enum State {
        /** Others are being coded first. */
        WAITING,
        CODING,
        DONE,
        CANCELLED,
        FAILED
    }

    private final List<Reply> replies;
    private volatile State state = State.WAITING;
    private volatile int done;
    private volatile @Nullable CodedTranscript result;

    CodingRun(List<Reply> replies) {
        this.replies = List.copyOf(replies);
    }

    public State state() {
        return state;
    }

    public boolean isUnderWay() {
        return state == State.WAITING || state == State.CODING;
    }

    public int done() {
        return done;
    }

    public int total() {
        return replies.size();
    }

    public Optional<CodedTranscript> result() {
        return Optional.ofNullable(result);
    }

    /** Stops before the next turn; what was found so far is forgotten. */
    public synchronized void cancel() {
        if (isUnderWay()) state = State.CANCELLED;
    }

    void run(Supplier<Analyst> analyst, Semaphore places) {
        try {
            while (!places.tryAcquire(100, TimeUnit.MILLISECONDS)) if (!isUnderWay()) return;
            try {
                code(analyst);
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            cancel();
        } catch (RuntimeException | Error e) {
            // errors too, or its page would wait for ever
            move(State.FAILED);
            // without its message, in which somebody's words might stand
            var place = Stream.of(e.getStackTrace()).findFirst();
            LOG.error(
                    "Coding a transcript failed: {} at {}",
                    e.getClass().getName(),
                    place.map(Object::toString).orElse("?"));
        }
    }

    private void code(Supplier<Analyst> analyst) {
        move(State.CODING);
        var coded = new ArrayList<CodedReply>();
        for (var reply : replies) {
            if (!isUnderWay()) return;
            coded.add(code(reply, analyst.get()));
            done = coded.size();
        }
        result = new CodedTranscript(coded);
        move(State.DONE);
    }

    private static CodedReply code(Reply reply, Analyst analyst) {
        var patient = reply.patient() == null ? null : reply.patient().text();
        var turn = reply.turn();
        return new CodedReply(reply, analyst.analyse(new Utterance(turn.text()), new Context(patient, turn.stage())));
    }

    private synchronized void move(State next) {
        if (isUnderWay()) state = next;
    }
}
