package org.hearback.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearback.dialogue.TestDialogues.BELIEVE;
import static org.hearback.dialogue.TestDialogues.DISMISS;
import static org.hearback.dialogue.TestDialogues.INVITE;
import static org.hearback.dialogue.TestDialogues.TOGETHER;
import static org.hearback.dialogue.TestDialogues.WAIT;

import java.util.ArrayList;
import java.util.List;
import org.hearback.attempt.Step;
import org.hearback.dialogue.Dialogue.Choice;
import org.junit.jupiter.api.Test;

class VisitTest {
    private final Dialogue grace = TestDialogues.grace();
    private final List<Step> steps = new ArrayList<>();

    @Test
    void nothingIsSaidBeforeThePatientIsMet() {
        assertThat(visit().isBegun()).isFalse();
        assertThat(visit().talks()).isEmpty();
    }

    @Test
    void theLearnerChoosesHowToTalkAndAsWhom() {
        begin(Mode.OWN_WORDS, Clinician.APP);

        assertThat(visit().setting()).isEqualTo(new Setting(Mode.OWN_WORDS, Clinician.APP));
        assertThat(visit().current().clinician()).isEqualTo(Clinician.APP);
        assertThat(visit().current().at()).isEqualTo("opening");
    }

    @Test
    void theStepsMakeTheSameTalk() {
        begin(Mode.GUIDED, Clinician.SURGEON);
        say(INVITE, BELIEVE, TOGETHER);

        assertThat(visit().current().isOver()).isTrue();
        assertThat(visit()).isEqualTo(visit());
        assertThat(visit().current().turns())
                .extracting(Conversation.Turn::number)
                .containsExactly(1, 2, 3);
    }

    @Test
    void whatWasFoundAndWhatItDidAreStored() {
        begin(Mode.OWN_WORDS, Clinician.SURGEON);
        var answer = new Answer(
                null,
                null,
                "invite",
                "Go on",
                0.7,
                null,
                Reading.authored(List.of("validation")),
                new Change(1, 2, 3, 4));
        steps.add(visit().current().said(Step.newId(), answer));

        var turn = visit().current().turns().getFirst();

        assertThat(turn.answer()).isEqualTo(answer.at(1, "opening"));
        assertThat(turn.after()).isEqualTo(new State(41, 72, 33, 44));
        assertThat(turn.words()).isEqualTo("Go on");
    }

    @Test
    void aTurnThatIsTriedAgainBecomesABranchFromTheStateBeforeIt() {
        begin(Mode.GUIDED, Clinician.SURGEON);
        say(INVITE, WAIT, TOGETHER);
        steps.add(visit().branched(Step.newId(), 0, 2, Mode.OWN_WORDS));

        var branch = visit().talks().getLast();

        assertThat(branch.from()).isZero();
        assertThat(branch.turn()).isEqualTo(2);
        assertThat(visit().current().at()).isEqualTo("head");
        assertThat(visit().current().setting().mode()).isEqualTo(Mode.OWN_WORDS);
        assertThat(visit().current().state())
                .isEqualTo(visit().first().turns().get(1).before());
        assertThat(visit().first().isOver()).isTrue();
    }

    @Test
    void theWordsOfTheProfessionArePutInOnceHoweverOftenSomethingIsTriedAgain() {
        begin(Mode.GUIDED, Clinician.APP);
        say(INVITE, WAIT);
        steps.add(visit().branched(Step.newId(), 0, 2, Mode.GUIDED));

        var visit = visit();

        assertThat(visit.current().dialogue()).isSameAs(visit.first().dialogue());
    }

    @Test
    void aBranchGoesOnAndTheTalkThatCountsStays() {
        begin(Mode.GUIDED, Clinician.SURGEON);
        say(DISMISS, WAIT, TOGETHER);
        var counts = visit().first();
        steps.add(visit().branched(Step.newId(), 0, 1, Mode.GUIDED));
        say(INVITE, BELIEVE);
        steps.add(visit().branched(Step.newId(), 1, 2, Mode.GUIDED));
        say(WAIT, TOGETHER);

        assertThat(visit().talks()).hasSize(3);
        assertThat(visit().first()).isEqualTo(counts);
        assertThat(visit().talks().get(1).conversation().at()).isEqualTo("plan");
        assertThat(visit().talks().get(2).from()).isEqualTo(1);
        assertThat(visit().current().chosen())
                .containsExactlyInAnyOrder("opening/invite", "head/wait", "plan/together");
    }

    @Test
    void aBranchThatWasLeftForAnotherCanBeGoneOnWith() {
        begin(Mode.GUIDED, Clinician.SURGEON);
        say(DISMISS, WAIT, TOGETHER);
        steps.add(visit().branched(Step.newId(), 0, 1, Mode.GUIDED));
        say(INVITE);
        steps.add(visit().branched(Step.newId(), 0, 2, Mode.GUIDED));
        say(BELIEVE);
        var left = visit().talks().get(2);

        steps.add(visit().resumed(Step.newId(), 1));
        say(BELIEVE, TOGETHER);

        assertThat(visit().place()).isEqualTo(1);
        assertThat(visit().current().isOver()).isTrue();
        assertThat(visit().current().chosen())
                .containsExactlyInAnyOrder("opening/invite", "head/believe", "plan/together");
        assertThat(visit().talks().get(2)).isEqualTo(left);
    }

    @Test
    void aTalkThatIsOverCannotGoOn() {
        begin(Mode.GUIDED, Clinician.SURGEON);
        say(DISMISS, WAIT, TOGETHER);

        assertThatThrownBy(() -> visit().resumed(Step.newId(), 0)).hasMessage("talk 0 cannot go on");
        assertThatThrownBy(() -> visit().resumed(Step.newId(), 1)).hasMessage("talk 1 cannot go on");
    }

    @Test
    void onlyATurnThatWasTakenCanBeTriedAgain() {
        begin(Mode.GUIDED, Clinician.SURGEON);
        say(INVITE);

        assertThatThrownBy(() -> visit().branched(Step.newId(), 0, 2, Mode.GUIDED))
                .hasMessage("no turn 2 in talk 0");
        assertThatThrownBy(() -> visit().branched(Step.newId(), 1, 1, Mode.GUIDED))
                .hasMessage("no turn 1 in talk 1");
    }

    @Test
    void stepsOfAnotherPlaceAreRefused() {
        begin(Mode.GUIDED, Clinician.SURGEON);
        var elsewhere = TestDialogues.talk(grace, INVITE);
        steps.add(elsewhere.said(Step.newId(), TestDialogues.chosen(elsewhere, WAIT)));

        assertThatThrownBy(this::visit).hasMessage("said at head, but the talk is at opening");
    }

    private void begin(Mode mode, Clinician clinician) {
        steps.add(Visit.begun(Step.newId(), new Setting(mode, clinician)));
    }

    private void say(Choice... choices) {
        for (var choice : choices) {
            var talk = visit().current();
            steps.add(talk.said(Step.newId(), TestDialogues.chosen(talk, choice)));
        }
    }

    private Visit visit() {
        return Visit.replay(grace, steps);
    }
}
