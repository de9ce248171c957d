package org.hearback.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearback.dialogue.TestDialogues.ALONE;
import static org.hearback.dialogue.TestDialogues.BELIEVE;
import static org.hearback.dialogue.TestDialogues.BELIEVED;
import static org.hearback.dialogue.TestDialogues.DISMISS;
import static org.hearback.dialogue.TestDialogues.INVITE;
import static org.hearback.dialogue.TestDialogues.OPENING;
import static org.hearback.dialogue.TestDialogues.WAIT;

import java.util.ArrayList;
import java.util.List;
import org.hearback.attempt.Step;
import org.hearback.dialogue.Conversation.Line;
import org.hearback.dialogue.Dialogue.Choice;
import org.hearback.dialogue.Dialogue.Mood;
import org.hearback.dialogue.Dialogue.State;
import org.junit.jupiter.api.Test;

class ConversationTest {
    private final Dialogue grace = TestDialogues.grace();

    @Test
    void nothingIsSaidBeforeThePatientIsMet() {
        var talk = Conversation.replay(grace, List.of());

        assertThat(talk.begun()).isFalse();
        assertThat(talk.turnsLeft()).isEqualTo(2);
    }

    @Test
    void thePatientSpeaksFirst() {
        var talk = talk();

        assertThat(talk.begun()).isTrue();
        assertThat(talk.line()).isEqualTo(new Line("I nearly stayed at home.", Mood.GUARDED));
        assertThat(talk.choices()).containsExactly(INVITE, DISMISS);
    }

    @Test
    void aReplyChangesThePatientAndLeadsOn() {
        var talk = talk(INVITE);

        assertThat(talk.state()).isEqualTo(new State(60, 60));
        assertThat(talk.line()).isEqualTo(new Line("Is it all in my head?", Mood.WORRIED));
        assertThat(talk.turnsLeft()).isEqualTo(1);
        assertThat(talk.turns())
                .containsExactly(new Conversation.Turn(
                        OPENING,
                        new Line("I nearly stayed at home.", Mood.GUARDED),
                        INVITE,
                        new State(40, 70),
                        new State(60, 60)));
    }

    @Test
    void withoutTrustThePatientSaysSomethingElse() {
        assertThat(talk(DISMISS).line()).isEqualTo(new Line("So it is all in my head.", Mood.ANGRY));
        assertThat(talk(DISMISS, WAIT).turns().getLast().heard().words()).isEqualTo("So it is all in my head.");
    }

    @Test
    void trustDecidesHowItEnds() {
        assertThat(talk(INVITE, BELIEVE).end()).contains(BELIEVED);
        assertThat(talk(INVITE, WAIT).end()).contains(BELIEVED);
        assertThat(talk(DISMISS, BELIEVE).end()).contains(ALONE);
        assertThat(talk(DISMISS, BELIEVE).turnsLeft()).isZero();
    }

    @Test
    void trustStaysBetweenNothingAndAll() {
        assertThat(new State(10, 95).after(DISMISS)).isEqualTo(new State(0, 100));
    }

    @Test
    void stepsOfAnotherPlaceAreRefused() {
        var atTheSecondNode = talk(INVITE).said(Step.newId(), WAIT);

        assertThatThrownBy(() -> Conversation.replay(grace, List.of(atTheSecondNode)))
                .hasMessage("said at head, but the talk is at opening");
        assertThatThrownBy(() -> Conversation.replay(grace, List.of(talk().said(Step.newId(), WAIT))))
                .hasMessage("opening has no choice wait");
    }

    @Test
    void nothingIsSaidAfterTheEnd() {
        var over = talk(INVITE, WAIT);

        assertThatThrownBy(over::line).hasMessage("the talk is over");
        assertThatThrownBy(() -> over.said(Step.newId(), WAIT)).hasMessage("the talk is over");
    }

    @Test
    void aPatientIsCalledByTheirFirstNameOrTitle() {
        assertThat(called("Grace Bennett")).isEqualTo("Grace");
        assertThat(called("Mr Walter Hughes")).isEqualTo("Mr Walter Hughes");
    }

    private static String called(String name) {
        return new Dialogue.Persona(name, 51, "", "", "grace").firstName();
    }

    private Conversation talk(Choice... choices) {
        var steps = new ArrayList<>(List.of(Conversation.begun(Step.newId())));
        for (var choice : choices) {
            steps.add(Conversation.replay(grace, steps).said(Step.newId(), choice));
        }
        return Conversation.replay(grace, steps);
    }
}
