package org.hearback.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearback.dialogue.TestDialogues.ALONE;
import static org.hearback.dialogue.TestDialogues.BELIEVE;
import static org.hearback.dialogue.TestDialogues.BELIEVED;
import static org.hearback.dialogue.TestDialogues.DISMISS;
import static org.hearback.dialogue.TestDialogues.HALFWAY;
import static org.hearback.dialogue.TestDialogues.HEAD;
import static org.hearback.dialogue.TestDialogues.INSIST;
import static org.hearback.dialogue.TestDialogues.INVITE;
import static org.hearback.dialogue.TestDialogues.LEAVE;
import static org.hearback.dialogue.TestDialogues.MOTHER;
import static org.hearback.dialogue.TestDialogues.OPENING;
import static org.hearback.dialogue.TestDialogues.REPAIR;
import static org.hearback.dialogue.TestDialogues.SORRY;
import static org.hearback.dialogue.TestDialogues.TOGETHER;
import static org.hearback.dialogue.TestDialogues.WAIT;
import static org.hearback.dialogue.TestDialogues.WHERE;
import static org.hearback.dialogue.TestDialogues.astray;
import static org.hearback.dialogue.TestDialogues.reacted;
import static org.hearback.dialogue.TestDialogues.typed;

import java.util.List;
import org.hearback.attempt.Step;
import org.hearback.dialogue.Dialogue.Choice;
import org.hearback.dialogue.Dialogue.Line;
import org.hearback.dialogue.Dialogue.Mood;
import org.junit.jupiter.api.Test;

class ConversationTest {
    private final Dialogue grace = TestDialogues.grace();

    @Test
    void thePatientSpeaksFirst() {
        assertThat(talk().line()).isEqualTo(new Line("I nearly stayed at home.", Mood.GUARDED, List.of()));
        assertThat(talk().cards()).containsExactly(INVITE, DISMISS, WHERE);
    }

    @Test
    void aReplyChangesThePatientAndLeadsOn() {
        var talk = talk(INVITE);

        assertThat(talk.state()).isEqualTo(new State(55, 60, 30, 45));
        assertThat(talk.at()).isEqualTo(HEAD.id());
        assertThat(talk.chosen()).containsExactly("opening/invite");
        assertThat(talk.visited()).containsExactlyInAnyOrder("opening", "head");
        assertThat(talk.shown()).containsExactly("open-question");
        var turn = talk.turns().getFirst();
        assertThat(turn.node()).isEqualTo(OPENING);
        assertThat(turn.heard().says()).isEqualTo("I nearly stayed at home.");
        assertThat(turn.choice()).contains(INVITE);
        assertThat(turn.words()).isEqualTo("Tell me about it.");
        assertThat(turn.before()).isEqualTo(new State(40, 70, 30, 40));
        assertThat(turn.after()).isEqualTo(talk.state());
    }

    @Test
    void theFirstLineWhoseConditionHoldsIsSaid() {
        assertThat(talk(WHERE).line().says()).isEqualTo("Is it all in my head?");
        assertThat(talk(DISMISS).line()).isEqualTo(new Line("So it is all in my head.", Mood.ANGRY, List.of()));
        assertThat(talk(DISMISS, WAIT).turns().getLast().heard().says()).isEqualTo("So it is all in my head.");
    }

    @Test
    void aFactIsToldOnceThereIsTrust() {
        assertThat(talk(WHERE).known()).isEmpty();
        assertThat(talk(INVITE).known()).containsExactly("mother");
        assertThat(talk(INVITE).line().tells()).containsExactly("mother");
    }

    @Test
    void aReplyIsOnlyOfferedWhereItsConditionHolds() {
        assertThat(talk(WHERE).cards()).containsExactly(BELIEVE, WAIT);
        assertThat(talk(INVITE).cards()).containsExactly(BELIEVE, WAIT, MOTHER);
    }

    @Test
    void whatIsOnlyKnownWhenTypedIsNotOnACard() {
        assertThat(talk(WHERE).possible()).containsExactly(BELIEVE, WAIT, SORRY);
    }

