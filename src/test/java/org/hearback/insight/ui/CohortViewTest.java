package org.hearback.insight.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hearback.Karibu;
import org.hearback.TestClock;
import org.hearback.account.Role;
import org.hearback.account.TestPeople;
import org.hearback.attempt.Result;
import org.hearback.attempt.Score;
import org.hearback.certificate.TestLearning;
import org.hearback.course.Day;
import org.hearback.deadline.Deadline;
import org.hearback.deadline.Deadlines;
import org.hearback.insight.Stage;
import org.hearback.insight.TestCohort;
import org.hearback.sheet.SheetTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.server.ResponseStatusException;

class CohortViewTest extends Karibu {
    private TestCohort cohort;

    @BeforeEach
    void aCohort() {
        cohort = new TestCohort(context);
        signIn(cohort.educator);
    }

    @Test
    void anEducatorFindsTheirCohortsAndNoOthers() {
        var other = new TestCohort(context);

        open("cohorts");

        _assertOne(RouterLink.class, spec -> spec.withText(cohort.name));
        _assertNone(RouterLink.class, spec -> spec.withText(other.name));
    }

    @Test
    void whoeverIsInChargeOfNoneIsToldWhoCanChangeThat() {
        signIn(Role.EDUCATOR);

        open("cohorts");

        _assertOne(
                Paragraph.class,
                spec -> spec.withText(
                        "You are not in charge of a cohort yet. An administrator can put you in charge of one."));
    }

    @Test
    void theTableSaysHowFarEverybodyIs() {
        cohort.finish(cohort.learner("Ann Done"));
        cohort.end(cohort.learner("Bob Begun"), "first-quiz", new Result(false, new Score(1, 2)));
        cohort.learner("Cara New");

        openCohort("");

        assertThat(names()).containsExactly("Ann Done", "Bob Begun", "Cara New");
        assertThat(stages()).containsExactly("Done", "Under way", "Not begun");
        _assertOne(Paragraph.class, spec -> spec.withText("“First programme”: 1 not begun, 1 under way, 1 done."));
        _assertOne(Span.class, spec -> spec.withText("1 of 2"));
    }

    @Test
    void aFilterLeavesWhoFitsAndStaysInTheDownload() {
        cohort.finish(cohort.learner("Ann Done"));
        cohort.learner("Bob New");
        cohort.learner("Cara New");
        openCohort("");

        _setValue(this.<Stage>combo("State"), Stage.NOT_BEGUN);
        assertThat(names()).containsExactly("Bob New", "Cara New");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name or e-mail")), "CARA");

        assertThat(names()).containsExactly("Cara New");
        _assertOne(Paragraph.class, spec -> spec.withText("One of 3 learners"));
        assertThat(csv(Map.of("q", "CARA", "state", "NOT_BEGUN")))
                .contains("Cara New")
                .doesNotContain("Bob New");
    }

    @Test
    void theAddressBringsBackTheSamePeople() {
        cohort.learner("Ann New");
        cohort.learner("Bob New");

        openCohort("?sort=NAME&down=1&q=new");
        assertThat(names()).containsExactly("Bob New", "Ann New");
        openCohort("?state=nonsense&sort=nonsense&page=-1&module=&programme=%00");

        assertThat(names()).containsExactly("Ann New", "Bob New");
    }

    @Test
    void aHeadingSortsAndTurnsTheOrderAroundTheSecondTime() {
        cohort.finish(cohort.learner("Bob Done"));
        cohort.learner("Ann New");
        openCohort("");

        clickHeading("Progress");
        assertThat(names()).containsExactly("Ann New", "Bob Done");
        clickHeading("Progress");

        assertThat(names()).containsExactly("Bob Done", "Ann New");
        assertThat(_find(NativeTableHeaderCell.class).stream()
                        .map(cell -> cell.getElement().getAttribute("aria-sort")))
                .containsOnlyOnce("descending");
    }

    @Test
    void aLargeCohortIsShownPageByPageAndPrintedWhole() {
        for (var i = 0; i < CohortView.PAGE + 3; i++) cohort.learner("Learner %03d".formatted(i));
        openCohort("");
        assertThat(names()).hasSize(CohortView.PAGE);

        click("Next");
        assertThat(names()).hasSize(3).startsWith("Learner 050");
        click("Print everybody shown");

        assertThat(names()).hasSize(CohortView.PAGE + 3);
    }

    @Test
    void aDeadlineIsSetMovedAndLifted() {
        cohort.learner("Ann");
        openCohort("");
        var day = cohort.today().plusDays(20);

        click("Set the deadline");
        _assertOne(Span.class, spec -> spec.withText("Choose today or a later day."));
        _get(Input.class).setValue(day.toString());
        click("Set the deadline");

        var shown = Day.of(day, cohort.today());
        _assertOne(Paragraph.class, spec -> spec.withText("Saved. The whole programme: due on " + shown + "."));
        _assertOne(_get(CohortTable.class), Span.class, spec -> spec.withText(shown));
        assertThat(deadlines()).containsExactly(new Deadline(TestCohort.PROGRAMME, day, day));
        click("Remove");
        assertThat(deadlines()).isEmpty();
    }

