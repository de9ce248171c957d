package org.hearback.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.dialogue.TestDialogues.BELIEVE;
import static org.hearback.dialogue.TestDialogues.DISMISS;
import static org.hearback.dialogue.TestDialogues.INVITE;
import static org.hearback.dialogue.TestDialogues.LEAVE;
import static org.hearback.dialogue.TestDialogues.TOGETHER;
import static org.hearback.dialogue.TestDialogues.WAIT;

import java.util.List;
import java.util.Map;
import org.hearback.dialogue.Dialogue.Choice;
import org.hearback.dialogue.PatientRating.Level;
import org.hearback.dialogue.PatientRating.Moved;
import org.hearback.dialogue.Responses.Rating;
import org.junit.jupiter.api.Test;

class PatientRatingTest {
    private final Dialogue grace = TestDialogues.grace();

    @Test
    void whatIsShownRaisesOrLowersIt() {
        var rating = rate(rating(2, 4, Map.of("open-question", 1.5, "abandonment", -1.0)), INVITE, BELIEVE, LEAVE);

        assertThat(rating.value()).isEqualTo(3);
        assertThat(rating.moved())
                .containsExactly(new Moved("open-question", 1, 1.5), new Moved("abandonment", 1, -1.0));
    }

    @Test
    void aBehaviourCountsOnlySoOften() {
        var twice = Map.of("open-question", 2.0);

        assertThat(PatientRating.of(List.of(rating(0, 1, twice)), turnsThatInviteTwice())
                        .getFirst()
                        .value())
                .isEqualTo(2);
        assertThat(PatientRating.of(List.of(rating(0, 2, twice)), turnsThatInviteTwice())
                        .getFirst()
                        .value())
                .isEqualTo(4);
    }

    @Test
    void itStaysBetweenNoneAndTen() {
        assertThat(rate(rating(9, 4, Map.of("open-question", 4.0)), INVITE, BELIEVE, TOGETHER)
                        .value())
                .isEqualTo(10);
        assertThat(rate(rating(1, 4, Map.of("dismissal", -4.0)), DISMISS, WAIT, LEAVE)
                        .value())
                .isZero();
    }

    @Test
    void itIsLowMiddlingOrHigh() {
        assertThat(rate(rating(3.4, 1, Map.of("blame", 1.0)), INVITE).level()).isEqualTo(Level.LOW);
        assertThat(rate(rating(3.5, 1, Map.of("blame", 1.0)), INVITE).level()).isEqualTo(Level.MIDDLE);
        assertThat(rate(rating(7, 1, Map.of("blame", 1.0)), INVITE).level()).isEqualTo(Level.HIGH);
    }

    @Test
    void whereNobodyHasSaidWhatRepliesDoThereIsNone() {
        assertThat(PatientRating.of(TestDialogues.RESPONSES.ratings(), List.of()))
                .isEmpty();
    }

    private PatientRating rate(Rating rating, Choice... choices) {
        return PatientRating.of(
                        List.of(rating), TestDialogues.talk(grace, choices).turns())
                .getFirst();
    }

    private List<Conversation.Turn> turnsThatInviteTwice() {
        var turn = TestDialogues.talk(grace, INVITE).turns().getFirst();
        return List.of(turn, turn);
    }

    private static Rating rating(double begins, int times, Map<String, Double> points) {
        return new Rating("data-gathering", begins, times, points, List.of("evers-2017"));
    }
}
