package org.hearback.coach.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.hearback.Karibu;
import org.hearback.account.Role;
import org.hearback.account.TestPeople;
import org.hearback.coach.Disagreements;
import org.hearback.coach.TestLanguage;
import org.hearback.course.Curriculum;
import org.hearback.language.Analyst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CoachTest extends Karibu {
    private static final CoachTask TASK =
            CoachTask.answering("Is it all in my head?", "Grace Bennett", List.of("validation", "open-question"));

    @Autowired
    Coaching coaching;

    @Autowired
    Disagreements disagreements;

    private final TextArea box = new TextArea();

    @BeforeEach
    void aLearnerWritesBesideTheCoach() {
        signIn(Role.LEARNER);
        follow(coaching);
    }

    @Test
    void itReadsAfterAPauseAndNotWithEveryKey() {
        assertThat(box.getValueChangeMode()).isEqualTo(ValueChangeMode.LAZY);
        assertThat(box.getValueChangeTimeout()).isEqualTo(400);
    }

    @Test
    void itInvitesWhereNothingIsWritten() {
        assertThat(status()).isEqualTo("Write a sentence and pause: the coach reads along.");
        _assertNone(Span.class, spec -> spec.withClasses("hb-mark"));
    }

    @Test
    void itSaysTerselyWhatItFoundForThoseWhoListen() {
        write("I believe you. What was it like? At least it is not cancer. Your spine is crumbling.");

        assertThat(status()).isEqualTo("Two things support, one could hurt, one to consider.");
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("hb-coach-status"))
                        .getElement()
                        .getAttribute("aria-live"))
                .isEqualTo("polite");
    }

    @Test
    void everyMarkIsAButtonThatSaysWhatItIs() {
        write("I believe you. Your spine is crumbling.");

        var mark = mark("crumbling").getElement();
        assertThat(mark.getAttribute("role")).isEqualTo("button");
        assertThat(mark.getAttribute("tabindex")).isEqualTo("0");
        assertThat(mark.getAttribute("aria-label")).isEqualTo("crumbling: to consider, Alarming word. Open the note");
        assertThat(mark("crumbling").getClassNames()).contains("hb-consider");
        assertThat(mark("I believe you").getClassNames()).contains("hb-supports");
    }

    @Test
    void aMarkOpensItsNoteAndClosesTheOthers() {
        write("I believe you. At least it is not cancer.");
        _click(mark("I believe you"));

        _click(mark("At least it is not cancer"));

        var open = _find(NativeDetails.class, spec -> spec.withClasses("hb-note")).stream()
                .filter(NativeDetails::isOpen)
                .toList();
        assertThat(open)
                .singleElement()
                .satisfies(note -> assertThat(note.getClassNames()).contains("hb-harms"));
    }

    @Test
    void aNoteQuotesExplainsAndOffersAKinderWording() {
        write("At least it is not cancer.");

        _assertOne(Span.class, spec -> spec.withText("“At least it is not cancer”"));
        _assertOne(Span.class, spec -> spec.withText("May be heard as: Dismissal"));
        _assertOne(Paragraph.class, spec -> spec.withText("What Dismissal does to the patient."));
        _assertOne(Paragraph.class, spec -> spec.withText("How to improve Dismissal."));
        _assertOne(Paragraph.class, spec -> spec.withText("Sure."));
        _assertOne(
                Paragraph.class,
                spec -> spec.withText(
                        "Learnt from sentences that people have labelled. These words weighed most: “At least”"));
        var study = context.getBean(Curriculum.class)
                .references(List.of("evers-2017"))
                .getFirst();
        _assertOne(Paragraph.class, spec -> spec.withText(study.finding()));
    }

    @Test
    void whatMayHurtIsAskedUnlessItIsSure() {
        write("You will be fine.");
        _assertOne(Span.class, spec -> spec.withText("Could this sound like Empty reassurance?"));
        assertThat(mark("You will be fine").getClassNames()).contains("hb-harms");

        write("You walked in well.");
        _assertOne(Span.class, spec -> spec.withText("Could this sound like Disbelief?"));
        assertThat(mark("You walked in well").getClassNames()).contains("hb-consider");
    }

    @Test
    void aButAfterKindnessIsSomethingToConsider() {
        write("I believe you, but the scan is clear.");

        _assertOne(Span.class, spec -> spec.withText("A “but” after a kind sentence"));
        assertThat(mark("but").getClassNames()).contains("hb-consider");
    }

    @Test
    void whatIsDeniedIsNotHeldAgainstAnybody() {
        write("Your spine is not crumbling.");

        assertThat(status()).isEqualTo("Nothing stands out here, neither good nor bad.");
        _assertOne(
                ListItem.class, spec -> spec.withText("“crumbling” looks like Alarming word, but you deny it here."));
    }

    @Test
    void whatTheTaskHopesForIsNamedWithAnExampleUntilItIsThere() {
        write("I believe you.");

        _assertOne(ListItem.class, spec -> spec.withText("Validation: it is there"));
        _assertOne(Span.class, spec -> spec.withText("Open question: not found yet"));
        _assertOne(Span.class, spec -> spec.withText("For example: “An example of Open question.”"));

        write("I believe you. What was it like?");

        _assertOne(ListItem.class, spec -> spec.withText("Open question: it is there"));
    }

    @Test
    void whatItCannotJudgeItSaysKindly() {
        write("J'ai mal dans le dos.");

        assertThat(status())
                .isEqualTo("This does not seem to be English, so the coach has nothing to say. "
                        + "That says nothing about how good it is.");
        _assertOne(Paragraph.class, spec -> spec.withText("J'ai mal dans le dos."));
    }

    @Test
    void theResultForAnOlderTextIsNeverShown() {
        Analyst slow = (said, moment) -> {
            // while the first text is being read, its writer goes on
            if (said.text().equals("At least it is not cancer.")) box.setValue("I believe you.");
            return TestLanguage.read(said, moment);
        };
        follow(new Coaching(
                slow,
                new TestLanguage().testTaxonomy(),
                new TestLanguage().testLexicon(),
                context.getBean(Curriculum.class),
                disagreements));

        write("At least it is not cancer.");

        assertThat(status()).isEqualTo("One thing supports.");
        _assertNone(Span.class, spec -> spec.withText("At least it is not cancer"));
    }

    @Test
    void aNoteThatIsStillThereStaysOpenWhileOneWritesOn() {
        write("I believe you.");
        _click(mark("I believe you"));

        write("I believe you. What was it like?");

        assertThat(_get(
                                NativeDetails.class,
                                spec -> spec.withClasses("hb-note hb-supports").withPredicate(NativeDetails::isOpen))
                        .isOpen())
                .isTrue();
    }

    @Test
    void whoDisagreesSeesWhatIsSentAndNothingIsSentWithoutAYes() {
        write("Good morning, Mrs Smith. At least it is not cancer. Goodbye.");
        click("I disagree");

        _assertOne(Paragraph.class, spec -> spec.withText("At least it is not cancer."));
        _assertNone(Paragraph.class, spec -> spec.withClasses("hb-patient-data"));
        click("Keep it to myself");

        _assertNone(ModalDialog.class);
        assertThat(sent()).doesNotContain("At least it is not cancer.");
    }

    @Test
    void aYesSendsTheSentenceAndTheComment() {
        write("Good morning. You walked in well, Kim.");
        click("I disagree");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("What do you think? (if you like)")), "I was glad.");

        click("Yes, send it");

        _assertOne(Notification.class);
        signIn(Role.EDUCATOR);
        assertThat(disagreements.latest(1)).singleElement().satisfies(entry -> {
            assertThat(entry.objection().sentence()).isEqualTo("You walked in well, Kim.");
            assertThat(entry.objection().words()).isEqualTo("You walked in well");
            assertThat(entry.objection().code()).isEqualTo("disbelief");
            assertThat(entry.objection().patientLine()).isEqualTo("Is it all in my head?");
            assertThat(entry.objection().comment()).isEqualTo("I was glad.");
        });
    }

    @Test
    void aSentenceThatMayTellWhoSomebodyIsIsNotSentUnwarned() {
        write("At least it is not cancer, Mrs Ramirez.");

        click("I disagree");

        _assertOne(Paragraph.class, spec -> spec.withClasses("hb-patient-data"));
    }

    private void follow(Coaching asked) {
        UI.getCurrent().removeAll();
        var coach = asked.coach(TASK);
        UI.getCurrent().add(box, coach);
        coach.follow(box);
    }

    private void write(String text) {
        _setValue(box, text);
    }

    private String status() {
        return _get(Paragraph.class, spec -> spec.withClasses("hb-coach-status"))
                .getText();
    }

    private Span mark(String words) {
        return _get(Span.class, spec -> spec.withClasses("hb-mark").withText(words));
    }

    private List<String> sent() {
        TestPeople.signIn(new TestPeople(context).create("Ellen", Role.EDUCATOR));
        return disagreements.latest(100).stream()
                .map(entry -> entry.objection().sentence())
                .toList();
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