    @Test
    void thePatientBreaksInOnceAndTheTalkGoesBackToWhereItWent() {
        var angry = TestDialogues.read(TestDialogues.GRACE.replace("trust: { below: 20 }", "trust: { below: 30 }"));
        var interrupted = TestDialogues.talk(angry, DISMISS);

        assertThat(talk(DISMISS).at()).isEqualTo("head");
        assertThat(interrupted.at()).isEqualTo("silence");
        assertThat(interrupted.awaiting()).isEqualTo("head");
        assertThat(TestDialogues.talk(angry, DISMISS, REPAIR).at()).isEqualTo("head");
        assertThat(TestDialogues.talk(angry, DISMISS, REPAIR).awaiting()).isNull();
        assertThat(TestDialogues.talk(angry, DISMISS, INSIST, WAIT).at()).isEqualTo("plan");
    }

    @Test
    void anInterruptionAtTheLastReplyStillEndsTheVisit() {
        var angry = TestDialogues.read(TestDialogues.GRACE.replace("trust: { below: 20 }", "turns: { atLeast: 3 }"));

        assertThat(TestDialogues.talk(angry, INVITE, BELIEVE, TOGETHER).at()).isEqualTo("silence");
        assertThat(TestDialogues.talk(angry, INVITE, BELIEVE, TOGETHER, REPAIR).isOver())
                .isTrue();
    }

    @Test
    void trustDecidesHowItEnds() {
        assertThat(talk(INVITE, BELIEVE, TOGETHER).howItEnded()).contains(BELIEVED);
        assertThat(talk(WHERE, WAIT, TOGETHER).howItEnded()).contains(HALFWAY);
        assertThat(talk(DISMISS, WAIT, LEAVE).howItEnded()).isEmpty();
        assertThat(talk(DISMISS, WAIT, LEAVE, INSIST).howItEnded()).contains(ALONE);
    }

    @Test
    void anEndingWithAConditionComesBeforeThoseThatOnlyAskForTrust() {
        var feared = TestDialogues.read(TestDialogues.GRACE.replace(
                "id: halfway, fromTrust: 35,", "id: halfway, fromTrust: 35, when: { notDid: [validation] },"));

        assertThat(TestDialogues.talk(feared, INVITE, WAIT, TOGETHER)
                        .howItEnded()
                        .orElseThrow()
                        .id())
                .isEqualTo("halfway");
        assertThat(TestDialogues.talk(feared, INVITE, BELIEVE, TOGETHER)
                        .howItEnded()
                        .orElseThrow()
                        .id())
                .isEqualTo("believed");
    }

    @Test
    void aWayUnderAConditionComesBeforeTheUsualOne() {
        var leaving = TestDialogues.read(TestDialogues.GRACE.replaceFirst(
                "next: plan\n", "next: plan\n        goes: [{ when: { trust: { atLeast: 60 } }, to: end }]\n"));

        assertThat(TestDialogues.talk(leaving, INVITE, BELIEVE).isOver()).isTrue();
        assertThat(TestDialogues.talk(leaving, WHERE, BELIEVE).at()).isEqualTo("plan");
    }

    @Test
    void whatThePatientDoesNotFollowChangesNothingAndTheTalkStays() {
        var lost = talk(INVITE).after(astray("blue cheese"));

        assertThat(lost.at()).isEqualTo("head");
        assertThat(lost.state()).isEqualTo(talk(INVITE).state());
        assertThat(lost.line()).isEqualTo(new Line("Sorry, what do you mean?", Mood.CONFUSED, List.of()));
        assertThat(lost.unanswered().says()).startsWith("Is it all in my head?");
        assertThat(lost.turns().getLast().words()).isEqualTo("blue cheese");
        assertThat(lost.attempts()).isEqualTo(1);
    }

    @Test
    void afterTwoAnswersThatLedNowhereTheCardsAreOffered() {
        var talk = Conversation.begin(grace, new Setting(Mode.OWN_WORDS, Clinician.SURGEON));
        assertThat(talk.offersCards()).isFalse();

        var once = talk.after(astray("blue cheese"));
        var twice = once.after(astray("green cheese"));

        assertThat(once.offersCards()).isFalse();
        assertThat(twice.offersCards()).isTrue();
        assertThat(twice.line().says()).isEqualTo("I do not follow you.");
        assertThat(twice.after(typed(twice, INVITE, "go on")).offersCards()).isFalse();
    }

