package org.hearback.video;

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
     */
    record Played(List<Watched.Span> spans, double position) {}

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
     * Notes what was played, and ends the attempt once that is enough.
     *
     * @param stepId made by the player; a report that comes twice changes nothing
     * @throws NoSuchElementException when the learner has no such attempt
     */
    Progress report(PersonId learner, AttemptId attempt, UUID stepId, Played played) {
        var seen = practice.get(learner, attempt, Video.class);
        var work = practice.add(learner, seen, Step.of(stepId, WATCHED, played));
        if (!work.isCompleted() && progress(work).percent() >= ENOUGH) {
            work = practice.complete(learner, work, Step.newId(), Result.done());
        }
        return progress(work);
    }

    /** Ends the attempt of somebody who has read what is said and seen. */
    public void readTranscript(PersonId learner, Work<Video> seen) {
        var work = practice.add(learner, seen, Step.of(Step.newId(), READ_TRANSCRIPT, new Confirmed(true)));
        practice.complete(learner, work, Step.newId(), Result.done());
    }

    private record Confirmed(boolean read) {}

    private Progress progress(Work<Video> work) {
        var reports = work.steps(WATCHED).map(step -> step.as(Played.class)).toList();
        var position = reports.isEmpty() ? 0 : reports.getLast().position();
        var seconds = films.of(work.revision()).seconds();
        if (seconds == null) return new Progress(position, 0, work.isCompleted());
        var watched = reports.stream().map(Played::spans).map(Watched::new).reduce(Watched.NOTHING, Watched::and);
        return new Progress(position, (int) (watched.within(seconds).seconds() * 100 / seconds), work.isCompleted());
    }
}
