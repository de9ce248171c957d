package org.hearback.video;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.hearback.account.OwnData;
import org.hearback.account.PersonId;
import org.hearback.attempt.AttemptId;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Result;
import org.hearback.attempt.Step;
import org.hearback.attempt.Work;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** How much of a film a learner has watched, and when that is enough. */
@Service
@OwnData
public class Viewing {
    /** Part of the film was played; the data is a {@link Played}. */
    private static final String WATCHED = "watched";
    /** The learner has read the transcript instead. */
    private static final String READ_TRANSCRIPT = "read-transcript";

    /** The share of the seconds that counts as having seen the film, in per cent. */
    private static final int ENOUGH = 90;

    private final Practice practice;
    private final Films films;

    Viewing(Practice practice, Films films) {
        this.practice = practice;
        this.films = films;
    }

    /**
     * What a player reports.
     *
     * @param spans the seconds that were played
     * @param position where the player stands, to go on from
     * @param at when it stood there, which may be long before the report came; null means: when it came
     */
    record Played(
            List<Watched.Span> spans,
            double position,
            @Nullable Instant at) {}

    /**
     * Where a learner stands with a film.
     *
     * @param position the second to go on from
     * @param percent the share that was watched, rounded down
     */
    record Progress(double position, int percent, boolean completed) {}

    /** @throws NoSuchElementException when the learner has no such attempt */
    Progress progress(PersonId learner, AttemptId attempt) {
        return progress(practice.get(learner, attempt, Video.class));
    }

    /**
     * Notes what was played, and ends the attempt once that is enough. After that it is still noted where the player
     * stands.
     *
     * @param stepId made by the player; a report that comes twice changes nothing
     * @throws NoSuchElementException when the learner has no such attempt
     */
    Progress report(PersonId learner, AttemptId attempt, UUID stepId, Played played) {
        var seen = practice.get(learner, attempt, Video.class);
        var step = Step.of(stepId, WATCHED, played);
        var work = seen.isCompleted() ? practice.afterwards(learner, seen, step) : practice.add(learner, seen, step);
        if (!work.isCompleted() && progress(work).percent() >= ENOUGH) {
            work = end(learner, work);
        }
        return progress(work);
    }

    /** Ends the attempt of somebody who has read what is said and seen. */
    public void readTranscript(PersonId learner, Work<Video> seen) {
        var work = practice.add(learner, seen, Step.of(Step.newId(), READ_TRANSCRIPT, new Confirmed(true)));
        end(learner, work);
    }

    /**
     * Takes a step at a question of the film, also once the film has been seen. Where another window was faster at a
     * film that has been seen, nothing is added, and {@link Work#has} tells so.
     */
    public Work<Video> take(PersonId learner, Work<Video> seen, Step step) {
        var now = practice.add(learner, seen, step);
        return now.has(step.id()) ? now : practice.afterwards(learner, now, step);
    }

    private Work<Video> end(PersonId learner, Work<Video> work) {
        var result = work.activity().pauses().isEmpty()
                ? Result.done()
                : Result.done().with(Pauses.of(work).tally());
        var ended = practice.complete(learner, work, Step.newId(), result);
        // a question that waits stays open, and what is typed for it goes on being kept
        return Pauses.of(ended)
                .open()
                .filter(open -> !open.answered())
                .map(open -> Pauses.asked(Step.newId(), open.pause(), open.byFilm()))
                .map(asked -> practice.afterwards(learner, ended, asked))
                .orElse(ended);
    }

    private record Confirmed(boolean read) {}

    private Progress progress(Work<Video> work) {
        return progress(films, work);
    }

    /** How far somebody is who has done this. */
    static Progress progress(Films films, Work<Video> work) {
        var position = work.steps(WATCHED)
                .reduce((one, later) -> stoodThereAt(later).isBefore(stoodThereAt(one)) ? one : later)
                .map(step -> step.as(Played.class).position())
                .orElse(0.0);
        var seconds = films.seconds(work.revision()).orElse(null);
        if (seconds == null) return new Progress(position, 0, work.isCompleted());
        var watched = work.steps(WATCHED)
                .map(step -> new Watched(step.as(Played.class).spans()))
                .reduce(Watched.NOTHING, Watched::and);
        return new Progress(position, (int) (watched.within(seconds).seconds() * 100 / seconds), work.isCompleted());
    }

    /** A device that was offline reports late; another one may have gone further meanwhile. */
    private static Instant stoodThereAt(Step report) {
        var at = report.as(Played.class).at();
        return at != null ? at : requireNonNull(report.at());
    }
}
