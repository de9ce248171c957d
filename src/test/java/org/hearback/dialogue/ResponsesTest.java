package org.hearback.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.dialogue.TestDialogues.BELIEVE;
import static org.hearback.dialogue.TestDialogues.HEAD;
import static org.hearback.dialogue.TestDialogues.INVITE;
import static org.hearback.dialogue.TestDialogues.OPENING;
import static org.hearback.dialogue.TestDialogues.WAIT;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hearback.dialogue.Dialogue.Choice;
import org.hearback.dialogue.Dialogue.Node;
import org.hearback.dialogue.Reading.Avoid;
import org.hearback.dialogue.Reading.Shown;
import org.hearback.language.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResponsesTest {
    private static final State HEARD = new State(50, 60, 30, 40);
    private static final State DOUBTED = new State(20, 60, 30, 40);

    private final Responses responses = TestDialogues.RESPONSES;

    @Test
    void whatIsShownMovesThePatient() {
        assertThat(change(shown("validation"), null)).isEqualTo(new Change(6, -4, 0, 5));
        assertThat(change(shown("validation", "explanation"), null)).isEqualTo(new Change(8, -8, 9, 6));
        assertThat(change(shown("unheard-of"), null)).isEqualTo(Change.NONE);
    }

    @Test
    void aReplyAddsWhatItDoesBesides() {
        assertThat(change(Reading.authored(INVITE.does()), INVITE)).isEqualTo(new Change(15, -10, 0, 5));
    }

    @Test
    void ownWordsHaveHalfOfWhatTheReplyPromisesBeyondThem() {
        assertThat(change(Reading.NOTHING, BELIEVE)).isEqualTo(new Change(15, -14, 0, 3));
        assertThat(change(shown("validation"), BELIEVE)).isEqualTo(new Change(18, -16, 0, 5));
    }

    @Test
    void aButAfterAKindnessTakesItBack() {
        var but = new Reading(
                List.of(found("validation", false), found("explanation", false)), List.of(), new Span(3, 6));

        assertThat(change(but, null)).isEqualTo(new Change(-2, -4, 9, -2));
        assertThat(change(but, BELIEVE)).isEqualTo(new Change(10, -16, 9, -2));
    }

    @Test
    void aKindnessThatAReplyPromisesCountsNothingBeforeABut() {
        var but = new Reading(List.of(), List.of(), new Span(3, 6));

        assertThat(change(but, BELIEVE)).isEqualTo(new Change(8, -12, 0, -3));
    }

    @Test
    void theSameHelpTwiceRunningCountsHalf() {
        var again = responses.change(HEARD, OPENING, shown("validation"), null, Set.of("validation"));

        assertThat(again).isEqualTo(new Change(3, -2, 0, 3));
    }

    @Test
    void theSameHarmTwiceRunningCountsInFull() {
        var again = responses.change(HEARD, OPENING, shown("dismissal"), null, Set.of("dismissal"));

        assertThat(again).isEqualTo(new Change(-11, 3, 0, -8));
    }

    @Test
    void whatIsOnlySureEnoughToAskAboutCountsHalf() {
        var asking = new Reading(List.of(found("validation", true)), List.of(), null);

        assertThat(change(asking, null)).isEqualTo(new Change(3, -2, 0, 3));
    }

    @Test
    void somebodyWhoFeelsDoubtedUnderstandsHalfAsFast() {
        assertThat(responses.change(DOUBTED, OPENING, shown("explanation"), null, Set.of()))
                .isEqualTo(new Change(2, -4, 5, 1));
        assertThat(responses
                        .change(DOUBTED, OPENING, shown("abandonment"), null, Set.of())
                        .understanding())
                .isEqualTo(-2);
    }

    @Test
    void wordsBetterAvoidedCountOnceForEachKind() {
        var alarming = new Reading(List.of(), List.of(avoided("alarming", false), avoided("alarming", false)), null);

        assertThat(change(alarming, null)).isEqualTo(new Change(-1, 7, -2, 0));
        assertThat(change(new Reading(List.of(), List.of(avoided("alarming", true)), null), null))
                .isEqualTo(Change.NONE);
    }

    @Test
    void noTurnMovesAnythingFurtherThanTheMost() {
        assertThat(change(shown("dismissal", "abandonment", "talking-over"), null))
                .isEqualTo(new Change(-18, 13, -2, -18));
    }

    @Test
    void aNodeMayAnswerInAWayOfItsOwnInsteadOfTheUsualOne() {
        var node = node("responses: { validation: { trust: -4 } }");

        assertThat(responses.change(HEARD, node, shown("validation"), null, Set.of()))
                .isEqualTo(new Change(-4, 0, 0, 0));
        assertThat(responses.change(HEARD, node, shown("validation"), WAIT, Set.of("validation")))
                .as("it harms here, so that it counts in full again")
                .isEqualTo(new Change(-4, 0, 0, 0));
    }

    @Test
    void thePatientStaysBetweenNothingAndAll() {
        assertThat(new State(5, 98, 50, 0).after(new Change(-18, 18, 4, -2))).isEqualTo(new State(0, 100, 54, 0));
    }

    @Test
    void theModelThatShipsLetsHarmWeighMoreThanHelp() {
        var shipped = Responses.read(Path.of("content/patients"));

        assertThat(shipped.harms("disbelief")).isTrue();
        assertThat(shipped.harms("validation")).isFalse();
        assertThat(shipped.harms("unheard-of")).isFalse();
        assertThat(-shipped.find("dismissal").orElseThrow().change().trust())
                .isGreaterThan(shipped.find("validation").orElseThrow().change().trust());
    }

    private Change change(Reading reading, @Nullable Choice choice) {
        return responses.change(HEARD, HEAD, reading, choice, Set.of());
    }

    private static Reading shown(String... codes) {
        return Reading.authored(List.of(codes));
    }

    private static Shown found(String code, boolean asking) {
        return new Shown(code, null, 0.8, asking, List.of());
    }

    private static Avoid avoided(String kind, boolean asking) {
        return new Avoid(kind, new Span(0, 3), "something else", asking);
    }

    private static Node node(String more) {
        return TestDialogues.read(TestDialogues.GRACE.replaceFirst("stage: opening", "stage: opening\n    " + more))
                .first();
    }
}
