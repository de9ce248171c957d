package org.hearback.rehearsal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.rehearsal.TestRehearsals.BELIEVE;
import static org.hearback.rehearsal.TestRehearsals.CLOSE;
import static org.hearback.rehearsal.TestRehearsals.HEAR;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.hearback.Karibu;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Step;
import org.hearback.attempt.Work;
import org.hearback.coach.ui.BeforeAndAfter;
import org.hearback.coach.ui.Coach;
import org.hearback.course.TestContent;
import org.hearback.dialogue.ui.PatientPortrait;
import org.hearback.rehearsal.Phrase;
import org.hearback.rehearsal.PhraseBank;
import org.hearback.rehearsal.Rehearsal;
import org.hearback.rehearsal.Rehearsed;
import org.hearback.rehearsal.TestRehearsals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RehearsalViewTest extends Karibu {
    private final Rehearsal script = TestRehearsals.script();

    @Autowired
    Practice practice;

    @Autowired
    PhraseBank bank;

    private PersonId learner;

    @BeforeEach
    void aLearnerOpensTheRehearsal() {
        new TestContent(context).publish("rehearsal", script);
        learner = signIn(Role.LEARNER).id();
        open("rehearsal/" + script.id());
    }

    @Test
    void thePatientSpeaksAndTheCoachReadsAlongFromTheStart() {
        _assertOne(Paragraph.class, spec -> spec.withText(HEAR.says()));
        _assertOne(H2.class, spec -> spec.withText("Part 1: Hear them first"));
        assertThat(_get(PatientPortrait.class).getElement().getProperty("alt"))
                .isEqualTo("Samuel Owusu, who looks worried");
        _assertOne(Coach.class);
        _assertNone(Details.class, spec -> spec.withPredicate(RehearsalViewTest::isAnotherWay));
    }

    @Test
    void whatIsHalfTypedIsThereAfterAReload() {
        _setValue(box(), "You have been");
        UI.getCurrent().getPage().reload();

        assertThat(box().getValue()).isEqualTo("You have been");
        assertThat(work().steps()).isEmpty();
    }

    @Test
    void withoutWordsTheLearnerIsAskedForSome() {
        click("Keep this and go on");

        assertThat(box().isInvalid()).isTrue();
        assertThat(work().steps()).isEmpty();
    }

    @Test
    void anotherWayOfSayingItIsShownOnlyAfterOnesOwn() {
        write("You have been counting the days.");

        _assertOne(H2.class, spec -> spec.withText("What you say"));
        assertThat(_get(Details.class, spec -> spec.withPredicate(RehearsalViewTest::isAnotherWay))
                        .isOpened())
                .isFalse();
        click("Go on");
        _assertOne(H2.class, spec -> spec.withText("Part 2: Believe them"));
    }

    @Test
    void aPartCanBeSaidOnceMoreAndTheChangesSeen() {
        write("You will be fine.");
        click("Say it once more");
        UI.getCurrent().getPage().reload();
        assertThat(box().getValue()).isEqualTo("You will be fine.");
        write("What was it like, counting the days?");

        var changed = _get(
                Details.class,
                spec -> spec.withPredicate(
                        details -> details.isVisible() && "What you changed".equals(details.getSummaryText())));
        _assertNone(BeforeAndAfter.class);
        changed.setOpened(true);

        _assertOne(BeforeAndAfter.class);
        assertThat(rehearsed().versions(HEAR)).hasSize(2);
    }

    @Test
    void aRunHasNoTaskAndNoCoachAndALookIsCounted() {
        sayAll();
        click("Begin");

        _assertNone(Coach.class);
        _assertNone(Paragraph.class, spec -> spec.withText(HEAR.task()));
        _assertOne(Paragraph.class, spec -> spec.withText("Run 1, 1 of 3"));
        click("Look at my words");
        UI.getCurrent().getPage().reload();
        _assertOne(H2.class, spec -> spec.withText("How you said it last"));
        run("What was it like to count?");
        _assertNone(H2.class, spec -> spec.withText("How you said it last"));
        run("I believe you.");
        run("Come back.");

        assertThat(work().isCompleted()).isTrue();
        assertThat(rehearsed().wholeRuns().getFirst().freely()).isEqualTo(2);
        _assertOne(H2.class, spec -> spec.withText("You have run it through"));
        _assertOne(ListItem.class, spec -> spec.withText("2 of 3 without a look, 5 s to say"));
    }

    @Test
    void aRunWithoutALookFlows() {
        sayAll();
        runAll();

        _assertOne(H2.class, spec -> spec.withText("It flows"));
        assertThat(_find(
                        Paragraph.class,
                        spec -> spec.withText("The coach finds everything here that this part needs.")))
                .hasSize(2);
        _assertOne(Paragraph.class, spec -> spec.withText("Could still come: Open question"));
    }

    @Test
    void furtherRunsBelongToTheFinishedAttemptAndMayBeLeft() {
        sayAll();
        runAll();
        click("Run it through again");
        _assertOne(Paragraph.class, spec -> spec.withText("Run 2, 1 of 3"));
        _setValue(box(), "Half a sent");
        UI.getCurrent().getPage().reload();
        assertThat(box().getValue()).isEqualTo("Half a sent");

        run("Said the second time.");
        click("Leave this run here");

        _assertOne(H2.class, spec -> spec.withText("It flows"));
        assertThat(practice.history(learner, script.id(), Rehearsal.class)).hasSize(1);
        assertThat(rehearsed().latest(HEAR).text()).isEqualTo("Said the second time.");
    }

    @Test
    void theBestWordsAreKeptWithOneClickAndOnce() {
        sayAll();
        runAll();

        _click(_find(Button.class, spec -> spec.withText("Keep in my phrases")).getFirst());
        UI.getCurrent().getPage().reload();

        var kept = bank.of(learner);
        assertThat(kept).extracting(Phrase::purpose).containsExactly("Hear them first");
        assertThat(kept).extracting(Phrase::words).containsExactly("What was it like to count?");
        assertThat(_get(Anchor.class, spec -> spec.withText("In your phrases. Change it there"))
                        .getHref())
                .isEqualTo("phrases/" + kept.getFirst().id());
    }

    @Test
    void anotherWindowThatWasFasterIsToldAndNothingIsSaidTwice() {
        practice.follow(learner, work(), Rehearsed.said(Step.newId(), HEAR, "From elsewhere."));

        write("From here.");

        assertThat(rehearsed().versions(HEAR)).extracting("text").containsExactly("From elsewhere.");
    }

    private void sayAll() {
        for (var part : List.of(HEAR, BELIEVE, CLOSE)) {
            write("My words for " + part.id() + ".");
            click("Go on");
        }
    }

    private void runAll() {
        click("Begin");
        run("What was it like to count?");
        run("I believe you.");
        run("Come back.");
    }

    private void write(String words) {
        _setValue(box(), words);
        click("Keep this and go on");
    }

    private void run(String words) {
        _setValue(box(), words);
        click("Say this");
    }

    private static TextArea box() {
        return _get(TextArea.class);
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static boolean isAnotherWay(Details details) {
        return "How somebody else said it".equals(details.getSummaryText());
    }

    private Rehearsed rehearsed() {
        return new Rehearsed(script, work().steps(), work().seed());
    }

    private Work<Rehearsal> work() {
        return practice.open(learner, script.id(), Rehearsal.class);
    }
}
