package org.hearback.dialogue.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.dialogue.TestDialogues.BELIEVE;
import static org.hearback.dialogue.TestDialogues.DISMISS;
import static org.hearback.dialogue.TestDialogues.INVITE;
import static org.hearback.dialogue.TestDialogues.WAIT;

import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.hearback.Karibu;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Step;
import org.hearback.attempt.Work;
import org.hearback.course.TestContent;
import org.hearback.dialogue.Conversation;
import org.hearback.dialogue.Dialogue;
import org.hearback.dialogue.Dialogue.Choice;
import org.hearback.dialogue.TestDialogues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DialogueViewTest extends Karibu {
    private final Dialogue grace = TestDialogues.grace();

    @Autowired
    Practice practice;

    private PersonId learner;

    @BeforeEach
    void aLearnerOpensTheDialogue() {
        new TestContent(context).publish("dialogue", grace);
        learner = signIn(Role.LEARNER).id();
        UI.getCurrent().navigate("dialogue/" + grace.id());
    }

    @Test
    void firstOneReadsWhoThePatientIs() {
        _assertOne(H2.class, spec -> spec.withText("Grace Bennett, 51"));
        _assertOne(Paragraph.class, spec -> spec.withText("Eighteen months of pain."));
        _assertNone(RadioButtonGroup.class);
    }

    @Test
    void thenThePatientSpeaksAndLooksLikeIt() {
        click("Begin with Grace");

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
        click("Begin with Grace");

        say(DISMISS);

        _assertOne(Paragraph.class, spec -> spec.withText("So it is all in my head."));
        _assertOne(Span.class, spec -> spec.withText("Grace looks angry"));
        assertThat(face("mood")).isEqualTo("angry");
        _assertOne(Span.class, spec -> spec.withText("Your scan is fine."));
    }

    @Test
    void whatRepliesDoIsNotToldWhileTheTalkGoesOn() {
        click("Begin with Grace");
        say(INVITE);

        assertThat(PrettyPrintTreeKt.toPrettyTree(UI.getCurrent()))
                .doesNotContain("It invites.", "It answers.", "Helped", "HELPS", "60", "Trust");
    }

    @Test
    void withoutAChoiceTheLearnerIsAskedForOne() {
        click("Begin with Grace");

        click("Say this");

        assertThat(replies().getErrorMessage()).isEqualTo("Choose what you want to say first.");
        assertThat(work().steps("said")).isEmpty();
        say(INVITE);
    }

    @Test
    void aReloadGoesOnAtTheSameTurn() {
        click("Begin with Grace");
        say(INVITE);
        var order = replies().getListDataView().getItems().toList();

        reload();

        _assertOne(Paragraph.class, spec -> spec.withText("Is it all in my head?"));
        assertThat(replies().getListDataView().getItems().toList()).isEqualTo(order);
    }

    @Test
    void aReplyThatIsChosenButNotYetSaidIsStillChosenAfterAReload() {
        click("Begin with Grace");
        _setValue(replies(), DISMISS);

        reload();

        assertThat(replies().getValue()).isEqualTo(DISMISS);
        click("Say this");
        assertThat(replies().isEmpty()).isTrue();
    }

    @Test
    void theEndTellsWhatBecomesOfThePatientAndCompletes() {
        talk(INVITE, BELIEVE);

        _assertOne(H2.class, spec -> spec.withText("Grace leaves believed"));
        _assertOne(Paragraph.class, spec -> spec.withText("You listened."));
        _assertOne(Paragraph.class, spec -> spec.withText("Endings you have come to: 1 of 2"));
        assertThat(practice.standings(learner).get(grace.id()).isPassed()).isTrue();
    }

    @Test
    void theDebriefNotesWhatEachReplyDid() {
        talk(DISMISS, WAIT);

        _assertOne(Span.class, spec -> spec.withText("Hurt"));
        _assertOne(Paragraph.class, spec -> spec.withText("It closes the door."));
        _assertOne(Paragraph.class, spec -> spec.withText("I have read your letter."));
        _assertOne(Span.class, spec -> spec.withText("Changed little"));
        _assertOne(
                Paragraph.class,
                spec -> spec.withText("Trust went from 40 to 20, and worry from 70 to 80, on a scale of 0 to 100."));
        assertThat(_find(NativeTableRow.class)).hasSize(4);
    }

    @Test
    void aFinishedDialogueOpensWithItsEnd() {
        talk(DISMISS, WAIT);

        reload();

        _assertOne(H2.class, spec -> spec.withText("Grace leaves alone"));
    }

    @Test
    void talkingAgainMayLeadToAnotherEnding() {
        talk(DISMISS, WAIT);

        click("Talk with Grace again");
        talk(INVITE, BELIEVE);

        _assertOne(Paragraph.class, spec -> spec.withText("Endings you have come to: 2 of 2"));
        assertThat(practice.history(learner, grace.id(), Dialogue.class)).hasSize(2);
    }

    @Test
    void aSecondWindowIsShownWhereTheLearnerReallyIs() {
        click("Begin with Grace");
        var here = Conversation.replay(grace, work().steps());
        practice.follow(learner, work(), here.said(Step.newId(), INVITE));

        say(DISMISS);

        _assertOne(Notification.class);
        _assertOne(Paragraph.class, spec -> spec.withText("Is it all in my head?"));
        assertThat(work().steps("said")).hasSize(1);
    }

    @Test
    void aTalkThatStoppedAtItsLastReplyIsFinishedWhenItIsOpened() {
        click("Begin with Grace");
        say(INVITE);
        practice.follow(
                learner, work(), Conversation.replay(grace, work().steps()).said(Step.newId(), BELIEVE));

        reload();

        _assertOne(H2.class, spec -> spec.withText("Grace leaves believed"));
        assertThat(practice.standings(learner).get(grace.id()).isPassed()).isTrue();
    }

    private void talk(Choice... choices) {
        click("Begin with Grace");
        for (var choice : choices) say(choice);
    }

    private void say(Choice choice) {
        _setValue(replies(), choice);
        click("Say this");
    }

    private Work<Dialogue> work() {
        return practice.open(learner, grace.id(), Dialogue.class);
    }

    private String face(String property) {
        return _get(PatientPortrait.class).getElement().getProperty(property);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Choice> replies() {
        return _get(RadioButtonGroup.class);
    }

    private void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    /** A new page and a new view: only the address and the database are left. */
    private void reload() {
        UI.getCurrent().getPage().reload();
    }
}
