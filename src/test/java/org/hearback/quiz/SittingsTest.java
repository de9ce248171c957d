package org.hearback.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearback.quiz.TestQuizzes.FIRST_WORDS;
import static org.hearback.quiz.TestQuizzes.HARMS;
import static org.hearback.quiz.TestQuizzes.HARMS_BY_SHARE;
import static org.hearback.quiz.TestQuizzes.WORD;
import static org.hearback.quiz.TestQuizzes.rules;

import java.time.Duration;
import java.util.List;
import org.hearback.HearbackTest;
import org.hearback.TestClock;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.account.TestPeople;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Score;
import org.hearback.attempt.Step;
import org.hearback.attempt.Work;
import org.hearback.course.TestContent;
import org.hearback.quiz.Quiz.Reveal;
import org.hearback.quiz.Sitting.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@HearbackTest
class SittingsTest {
    private static final Duration JUST_NOW = Duration.ZERO;

    @Autowired
    Sittings sittings;

    @Autowired
    Practice practice;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext context;

    private PersonId learner;

    @BeforeEach
    void signIn() {
        var person = new TestPeople(context).create("Samira Khan", Role.LEARNER);
        learner = person.id();
        TestPeople.signIn(person);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void nobodySitsForSomebodyElse() {
        var work = open(TestQuizzes.of(FIRST_WORDS));
        TestPeople.signIn(new TestPeople(context).create("Mallory", Role.LEARNER, Role.EDUCATOR));

        assertThatThrownBy(() -> sittings.sitting(learner, work)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> sittings.draw(learner, work)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> sittings.again(learner, work.activity().id()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> sittings.answer(
                        learner, work, Step.newId(), FIRST_WORDS, Response.ticked(List.of(0)), JUST_NOW))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsDrawnStaysThoughTheBankChanges() {
        var bank = TestQuizzes.bank(FIRST_WORDS, HARMS, WORD);
        publish("bank", bank);
        var work = sittings.draw(
                learner, open(TestQuizzes.with(rules().drawing(new Draw(bank.id(), null, null, null, 2)))));
        var asked = sittings.sitting(learner, work).asked();

        new TestContent(context)
                .publish(
                        "bank",
                        new ItemBank(bank.id(), "New", bank.outcomes(), bank.evidence(), List.of(), List.of(WORD)));

        assertThat(asked).hasSize(2);
        assertThat(sittings.waitsForDraw(learner, work)).isFalse();
        assertThat(sittings.sitting(learner, reread(work)).asked()).isEqualTo(asked);
        assertThat(sittings.draw(learner, reread(work)).steps()).hasSize(1);
    }

    @Test
    void aPostTestAsksNothingThatThePreTestAsked() {
        var bank = TestQuizzes.bank(FIRST_WORDS, HARMS, WORD, TestQuizzes.BUT);
        publish("bank", bank);
        var two = new Draw(bank.id(), null, TestQuizzes.OUTCOME, null, 2);
        var before = TestQuizzes.with(rules().drawing(two));
        var first =
                sittings.sitting(learner, sittings.draw(learner, open(before))).asked();

        var after = TestQuizzes.with(rules().drawing(two).unlike(before.id()));
        var second =
                sittings.sitting(learner, sittings.draw(learner, open(after))).asked();

        assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
    }

    @Test
    void attemptsRunOut() {
        var quiz = TestQuizzes.with(rules().attempts(2), FIRST_WORDS);
        var first = finish(open(quiz));
        assertThat(entry(first)).isEqualTo(new Sittings.Entry(1, 1, null, 2, 0));

        var second = sittings.again(learner, quiz.id());
        assertThat(second.number()).isEqualTo(2);
        assertThat(entry(finish(second)).isOpen()).isFalse();
        assertThat(sittings.again(learner, quiz.id()).number()).isEqualTo(2);
    }

    @Test
    void anAttemptThatWasLeftForANewVersionCostsNone() {
        var quiz = TestQuizzes.with(rules().attempts(1), FIRST_WORDS);
        var left = open(quiz);
        new TestContent(context).publish("quiz", TestQuizzes.titled(quiz, "A new version"));

        var restarted = practice.restart(learner, left.id(), Quiz.class);

        assertThat(restarted.number()).isEqualTo(2);
        assertThat(entry(restarted)).isEqualTo(new Sittings.Entry(0, 1, null, 1, 0));
    }

    @Test
    void aFurtherAttemptWaitsItsTime() {
        var quiz = TestQuizzes.with(rules().waitHours(24), FIRST_WORDS);
        var first = finish(open(quiz));

        assertThat(entry(first).isOpen()).isFalse();
        assertThat(sittings.again(learner, quiz.id()).number()).isEqualTo(1);
        clock.pass(Duration.ofHours(24));
        assertThat(entry(first).isOpen()).isTrue();
        assertThat(sittings.again(learner, quiz.id()).number()).isEqualTo(2);
    }

    @Test
    void theTimeRunsFromTheBeginningAndIsTheServers() {
        var work = open(TestQuizzes.with(rules().minutes(10).revealing(Reveal.END), FIRST_WORDS, HARMS));
        assertThat(sittings.sitting(learner, work).waitsToBegin()).isTrue();
        clock.pass(Duration.ofHours(3));

        var begun =
                practice.follow(learner, work, sittings.sitting(learner, work).begin(Step.newId()));
        clock.pass(Duration.ofMinutes(9));
        assertThat(sittings.left(learner, sittings.sitting(learner, begun))).contains(Duration.ofMinutes(1));

        clock.pass(Duration.ofMinutes(2));
        var late = sittings.sitting(learner, begun);
        assertThat(sittings.isOver(learner, late)).isTrue();
        assertThat(sittings.left(learner, late)).contains(Duration.ZERO);
    }

    @Test
    void anAnswerAfterTheTimeDoesNotCount() {
        var begun = begin(open(TestQuizzes.with(rules().minutes(10), FIRST_WORDS)));
        clock.pass(Duration.ofMinutes(11));

        var late = sittings.answer(learner, begun, Step.newId(), FIRST_WORDS, Response.ticked(List.of(0)), JUST_NOW);

        assertThat(sittings.sitting(learner, late).answered()).isZero();
    }

    @Test
    void whatWasGivenInTimeCountsThoughTheNetworkBringsItLate() {
        var begun = begin(open(TestQuizzes.with(rules().minutes(10), FIRST_WORDS)));
        clock.pass(Duration.ofHours(2));

        var late = sittings.answer(
                learner, begun, Step.newId(), FIRST_WORDS, Response.ticked(List.of(0)), Duration.ofMinutes(115));

        var sitting = sittings.sitting(learner, late);
        assertThat(sitting.score()).isEqualTo(new Score(1, 1));
        assertThat(sitting.answerTo(FIRST_WORDS))
                .hasValueSatisfying(answer ->
                        assertThat(answer.given()).isEqualTo(clock.instant().minus(Duration.ofMinutes(115))));
    }

    @Test
    void beforeTheTimeHasBegunNothingIsTaken() {
        var work = open(TestQuizzes.with(rules().minutes(10), FIRST_WORDS));

        var early = sittings.answer(learner, work, Step.newId(), FIRST_WORDS, Response.ticked(List.of(0)), JUST_NOW);

        assertThat(early.steps()).isEmpty();
    }

    @Test
    void aQuestionThatWasNotAskedIsNotAnswered() {
        var work = open(TestQuizzes.of(FIRST_WORDS));

        assertThat(sittings.answer(learner, work, Step.newId(), HARMS, Response.ticked(List.of(0)), JUST_NOW)
                        .steps())
                .isEmpty();
    }

    @Test
    void theSameAnswerSentTwiceIsThereOnce() {
        var work = open(TestQuizzes.of(FIRST_WORDS));
        var id = Step.newId();

        sittings.answer(learner, work, id, FIRST_WORDS, Response.ticked(List.of(1)), JUST_NOW);
        var twice = sittings.answer(learner, work, id, FIRST_WORDS, Response.ticked(List.of(0)), JUST_NOW);

        assertThat(twice.steps()).hasSize(1);
        assertThat(sittings.sitting(learner, twice).score()).isEqualTo(new Score(0, 1));
    }

    @Test
    void onAPaperTheLastAnswerCountsAndWithFeedbackTheFirst() {
        for (var reveal : Reveal.values()) {
            var work = open(TestQuizzes.with(rules().revealing(reveal), FIRST_WORDS));
            sittings.answer(learner, work, Step.newId(), FIRST_WORDS, Response.ticked(List.of(1)), JUST_NOW);
            var changed =
                    sittings.answer(learner, work, Step.newId(), FIRST_WORDS, Response.ticked(List.of(0)), JUST_NOW);

            assertThat(sittings.sitting(learner, changed).score())
                    .as("%s", reveal)
                    .isEqualTo(new Score(reveal == Reveal.EACH ? 0 : 1, 1));
        }
    }

    @Test
    void whatMayBeSeenAfterwardsIsTheAuthorsDecision() {
        assertThat(shown(rules(), 1)).isEqualTo(Shown.ANSWERS);
        assertThat(shown(rules().revealing(Reveal.NEVER), 0)).isEqualTo(Shown.SCORE);
        assertThat(shown(rules().revealing(Reveal.PASSED), 0)).isEqualTo(Shown.ANSWERS);
        assertThat(shown(rules().revealing(Reveal.PASSED), 1)).isEqualTo(Shown.MARKS);
        assertThat(shown(rules().revealing(Reveal.PASSED).attempts(1), 1)).isEqualTo(Shown.ANSWERS);
        assertThat(shown(rules().revealing(Reveal.PASSED).attempts(2).waitHours(24), 1))
                .as("a further attempt is to come, though not yet")
                .isEqualTo(Shown.MARKS);
    }

    @Test
    void aPartOfAnAnswerCountsByItsShareAndByItsOutcome() {
        var work = open(TestQuizzes.of(FIRST_WORDS, HARMS_BY_SHARE));
        sittings.answer(learner, work, Step.newId(), FIRST_WORDS, Response.ticked(List.of(0)), JUST_NOW);
        var done = sittings.answer(learner, work, Step.newId(), HARMS_BY_SHARE, Response.ticked(List.of(0)), JUST_NOW);

        var sitting = sittings.sitting(learner, done);
        assertThat(sitting.score()).isEqualTo(new Score(1.5, 2));
        assertThat(sitting.scoreByOutcome()).containsEntry(TestQuizzes.OUTCOME, new Score(1.5, 2));
        assertThat(sitting.missed()).containsExactly(new Asked(HARMS_BY_SHARE, null));
    }

    private Shown shown(TestQuizzes.Rules rules, int choice) {
        var work = open(TestQuizzes.with(rules, FIRST_WORDS));
        sittings.answer(learner, work, Step.newId(), FIRST_WORDS, Response.ticked(List.of(choice)), JUST_NOW);
        return sittings.sitting(learner, finish(reread(work))).shown();
    }

    private void publish(String kind, ItemBank bank) {
        new TestContent(context).publish(kind, bank);
    }

    private Sittings.Entry entry(Work<Quiz> work) {
        return sittings.sitting(learner, work).entry();
    }

    private Work<Quiz> open(Quiz quiz) {
        new TestContent(context).publish("quiz", quiz);
        return practice.open(learner, quiz.id(), Quiz.class);
    }

    private Work<Quiz> reread(Work<Quiz> work) {
        return practice.get(learner, work.id(), Quiz.class);
    }

    private Work<Quiz> begin(Work<Quiz> work) {
        return practice.follow(learner, work, sittings.sitting(learner, work).begin(Step.newId()));
    }

    private Work<Quiz> finish(Work<Quiz> work) {
        return practice.complete(
                learner, work, Step.newId(), sittings.sitting(learner, work).result());
    }
}
