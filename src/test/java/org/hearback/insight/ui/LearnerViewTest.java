package org.hearback.insight.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.hearback.Karibu;
import org.hearback.account.Accommodation;
import org.hearback.account.Accommodations;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.hearback.account.TestPeople;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Reassurance;
import org.hearback.attempt.Reassurance.Part;
import org.hearback.attempt.Result;
import org.hearback.attempt.Score;
import org.hearback.attempt.Step;
import org.hearback.course.Activity;
import org.hearback.course.ContentId;
import org.hearback.course.Day;
import org.hearback.deadline.Deadline;
import org.hearback.deadline.Deadlines;
import org.hearback.insight.TestCohort;
import org.hearback.rehearsal.Phrase;
import org.hearback.rehearsal.PhraseBank;
import org.hearback.sheet.SheetTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LearnerViewTest extends Karibu {
    private TestCohort cohort;
    private SignedIn learner;

    @BeforeEach
    void aLearner() {
        cohort = new TestCohort(context);
        learner = cohort.learner("Samira Khan");
        signIn(cohort.educator);
    }

    @Test
    void everyGoIsToldWithItsDayAndScore() {
        cohort.end(learner, "first-quiz", new Result(false, new Score(1, 2)));
        cohort.end(learner, "first-quiz", new Result(true, new Score(2, 2)));
        cohort.begin(learner, "first-exercise");

        openLearner();

        var day = Day.of(cohort.today(), cohort.today());
        assertThat(_find(Div.class).stream().map(Div::getText))
                .contains("Go 1: begun on %1$s, finished on %1$s, not passed with 1 of 2.".formatted(day))
                .contains("Go 2: begun on %1$s, finished on %1$s, passed with 2 of 2.".formatted(day))
                .contains("Go 1: begun on %s, not finished.".formatted(day));
    }

    @Test
    void ofATalkItsEndingAndThePatientsRatingsAreTold() {
        var rated = new Reassurance(Map.of(Part.DATA_GATHERING, 6, Part.GENERIC_REASSURANCE, 1));
        cohort.end(
                learner,
                "first-quiz",
                Result.done().endingWith("Grace leaves believed").with(rated));

        openLearner();

        assertThat(_find(Div.class).stream().map(Div::getText))
                .contains("It ended like this: “Grace leaves believed”. The patient’s ratings: Finding out what matters"
                        + " 6 of 10 · Comfort without a reason (less is better) 1 of 10.");
    }

    @Test
    void anEducatorWhoIsNotInChargeSeesNothingOfThat() {
        cohort.end(learner, "first-quiz", Result.done().endingWith("Grace leaves believed"));
        signIn(Role.EDUCATOR);

        openLearner();

        _assertNone(LearnerView.class);
        assertThat(UI.getCurrent().getElement().getOuterHTML()).doesNotContain("Grace leaves believed");
    }

    @Test
    void nothingThatALearnerTypesReachesAnEducator() throws Exception {
        var secret = "secret " + UUID.randomUUID();
        TestPeople.signIn(learner);
        var practice = context.getBean(Practice.class);
        var open = practice.open(learner.id(), new ContentId("first-exercise"), Activity.class);
        open = practice.add(learner.id(), open, Step.of(Step.newId(), "wrote", Map.of("text", secret)));
        practice.keepDraft(learner.id(), open.id(), "reply", secret);
        practice.complete(learner.id(), open, Step.newId(), Result.done());
        var after = practice.get(learner.id(), open.id(), Activity.class);
        practice.afterwards(learner.id(), after, Step.of(Step.newId(), "said", Map.of("text", secret)));
        practice.keepDraft(learner.id(), open.id(), "reflection", secret);
        context.getBean(PhraseBank.class).keep(learner.id(), new Phrase(UUID.randomUUID(), secret, secret, null, null));
        signIn(cohort.educator);

        openLearner();
        var screens = html(LearnerView.class);
        assertThat(screens).contains("Samira Khan");
        open("cohorts/cohort/" + cohort.id);
        screens += html(CohortView.class);
        open("cohorts");
        screens += html(CohortsView.class);

        var download = context.getBean(RegisterDownload.class);
        var csv = new String(download.csv(cohort.id.toString(), Map.of()).getBody(), StandardCharsets.UTF_8);
        assertThat(screens).contains(cohort.name).doesNotContain(secret);
        assertThat(csv).contains("Samira Khan").doesNotContain(secret);
        assertThat(SheetTest.textOf(
                        download.excel(cohort.id.toString(), Map.of()).getBody()))
                .contains("Samira Khan")
                .doesNotContain(secret);
    }

    @Test
    void oneLearnerIsGivenLonger() {
        openLearner();
        _assertOne(Paragraph.class, spec -> spec.withText("Nothing is due for this learner."));
        cohort.due(TestCohort.PROGRAMME, cohort.today().plusDays(5));
        var longer = cohort.today().plusDays(15);
        openLearner();

        _get(Input.class).setValue(longer.toString());
        _setValue(reason(), "On leave");
        click("Give more time");

        assertThat(context.getBean(Deadlines.class).ofLearner(learner.id()))
                .containsExactly(new Deadline(
                        TestCohort.PROGRAMME, longer, cohort.today().plusDays(5)));
        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .anyMatch(text -> text.startsWith("First programme: until")
                        && text.contains("Given by Ellen Price")
                        && text.endsWith("On leave"));
    }

    @Test
    void aDayThatWasLiftedWhileThePageIsOpenIsNotExtended() {
        cohort.due(TestCohort.PROGRAMME, cohort.today().plusDays(5));
        openLearner();
        context.getBean(Deadlines.class).lift(cohort.id, TestCohort.PROGRAMME);

        _get(Input.class).setValue(cohort.today().plusDays(9).toString());
        click("Give more time");

        _assertOne(
                Span.class,
                spec -> spec.withText(
                        "The cohort has no day for this any more, so there is nothing to give more time for."));
    }

    @Test
    void aDayThatIsNoLaterThanTheCohortsIsRefused() {
        cohort.due(TestCohort.PROGRAMME, cohort.today().plusDays(5));
        openLearner();

        _get(Input.class).setValue(cohort.today().plusDays(5).toString());
        click("Give more time");

        var day = Day.of(cohort.today().plusDays(5), cohort.today());
        _assertOne(
                Span.class,
                spec -> spec.withText(
                        "The cohort has until %s. Choose a later day, or it would change nothing.".formatted(day)));
        assertThat(context.getBean(Deadlines.class).extensions(learner.id())).isEmpty();
    }

    @Test
    void whatWasGivenIsTakenBackOnceThatIsConfirmedAndStaysOnRecord() {
        var deadlines = context.getBean(Deadlines.class);
        cohort.due(TestCohort.PROGRAMME, cohort.today().plusDays(5));
        deadlines.extend(learner.id(), TestCohort.PROGRAMME, cohort.today().plusDays(15), null);
        openLearner();

        click("Take back");
        click("Keep it");
        assertThat(deadlines.ofLearner(learner.id())).allMatch(Deadline::extended);
        click("Take back");
        click("Yes, take it back");

        assertThat(deadlines.ofLearner(learner.id())).noneMatch(Deadline::extended);
        _assertNone(Button.class, spec -> spec.withText("Take back"));
        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .anyMatch(text -> text.startsWith("First programme: no longer than the others. Changed by Ellen Price"))
                .anyMatch(text -> text.startsWith("First programme: until"));
    }

    @Test
    void whatIsUntouchedIsFoldedAndSaysWhereItStands() {
        cohort.due(TestCohort.MODULE, cohort.today().plusDays(5));
        signIn(cohort.educator);
        openLearner();
        var fold = _get(NativeDetails.class, spec -> spec.withClasses("insight-untouched"));
        assertThat(fold.isOpen()).isFalse();
        assertThat(fold.getSummary().getElement().getTextRecursively()).contains("First module", "Not begun", "Due on");

        cohort.begin(learner, "first-exercise");
        openLearner();

        _assertNone(NativeDetails.class, spec -> spec.withClasses("insight-untouched"));
    }

    @Test
    void extraTimeIsSavedWithItsReason() {
        openLearner();

        _setValue(percent(), "301");
        click("Save the extra time");
        assertThat(percent().isInvalid()).isTrue();
        _setValue(percent(), "25");
        _setValue(reason(), "Dyslexia");
        click("Save the extra time");

        assertThat(context.getBean(Accommodations.class).history(learner.id()))
                .singleElement()
                .extracting(Accommodation::extraPercent, Accommodation::reason)
                .containsExactly(25, "Dyslexia");
        _assertOne(
                ListItem.class,
                spec -> spec.withPredicate(item -> item.getText().contains("25 per cent. Given by Ellen Price")));
    }

    @Test
    void nobodyGrantsThemselvesAnything() {
        new TestPeople(context).join(cohort.educator.id(), cohort.name);

        open("cohorts/learner/" + cohort.educator.id());

        _assertOne(LearnerView.class);
        _assertNone(ExtraTimeCard.class);
        _assertNone(ExtensionCard.class);
    }

    private void openLearner() {
        open("cohorts/learner/" + learner.id());
    }

    private static String html(Class<? extends Component> view) {
        return _get(view).getElement().getOuterHTML();
    }

    private static TextField percent() {
        return _get(TextField.class, spec -> spec.withLabel("Extra time in per cent"));
    }

    private static TextField reason() {
        return _find(TextField.class, spec -> spec.withLabel("Reason (optional)"))
                .getFirst();
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