    @Test
    void thePatientDoesNotFollowTwiceAtMost() {
        var twice = Conversation.begin(grace, new Setting(Mode.OWN_WORDS, Clinician.SURGEON))
                .after(astray("blue cheese"))
                .after(astray("green cheese"));
        assertThat(twice.isUnrecognised()).isFalse();

        var thrice = twice.after(astray("red cheese"));

        assertThat(thrice.isUnrecognised()).isTrue();
        assertThat(thrice.line()).isEqualTo(thrice.unanswered());
        assertThat(thrice.offersCards()).isTrue();
        assertThat(thrice.after(reacted(grace, 0, "I hear you")).isUnrecognised())
                .isFalse();
        assertThat(thrice.after(typed(thrice, INVITE, "go on")).isUnrecognised())
                .isFalse();
    }

    @Test
    void wordsThatFitNoReplyMayMeetWithAReaction() {
        var thanked = talk(INVITE).after(reacted(grace, 0, "I hear you"));

        assertThat(thanked.line()).isEqualTo(new Line("Thank you.", Mood.ENGAGED, List.of()));
        assertThat(thanked.at()).isEqualTo("head");
        assertThat(thanked.shown()).contains("validation", "empathy");
    }

    @Test
    void theWordsOfTheProfessionAreFilledIn() {
        var surgeon = talk(INVITE, BELIEVE);
        var app = Conversation.begin(grace, new Setting(Mode.GUIDED, Clinician.APP));

        assertThat(surgeon.cards().getFirst().text()).isEqualTo("We make a plan together, you and the surgeon.");
        assertThat(app.dialogue()
                        .node("plan")
                        .orElseThrow()
                        .choices()
                        .getFirst()
                        .text())
                .isEqualTo("We make a plan together, you and the physiotherapist.");
    }

    @Test
    void anAnswerFromAnotherPlaceIsRefused() {
        var atHead = talk(INVITE).said(Step.newId(), TestDialogues.typed(talk(INVITE), WAIT, "hm"));

        assertThatThrownBy(() -> talk().after(atHead.as(Answer.class)))
                .hasMessage("said at head, but the talk is at opening");
        assertThatThrownBy(() -> talk().after(Listener.chosen(TestDialogues.RESPONSES, talk(), WAIT)))
                .hasMessage("opening has no choice wait");
    }

    @Test
    void nothingIsSaidAfterTheEnd() {
        var over = talk(INVITE, WAIT, TOGETHER);

        assertThat(over.isOver()).isTrue();
        assertThatThrownBy(over::line).hasMessage("the talk is over");
        assertThatThrownBy(over::cards).hasMessage("the talk is over");
        assertThatThrownBy(() -> over.after(astray("wait"))).hasMessage("the talk is over");
    }

    @Test
    void noTalkGoesOnForEver() {
        var talk = talk();
        while (!talk.isOver()) talk = talk.after(astray("blue cheese"));

        assertThat(talk.turns()).hasSize(Conversation.LONGEST);
        assertThat(talk.howItEnded()).contains(HALFWAY);
    }

    @Test
    void theSameAnswersGiveTheSameTalk() {
        assertThat(talk(INVITE, BELIEVE, TOGETHER)).isEqualTo(talk(INVITE, BELIEVE, TOGETHER));
    }

    @Test
    void theClockCountsWhatWasSaidAndDone() {
        var examined =
                TestDialogues.read(TestDialogues.GRACE.replaceFirst("stage: opening", "stage: opening\n    takes: 7"));

        assertThat(talk(INVITE).minutes()).isZero();
        assertThat(TestDialogues.talk(examined, INVITE).minutes()).isEqualTo(7);
    }

    @Test
    void aPatientIsCalledByTheirFirstNameOrTitle() {
        assertThat(called("Grace Bennett")).isEqualTo("Grace");
        assertThat(called("Mr Walter Hughes")).isEqualTo("Mr Walter Hughes");
    }

    private static String called(String name) {
        return new Persona(name, 51, "", null, "", List.of(), null, null, null, List.of(), "grace", null).firstName();
    }

    private Conversation talk(Choice... choices) {
        return TestDialogues.talk(grace, choices);
    }
}
