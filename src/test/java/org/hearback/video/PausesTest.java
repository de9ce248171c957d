package org.hearback.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.video.TestVideos.CHOOSE;
import static org.hearback.video.TestVideos.FIRST_SENTENCE;
import static org.hearback.video.TestVideos.SAY;
import static org.hearback.video.TestVideos.WHAT_HE_HEARD;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearback.account.PersonId;
import org.hearback.attempt.AttemptId;
import org.hearback.attempt.Result;
import org.hearback.attempt.Step;
import org.hearback.attempt.Tally;
import org.hearback.attempt.Work;
import org.hearback.course.Revision;
import org.hearback.quiz.Response;
import org.junit.jupiter.api.Test;

class PausesTest {
    private static final Video VIDEO = TestVideos.withPauses();

    @Test
    void theFilmStopsOnceForEachQuestion() {
        assertThat(after().ahead()).containsExactly(CHOOSE, SAY);
        assertThat(after(asked(CHOOSE)).ahead()).containsExactly(SAY);
        assertThat(after(asked(CHOOSE), skipped(CHOOSE), asked(SAY)).ahead()).isEmpty();
    }

    @Test
    void aQuestionIsOpenUntilItIsLeft() {
        assertThat(after(asked(CHOOSE)).open()).contains(new Pauses.Open(CHOOSE, true, false));
        assertThat(after(asked(CHOOSE), chosen(1)).open()).contains(new Pauses.Open(CHOOSE, true, true));
        assertThat(after(asked(CHOOSE), chosen(1), wentOn(CHOOSE)).open()).isEmpty();
        assertThat(after(asked(CHOOSE), skipped(CHOOSE)).open()).isEmpty();
    }

    @Test
    void anOpenQuestionGivesWayToTheNextOne() {
        assertThat(after(asked(CHOOSE), asked(SAY)).open()).contains(new Pauses.Open(SAY, true, false));
        assertThat(after(asked(CHOOSE), asked(SAY), chosen(1)).open()).contains(new Pauses.Open(SAY, true, false));
    }

    @Test
    void askingWhatIsOpenAlreadyChangesNothing() {
        var first = asked(CHOOSE);

        assertThat(after(first, asked(CHOOSE)).latest()).isEqualTo(after(first).latest());
    }

    @Test
    void whatWasWatchedMeanwhileChangesNothing() {
        var first = asked(CHOOSE);
        var watched = Step.of(Step.newId(), "watched", Map.of());

        assertThat(after(first, watched, Step.of(Step.newId(), Step.COMPLETED, Result.done()))
                        .latest())
                .contains(first.id());
    }

    @Test
    void theTallyTellsAnsweredSkippedAndRight() {
        assertThat(after().tally()).isEqualTo(new Tally(2, 0, 0, 0, 0));
        assertThat(after(asked(CHOOSE), skipped(CHOOSE), asked(SAY), said("I believe you."))
                        .tally())
                .isEqualTo(new Tally(2, 1, 1, 0, 0));
        assertThat(after(asked(CHOOSE), chosen(1)).tally()).isEqualTo(new Tally(2, 1, 0, 1, 1));
    }

    @Test
    void whoIsAskedAgainIsKnownByTheirLatestAnswer() {
        var again = after(asked(CHOOSE), chosen(0), wentOn(CHOOSE), asked(CHOOSE), chosen(1));

        assertThat(again.answerTo(WHAT_HE_HEARD)).contains(WHAT_HE_HEARD.answer(Response.ticked(Set.of(1))));
        assertThat(again.tries(CHOOSE)).isEqualTo(2);
        assertThat(again.tally()).isEqualTo(new Tally(2, 1, 0, 1, 1));
    }

    @Test
    void anAnswerOutlivesSkippingTheQuestionTheNextTime() {
        var pauses = after(asked(SAY), said("I believe you."), wentOn(SAY), asked(SAY), skipped(SAY));

        assertThat(pauses.wordsFor(FIRST_SENTENCE)).contains("I believe you.");
        assertThat(pauses.isSkipped(SAY)).isFalse();
    }

    private static Step asked(Pause pause) {
        return Pauses.asked(Step.newId(), pause, true);
    }

    private static Step skipped(Pause pause) {
        return Pauses.skipped(Step.newId(), pause);
    }

    private static Step wentOn(Pause pause) {
        return Pauses.wentOn(Step.newId(), pause);
    }

    private static Step chosen(int place) {
        return Pauses.answered(Step.newId(), WHAT_HE_HEARD, Response.ticked(Set.of(place)));
    }

    private static Step said(String text) {
        return Pauses.said(Step.newId(), FIRST_SENTENCE, text);
    }

    private static Pauses after(Step... steps) {
        return Pauses.of(new Work<>(
                new AttemptId(UUID.randomUUID()),
                PersonId.next(),
                1,
                new Revision<>(1, 1, Instant.EPOCH, VIDEO),
                1,
                Instant.EPOCH,
                Arrays.asList(steps),
                Map.of()));
    }
}
