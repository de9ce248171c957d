package org.hearback.quiz.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.hearback.account.CurrentPerson;
import org.hearback.account.Role;
import org.hearback.attempt.AttemptId;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Standing;
import org.hearback.attempt.Step;
import org.hearback.attempt.Work;
import org.hearback.attempt.ui.ActivityView;
import org.hearback.course.Curriculum;
import org.hearback.quiz.Asked;
import org.hearback.quiz.Question;
import org.hearback.quiz.Quiz;
import org.hearback.quiz.Sitting;
import org.hearback.quiz.Sittings;
import org.jspecify.annotations.Nullable;

/** One question at a time, its feedback, and the review at the end. */
@Route(value = "quiz", autoLayout = false)
@RolesAllowed(Role.LEARNER)
class QuizView extends ActivityView<Quiz> {
    private final Practice practice;
    private final Sittings sittings;
    private final Curriculum curriculum;

    // the attempt ends with its last answer, while that answer's feedback is still being read
    private @Nullable AttemptId lingering;

    QuizView(Practice practice, Sittings sittings, Curriculum curriculum, CurrentPerson person) {
        super(practice, curriculum, person, Quiz.class);
        this.practice = practice;
        this.sittings = sittings;
        this.curriculum = curriculum;
        addClassName("hb-quiz");
    }

    @Override
    protected void show(Work<Quiz> work) {
        var sitting = sittings.sitting(work.learner(), work);
        progress(sitting.answered(), sitting.asked().size());
        if (work.isCompleted() && !work.id().equals(lingering)) {
            review(work, sitting);
        } else if (sitting.unread().isPresent()) {
            explain(sitting, sitting.unread().get().question());
        } else {
            ask(work.activity(), sitting, sitting.next().orElseThrow().question());
        }
    }

    private void ask(Quiz quiz, Sitting sitting, Question question) {
        var order = sitting.order(question);
        var choices =
                savedChoices("choices." + question.id(), order.stream().sorted().toList());
        var form = new QuestionForm(question, order, choices);
        var step = Step.newId();
        var check = primary("quiz.check", () -> {});
        check.addClickListener(click -> {
            if (form.isAnswered()) {
                check(sitting.answer(step, question, form.response()));
            } else {
                check.setEnabled(true);
            }
        });
        if (sitting.answered() == 0) content(introduction(quiz, sitting), place(sitting, question), form);
        else content(place(sitting, question), form);
        actions(form.reminder(), check);
    }

    private void check(Step answer) {
        follow(answer);
        var sitting = sittings.sitting(work().learner(), work());
        if (sitting.isFinished() && !work().isCompleted()) {
            lingering = work().id();
            complete(Step.newId(), sitting.result());
        }
    }

    private void explain(Sitting sitting, Question question) {
        var step = Step.newId();
        var onward = sitting.isFinished()
                ? primary("quiz.seeResult", () -> {
                    lingering = null;
                    complete(Step.newId(), sitting.result());
                })
                : primary("quiz.nextQuestion", () -> follow(sitting.goOn(step, question)));
        var answer = sitting.answerTo(question).orElseThrow();
        content(place(sitting, question), new AnsweredQuestion(question, answer, sitting.order(question), curriculum));
        actions(onward);
    }

    private void review(Work<Quiz> work, Sitting sitting) {
        var result = work.result().orElseThrow();
        var passedBefore = !result.passed()
                && practice.standings(work.learner()).get(work.activity().id()) instanceof Standing standing
                && standing.isPassed();
        content(new Review(work.activity(), sitting, curriculum, passedBefore), evidence());
        if (result.passed()) offerNext();
        else actions(primary("quiz.tryAgain", this::again));
    }

    private Paragraph introduction(Quiz quiz, Sitting sitting) {
        var paragraph = new Paragraph(quiz.summary() + " "
                + getTranslation(
                        "quiz.passMark", sitting.neededToPass(), sitting.score().total()));
        paragraph.addClassName("hb-lead");
        return paragraph;
    }

    private Span place(Sitting sitting, Question question) {
        var questions = sitting.asked().stream().map(Asked::question).toList();
        var place = new Span(getTranslation("quiz.place", questions.indexOf(question) + 1, questions.size()));
        place.addClassName("hb-kicker");
        return place;
    }
}
