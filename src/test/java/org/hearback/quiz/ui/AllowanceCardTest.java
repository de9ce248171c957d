package org.hearback.quiz.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.quiz.TestQuizzes.FIRST_WORDS;
import static org.hearback.quiz.TestQuizzes.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.hearback.Karibu;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.hearback.account.TestMail;
import org.hearback.account.TestPeople;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Step;
import org.hearback.course.TestContent;
import org.hearback.quiz.Quiz;
import org.hearback.quiz.Sittings;
import org.hearback.quiz.TestQuizzes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AllowanceCardTest extends Karibu {
    private SignedIn educator;
    private SignedIn learner;

    @BeforeEach
    void aLearnerOfAnEducator() {
        var people = new TestPeople(context);
        var cohort = "Allowance card " + PersonId.next();
        educator = people.create("Ellen Price", Role.EDUCATOR);
        learner = people.createIn(cohort, "Samira Khan", Role.LEARNER);
        people.putInCharge(educator, cohort);
    }

    @Test
    void theEducatorGivesAFurtherAttemptAndTheLearnerIsTold() {
        var quiz = usedUp();
        signIn(educator);
        open("cohorts/learner/" + learner.id());

        _click(_get(Button.class, spec -> spec.withText("Give further attempts")));
        assertThat(reason().isInvalid()).isTrue();
        _setValue(reason(), "Was called away");
        _click(_get(Button.class, spec -> spec.withText("Give further attempts")));

        _assertOne(
                ListItem.class,
                spec -> spec.withPredicate(item ->
                        item.getText().startsWith(quiz.title() + ": one further attempt. Given by Ellen Price on ")
                                && item.getText().endsWith("Was called away")));
        assertThat(new TestMail(context).to(learner.email()))
                .singleElement()
                .asString()
                .contains("another attempt at “" + quiz.title() + "”", "quiz/" + quiz.id())
                .doesNotContain("called away");

        signIn(learner);
        open("quiz/" + quiz.id());
        _assertOne(Paragraph.class, spec -> spec.withText("1 of 2 attempts left."));
        _assertOne(
                Paragraph.class,
                spec -> spec.withText("The person who teaches you has given you one attempt more than others have."));
        _click(_get(Button.class, spec -> spec.withText("Try again")));
        _assertOne(QuestionForm.class);
    }

    @Test
    void aLimitThatGoesWhileThePageIsOpenNeedsNothingMore() {
        var quiz = usedUp();
        signIn(educator);
        open("cohorts/learner/" + learner.id());
        new TestContent(context).publish("quiz", TestQuizzes.under(rules(), quiz));

        _setValue(reason(), "Was called away");
        _click(_get(Button.class, spec -> spec.withText("Give further attempts")));

        _assertOne(
                Paragraph.class,
                spec -> spec.withText(
                        "This quiz can be taken as often as one likes by now, so nothing needs to be given."));
        _assertNone(
                ListItem.class,
                spec -> spec.withPredicate(item -> item.getText().startsWith(quiz.title())));
    }

    @Test
    void whereNoQuizHasALimitThereIsNothingToGive() {
        signIn(educator);

        open("cohorts/learner/" + learner.id());

        _assertNone(Button.class, spec -> spec.withText("Give further attempts"));
    }

    private Quiz usedUp() {
        var quiz = TestQuizzes.with(rules().attempts(1), FIRST_WORDS);
        new TestContent(context).publish("quiz", quiz);
        TestPeople.signIn(learner);
        var practice = context.getBean(Practice.class);
        var work = practice.open(learner.id(), quiz.id(), Quiz.class);
        var result = context.getBean(Sittings.class).sitting(learner.id(), work).result();
        practice.complete(learner.id(), work, Step.newId(), result);
        return quiz;
    }

    private static TextField reason() {
        return _get(_get(AllowanceCard.class), TextField.class, spec -> spec.withLabel("Reason"));
    }
}
