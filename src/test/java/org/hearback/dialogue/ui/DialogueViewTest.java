package org.hearback.dialogue.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.dialogue.TestDialogues.BELIEVE;
import static org.hearback.dialogue.TestDialogues.DISMISS;
import static org.hearback.dialogue.TestDialogues.INVITE;
import static org.hearback.dialogue.TestDialogues.TOGETHER;
import static org.hearback.dialogue.TestDialogues.WAIT;

import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import org.hearback.dialogue.Dialogue;
import org.junit.jupiter.api.Test;

class DialogueViewTest extends InClinic {
    @Test
    void firstOneReadsWhoThePatientIs() {
        _assertOne(H2.class, spec -> spec.withText("Grace Bennett, 51"));
        _assertOne(Paragraph.class, spec -> spec.withText("Eighteen months of pain."));
        _assertNone(Button.class, spec -> spec.withText("Say this"));
    }

    @Test
    void thenThePatientSpeaksAndLooksLikeIt() {
        begin();

        _assertOne(Paragraph.class, spec -> spec.withText("I nearly stayed at home."));
        _assertOne(Span.class, spec -> spec.withText("Grace looks guarded"));
        assertThat(face("alt")).isEqualTo("Grace Bennett, who looks guarded");
        assertThat(_get(Span.class, spec -> spec.withText("Grace looks guarded"))
                        .getElement()
                        .getAttribute("aria-live"))
                .isEqualTo("polite");
    }

    @Test
    void theMoodFollowsWhatIsSaid() {
        begin();

        say(DISMISS);

        _assertOne(Paragraph.class, spec -> spec.withText("So it is all in my head."));
        _assertOne(Span.class, spec -> spec.withText("Grace looks angry"));
        assertThat(face("mood")).isEqualTo("angry");
        _assertOne(Span.class, spec -> spec.withText("Your scan is fine."));
    }

    @Test
    void whatRepliesDoIsNotToldWhileTheTalkGoesOn() {
        begin();
        say(INVITE);

        assertThat(PrettyPrintTreeKt.toPrettyTree(UI.getCurrent()))
                .doesNotContain("It invites.", "It answers.", "Helped", "HELPS", "55", "Trust");
    }

    @Test
    void withoutAChoiceTheLearnerIsAskedForOne() {
        begin();

        click("Say this");

        assertThat(replies().getErrorMessage()).isEqualTo("Choose what you want to say first.");
        assertThat(work().steps("said")).isEmpty();
        say(INVITE);
    }

    @Test
    void aReloadGoesOnAtTheSameTurn() {
        begin();
        say(INVITE);
        var order = replies().getListDataView().getItems().toList();

        reload();

        _assertOne(Paragraph.class, spec -> spec.withText("Is it all in my head? My mother ended in a chair."));
        assertThat(replies().getListDataView().getItems().toList()).isEqualTo(order);
    }

    @Test
    void aReplyThatIsChosenButNotYetSaidIsStillChosenAfterAReload() {
        begin();
        _setValue(replies(), DISMISS);

        reload();

        assertThat(replies().getValue()).isEqualTo(DISMISS);
        click("Say this");
        assertThat(replies().isEmpty()).isTrue();
    }

    @Test
    void aTalkOpensWhateverWasOnceChosenInIt() {
        begin();
        practice.keepDraft(learner, work().id(), "choices.0.0", "9999");

        reload();

        assertThat(replies().isEmpty()).isTrue();
    }

    @Test
    void theEndTellsWhatBecomesOfThePatientAndCompletes() {
        talk(INVITE, BELIEVE, TOGETHER);

        _assertOne(H2.class, spec -> spec.withText("Grace leaves believed"));
        _assertOne(Paragraph.class, spec -> spec.withText("You listened."));
        _assertOne(Paragraph.class, spec -> spec.withText("Endings you have come to: 1 of 3"));
        assertThat(practice.standings(learner).get(grace.id()).isPassed()).isTrue();
    }

    @Test
    void theDebriefNotesWhatEachReplyDid() {
        talk(DISMISS, WAIT, TOGETHER);

        _assertOne(Span.class, spec -> spec.withText("Hurt"));
        _assertOne(Paragraph.class, spec -> spec.withText("It closes the door."));
        _assertOne(Paragraph.class, spec -> spec.withText("I have read your letter."));
        _assertOne(Span.class, spec -> spec.withText("Changed little"));
        _assertOne(Span.class, spec -> spec.withText("Helped"));
        _assertOne(
                Paragraph.class, spec -> spec.withPredicate(one -> one.getText().startsWith("Trust went from 40 to")));
        assertThat(_find(NativeTableRow.class)).hasSize(5);
    }

    @Test
    void theResultTellsWhichEndItCameTo() {
        talk(DISMISS, WAIT, TOGETHER);

        assertThat(practice.standings(learner).get(grace.id()).latest().ending())
                .isEqualTo("Grace leaves alone");
    }

    @Test
    void aFinishedDialogueOpensWithItsEnd() {
        talk(DISMISS, WAIT, TOGETHER);

        reload();

        _assertOne(H2.class, spec -> spec.withText("Grace leaves alone"));
    }

    @Test
    void talkingAgainMayLeadToAnotherEnding() {
        talk(DISMISS, WAIT, TOGETHER);

        click("Talk with Grace again");
        talk(INVITE, BELIEVE, TOGETHER);

        _assertOne(Paragraph.class, spec -> spec.withText("Endings you have come to: 2 of 3"));
        assertThat(practice.history(learner, grace.id(), Dialogue.class)).hasSize(2);
    }

    @Test
    void aSecondWindowIsShownWhereTheLearnerReallyIs() {
        begin();
        sayElsewhere(INVITE);

        say(DISMISS);

        _assertOne(Notification.class);
        _assertOne(Paragraph.class, spec -> spec.withText("Is it all in my head? My mother ended in a chair."));
        assertThat(work().steps("said")).hasSize(1);
    }

    @Test
    void aTalkThatStoppedAtItsLastReplyIsFinishedWhenItIsOpened() {
        begin();
        say(INVITE);
        say(BELIEVE);
        sayElsewhere(TOGETHER);

        reload();

        _assertOne(H2.class, spec -> spec.withText("Grace leaves believed"));
        assertThat(practice.standings(learner).get(grace.id()).isPassed()).isTrue();
    }

    private String face(String property) {
        return _get(PatientPortrait.class).getElement().getProperty(property);
    }
}