    @Test
    void aCohortOfSomebodyElseIsNotThere() {
        var another = new TestCohort(context);
        var learner = another.learner("Not Yours");
        signIn(cohort.educator);

        for (var address :
                List.of("cohorts/cohort/" + another.id, "cohorts/learner/" + learner.id(), "cohorts/cohort/x")) {
            open(address);
            _assertOne(H1.class, spec -> spec.withText("This page is not here"));
        }
        var download = context.getBean(RegisterDownload.class);
        assertThatThrownBy(() -> download.csv(another.id.toString(), Map.of()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> download.excel(another.id.toString(), Map.of()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> download.csv("x", Map.of())).isInstanceOf(ResponseStatusException.class);
    }

    @Test
    void neitherLearnersNorAdministratorsComeHere() {
        var learner = cohort.learner("Ann");
        for (var outsider : List.of(learner, new TestPeople(context).create("Ade", Role.ADMIN))) {
            signIn(outsider);
            for (var address : List.of("cohorts", "cohorts/cohort/" + cohort.id, "cohorts/learner/" + learner.id())) {
                open(address);
                _assertOne(H1.class, spec -> spec.withText("This page is for somebody else’s work"));
            }
            assertThatThrownBy(() -> csv(Map.of())).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void theDownloadsHoldTheTableAndNoFormula() throws Exception {
        cohort.learner("=HYPERLINK(\"http://evil.example\")");
        cohort.finish(cohort.learner("Ann Done"));

        assertThat(csv(Map.of()))
                .contains(
                        "\"name\",\"email\",\"account\",\"state\",\"done\",\"required\",\"best_correct\",\"best_total\",\"last_active\",\"due\","
                                + "\"certificate\",\"certificate_until\",\"certificate_state\",\"measured_hours\",\"First module\"")
                .contains(",\"active\",\"done\",2,2,2,2,\"%1$s\",,\"%1$s\",,\"valid\",0,\"done\""
                        .formatted(cohort.today()))
                .contains("\"'=HYPERLINK(");
        var excel = context.getBean(RegisterDownload.class).excel(cohort.id.toString(), Map.of());
        assertThat(excel.getHeaders().getContentDisposition().getFilename()).isEqualTo(cohort.name + ".xlsx");
        assertThat(SheetTest.textOf(excel.getBody())).contains("Ann Done", ">'=HYPERLINK(");
    }

    @Test
    void anExpiredCertificateIsCalledSoInTheTableOnThePageAndInTheDownload() throws Exception {
        var learner = cohort.learner("Ann Done");
        var learning = new TestLearning(context, learner);
        learning.certificatesHoldFor(12);
        try {
            cohort.finish(learner);
        } finally {
            learning.certificatesHoldFor(null);
        }
        var since = cohort.today();
        var until = since.plusMonths(12);
        signIn(cohort.educator);
        openCohort("");
        _assertOne(Span.class, spec -> spec.withText(Day.of(since, since) + ", valid until " + Day.of(until, since)));

        context.getBean(TestClock.class).pass(Duration.ofDays(400));
        openCohort("?sort=NAME");

        var today = cohort.today();
        _assertOne(Span.class, spec -> spec.withText(Day.of(since, today) + ", expired on " + Day.of(until, today)));
        assertThat(csv(Map.of())).contains("\"%s\",\"%s\",\"expired\"".formatted(since, until));
        open("cohorts/learner/" + learner.id());
        _assertOne(
                Paragraph.class,
                spec -> spec.withText(
                        "Certificate of %s, expired on %s.".formatted(Day.of(since, today), Day.of(until, today))));
    }

    @Test
    void theTimeThatWasSpentStandsInTheTableAndInTheDownloads() {
        var learner = cohort.learner("Ann");
        for (var minutes : List.of(4, 5, 5, 5)) {
            cohort.begin(learner, "first-exercise");
            context.getBean(TestClock.class).pass(Duration.ofMinutes(minutes));
            cohort.end(learner, "first-exercise", Result.done());
            cohort.again(learner, "first-exercise");
        }
        signIn(cohort.educator);

        openCohort("");

        _assertOne(_get(CohortTable.class), Span.class, spec -> spec.withText("19 min"));
        assertThat(csv(Map.of())).contains(",,,,0.31,\"under-way\"");
        assertThat(csv(Map.of("module", "first-module"))).contains(",,,,0.31,\"under-way\"");
    }

    @Test
    void modulesAreCountedAndMarkedAndTheMarksExplained() {
        cohort.finish(cohort.learner("Ann Done"));
        cohort.learner("Bob New");

        openCohort("");

        assertThat(_find(_get(CohortTable.class), OrderedList.class).stream()
                        .map(list -> list.getParent().orElseThrow().getElement().getTextRecursively()))
                .containsExactly("1 of 1✓1. First module: Done", "0 of 111. First module: Not begun");
        assertThat(_get(ModuleLegend.class).getElement().getTextRecursively()).contains("First module");
    }

    private void openCohort(String query) {
        open("cohorts/cohort/" + cohort.id + query);
    }

    private String csv(Map<String, String> parameters) {
        var body = context.getBean(RegisterDownload.class)
                .csv(cohort.id.toString(), parameters)
                .getBody();
        return new String(body, StandardCharsets.UTF_8);
    }

    private List<Deadline> deadlines() {
        return context.getBean(Deadlines.class).ofCohort(cohort.id);
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> combo(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    private static List<String> names() {
        return _find(_get(CohortTable.class), RouterLink.class).stream()
                .map(RouterLink::getText)
                .toList();
    }

    private static List<String> stages() {
        return _find(_get(CohortTable.class), StageBadge.class).stream()
                .map(badge -> badge.getElement().getTextRecursively().substring(1))
                .toList();
    }

    private static void clickHeading(String text) {
        _click(_get(NativeButton.class, spec -> spec.withText(text)));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
