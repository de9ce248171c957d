package org.hearback.dialogue.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.dialogue.TestDialogues.BELIEVE;
import static org.hearback.dialogue.TestDialogues.INVITE;
import static org.hearback.dialogue.TestDialogues.TOGETHER;
import static org.hearback.dialogue.TestDialogues.WAIT;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import org.hearback.attempt.Step;
import org.hearback.dialogue.Mode;
import org.hearback.dialogue.TestDialogues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TryAgainTest extends InClinic {
    private static final String BANNER = "You are trying turn 2 again. What you said the first time stays as it was.";

    @BeforeEach
    void triesTheSecondTurnAgain() {
        talk(INVITE, WAIT, TOGETHER);
        practice.afterwards(learner, work(), visit().branched(Step.newId(), 0, 2, Mode.GUIDED));
        reload();
    }

    @Test
    void theTalkGoesOnFromThatTurn() {
        _assertOne(Paragraph.class, spec -> spec.withText(BANNER));
        _assertOne(Paragraph.class, spec -> spec.withText("Is it all in my head? My mother ended in a chair."));

        say(BELIEVE);
        say(TOGETHER);

        assertThat(visit().talks()).hasSize(2);
        assertThat(visit().first().turns().get(1).choice()).contains(WAIT);
        assertThat(visit().current().turns().get(1).choice()).contains(BELIEVE);
        assertThat(visit().current().isOver()).isTrue();
        assertThat(work().steps(Step.COMPLETED)).hasSize(1);
        _assertNone(Button.class, spec -> spec.withText("Say this"));
    }

    @Test
    void oneCanLookBackWithoutLosingIt() {
        say(BELIEVE);

        click("Back to the debrief");

        _assertNone(Button.class, spec -> spec.withText("Say this"));
        _assertOne(
                H2.class,
                spec -> spec.withText(visit().first().howItEnded().orElseThrow().title()));
        reload();
        _assertNone(Button.class, spec -> spec.withText("Say this"));
        assertThat(visit().current().turns()).hasSize(2);
    }

    @Test
    void aBranchThatWasLeftForAnotherIsFoundAgainAndGoesOn() {
        say(BELIEVE);
        practice.afterwards(learner, work(), visit().branched(Step.newId(), 0, 1, Mode.GUIDED));
        reload();
        click("Back to the debrief");

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getText().startsWith("Reply 2 tried again")
                        && button.getText().endsWith(": go on"))));

        _assertOne(Paragraph.class, spec -> spec.withText(BANNER));
        say(TOGETHER);
        assertThat(visit().place()).isEqualTo(1);
        assertThat(visit().current().isOver()).isTrue();
    }

    @Test
    void aReplyThatIsChosenButNotYetSaidIsStillChosenAfterAReload() {
        _setValue(replies(), BELIEVE);

        reload();

        assertThat(replies().getValue()).isEqualTo(BELIEVE);
    }

    @Test
    void aSecondWindowIsTold() {
        var here = visit().current();
        practice.afterwards(learner, work(), here.said(Step.newId(), TestDialogues.chosen(here, BELIEVE)));

        say(WAIT);

        _assertOne(Notification.class);
        assertThat(visit().current().turns()).hasSize(2);
        _assertOne(Paragraph.class, spec -> spec.withText("What happens now?"));
    }
}
