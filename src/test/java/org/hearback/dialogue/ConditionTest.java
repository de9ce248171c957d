package org.hearback.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.dialogue.TestDialogues.BELIEVE;
import static org.hearback.dialogue.TestDialogues.INVITE;
import static org.hearback.dialogue.TestDialogues.WHERE;
import static org.hearback.dialogue.TestDialogues.astray;
import static org.hearback.dialogue.TestDialogues.when;

import org.junit.jupiter.api.Test;

class ConditionTest {
    private final Conversation told = TestDialogues.talk(TestDialogues.grace(), INVITE);

    @Test
    void nothingAskedAlwaysHolds() {
        assertThat(when("{}").holds(told)).isTrue();
    }

    @Test
    void aRangeBeginsAtItsFirstNumberAndEndsBeforeItsLast() {
        assertThat(when("trust: { atLeast: 55 }").holds(told)).isTrue();
        assertThat(when("trust: { atLeast: 56 }").holds(told)).isFalse();
        assertThat(when("worry: { below: 61 }").holds(told)).isTrue();
        assertThat(when("worry: { below: 60 }").holds(told)).isFalse();
        assertThat(when("understanding: { atLeast: 30, below: 31 }").holds(told))
                .isTrue();
        assertThat(when("engagement: { below: 45 }").holds(told)).isFalse();
    }

    @Test
    void everythingThatIsAskedMustHold() {
        assertThat(when("{ trust: { atLeast: 50 }, worry: { below: 50 } }").holds(told))
                .isFalse();
        assertThat(when("{ trust: { atLeast: 50 }, knows: [mother] }").holds(told))
                .isTrue();
    }

    @Test
    void itAsksWhatHasComeAbout() {
        assertThat(when("knows: [mother]").holds(told)).isTrue();
        assertThat(when("unknown: [mother]").holds(told)).isFalse();
        assertThat(when("been: [opening, head]").holds(told)).isTrue();
        assertThat(when("been: [plan]").holds(told)).isFalse();
        assertThat(when("notBeen: [plan]").holds(told)).isTrue();
        assertThat(when("chose: [opening/invite]").holds(told)).isTrue();
        assertThat(when("notChose: [opening/invite, opening/dismiss]").holds(told))
                .isFalse();
        assertThat(when("did: [open-question]").holds(told)).isTrue();
        assertThat(when("notDid: [dismissal]").holds(told)).isTrue();
        assertThat(when("clinician: app").holds(told)).isFalse();
        assertThat(when("clinician: surgeon").holds(told)).isTrue();
    }

    @Test
    void attemptsAreAnswersAtThisNodeAndTurnsAreAllOfThem() {
        var twice = told.after(astray("blue cheese"));

        assertThat(when("attempts: { below: 1 }").holds(told)).isTrue();
        assertThat(when("attempts: { atLeast: 1, below: 2 }").holds(twice)).isTrue();
        assertThat(when("turns: { atLeast: 2, below: 3 }").holds(twice)).isTrue();
    }

    @Test
    void oneOfAnyIsEnough() {
        assertThat(when("anyOf: [{ knows: [mother] }, { trust: { below: 10 } }]")
                        .holds(told))
                .isTrue();
        assertThat(when("anyOf: [{ unknown: [mother] }, { trust: { below: 10 } }]")
                        .holds(told))
                .isFalse();
    }

    @Test
    void aLineThatTellsAFactWhileItIsUnknownStandsOnceItIsSaid() {
        var once = TestDialogues.read(TestDialogues.GRACE.replace(
                "when: { trust: { atLeast: 50 } }, mood", "when: { trust: { atLeast: 50 }, unknown: [mother] }, mood"));
        var talk = TestDialogues.talk(once, INVITE);

        assertThat(talk.known()).containsExactly("mother");
        assertThat(talk.line().says()).endsWith("My mother ended in a chair.");
        assertThat(TestDialogues.talk(once, INVITE, BELIEVE).turns().getLast().heard())
                .isEqualTo(talk.line());
        assertThat(TestDialogues.talk(once, WHERE).line().says()).isEqualTo("Is it all in my head?");
    }
}
