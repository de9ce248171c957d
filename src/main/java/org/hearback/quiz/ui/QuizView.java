package org.hearback.quiz.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearback.account.CurrentPerson;
import org.hearback.account.Role;
import org.hearback.attempt.AttemptId;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Result;
import org.hearback.attempt.Standing;
import org.hearback.attempt.Step;
import org.hearback.attempt.Work;
import org.hearback.attempt.ui.ActivityView;
import org.hearback.attempt.ui.SavedAnswer;
import org.hearback.course.Curriculum;
import org.hearback.quiz.Asked;
import org.hearback.quiz.Question;
import org.hearback.quiz.Quiz;
import org.hearback.quiz.Response;
import org.hearback.quiz.Sitting;
import org.hearback.quiz.Sittings;
import org.jspecify.annotations.Nullable;

/**
 * A quiz from its rules to its review: one question at a time with its feedback, or a paper with all of them, with or
 * without a clock.
 */
@Route(value = "quiz", autoLayout = false)
@RolesAllowed(Role.LEARNER)
class QuizView extends ActivityView<Quiz> {
    private static final String ANSWERED_SINCE = "quiz.heldBack.superseded";

    private final Practice practice;
    private final Sittings sittings;
    private final Curriculum curriculum;

    // the attempt ends with its last answer, while that answer's feedback is still being read
    private @Nullable AttemptId lingering;

    private @Nullable Paper paper;
    private @Nullable QuestionForm form;
    private @Nullable TimeUp timeUp;
    private @Nullable Component result;
    // the buttons stay as they are while somebody is about to press one
    private boolean warned;

    QuizView(Practice practice, Sittings sittings, Curriculum curriculum, CurrentPerson person) {
        super(practice, curriculum, person, Quiz.class);
        this.practice = practice;
        this.sittings = sittings;
        this.curriculum = curriculum;
        addClassName("hb-quiz");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        sayWhenOffline(event.getUI(), "quiz.offline", "quiz.reconnecting");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        sayWhenOffline(event.getUI(), "shell.connection.offline", "shell.connection.again");
        super.onDetach(event);
    }

    @Override
    protected void show(Work<Quiz> work) {
        paper = null;
        form = null;
        timeUp = null;
        result = null;
        if (sittings.waitsForDraw(work.learner(), work)) {
            sittings.draw(work.learner(), work);
            refresh();
            return;
        }
        var sitting = sitting();
        progress(sitting.answered(), sitting.asked().size());
        if (work.isCompleted() && !work.id().equals(lingering)) {
            review(work, sitting);
        } else if (sitting.waitsToBegin()) {
            begin(work, sitting);
        } else if (!work.isCompleted() && isTimeUp(sitting)) {
            timeUp(sitting);
        } else if (work.activity().isPaper()) {
            paper(work, sitting);
        } else if (sitting.unread().isPresent()) {
            explain(sitting, sitting.unread().get());
        } else {
            ask(work, sitting, sitting.next().orElseThrow());
        }
    }

    @Override
    protected boolean isPreparation(Step step) {
        return Sittings.isDraw(step);
    }

    @Override
    protected Optional<Component> keptOf(Work<Quiz> left) {
        if (sittings.waitsForDraw(left.learner(), left)) return Optional.empty();
        var sitting = sittings.sitting(left.learner(), left);
        return Optional.of(new HeldBack(
                "quiz.heldBack.left",
                null,
                sitting,
                sitting.asked(),
                question -> saved(left, question),
                QuizView::countsNoMore));
    }

    @Override
    protected Component newest() {
        return result == null ? super.newest() : result;
    }

    @Override
    protected Work<Quiz> beginAgain() {
        return sittings.again(work().learner(), work().activity().id());
    }

    @Override
    protected boolean mayGoAgain() {
        return sitting().entry().isOpen();
    }

    private void begin(Work<Quiz> work, Sitting sitting) {
        var step = Step.newId();
        content(lead(work.activity().summary()), new QuizRules(work.activity(), sitting));
        actions(primary("quiz.begin", () -> follow(sitting.begin(step))));
    }

    private void ask(Work<Quiz> work, Sitting sitting, Asked asked) {
        var question = asked.question();
        var asking = new QuestionForm(question, sitting.order(question), saved(question));
        asking.onGiven((response, ago) -> takeUnchecked(question, response, ago));
        form = asking;
        var step = Step.newId();
        var check = primary("quiz.check", () -> {});
        check.addClickListener(click -> {
            if (asking.isAnswered()) {
                check(sitting.answer(step, question, asking.response()));
            } else {
                check.setEnabled(true);
            }
        });
        var parts = timed(sitting);
        if (sitting.answered() == 0) parts.add(introduction(work, sitting));
        parts.addAll(place(sitting, asked, true));
        parts.add(asking);
        parts.add(answeredElsewhere(sitting));
        content(parts.toArray(Component[]::new));
        actions(asking.reminder(), check);
    }

    private void check(Step answer) {
        if (isTimeUp(sitting())) {
            timeIsUp();
            return;
        }
        follow(answer);
        var sitting = sitting();
        if (sitting.isFinished() && !work().isCompleted()) {
            lingering = work().id();
            complete(Step.newId(), sitting.result());
        }
    }

    private void explain(Sitting sitting, Asked asked) {
        var question = asked.question();
        var step = Step.newId();
        var onward = sitting.isFinished()
                ? primary("quiz.seeResult", () -> {
                    lingering = null;
                    complete(Step.newId(), sitting.result());
                })
                : primary("quiz.nextQuestion", () -> follow(sitting.goOn(step, question)));
        var answer = sitting.answerTo(question).orElseThrow();
        var parts = work().isCompleted() ? new ArrayList<Component>() : timed(sitting);
        parts.addAll(place(sitting, asked, false));
        parts.add(new AnsweredQuestion(question, answer, sitting.order(question), curriculum));
        parts.add(answeredElsewhere(sitting));
        content(parts.toArray(Component[]::new));
        actions(onward);
    }

    private void paper(Work<Quiz> work, Sitting sitting) {
        var all = new Paper(sitting, this::saved, this::take);
        paper = all;
        var parts = timed(sitting);
        parts.add(lead(work.activity().summary()));
        if (sitting.limit().isEmpty()) parts.add(new QuizRules(work.activity(), sitting));
        parts.add(all);
        content(parts.toArray(Component[]::new));
        offerToHandIn(all);
    }

    private void offerToHandIn(Paper all) {
        warned = false;
        actions(all.count(), primary("quiz.handIn", () -> handIn(all)));
    }

    private void handIn(Paper all) {
        var sitting = sitting();
        if (isTimeUp(sitting) || sitting.isFinished()) {
            handInAsItIs();
            return;
        }
        var open = Paper.openIn(sitting);
        var warning = new Paragraph(getTranslation("quiz.handIn.open", open.size()));
        warning.getElement().setAttribute("role", "alert");
        warning.addClassName("hb-count");
        warned = true;
        actions(
                warning,
                primary("quiz.handIn.goTo", () -> {
                    offerToHandIn(all);
                    all.goTo(open.getFirst());
                }),
                secondary("quiz.handIn.anyway", this::handInAsItIs));
    }

    private void handInAsItIs() {
        // what a lost network has kept back may still be on its way: the page for it comes first
        if (paper != null && isTimeUp(sitting())) refresh();
        else complete(Step.newId(), this::result);
    }

    private Result result(Work<Quiz> work) {
        return sittings.sitting(work.learner(), work).result();
    }

    private void timeUp(Sitting sitting) {
        timeUp = new TimeUp(
                sitting,
                new HeldBack(
                        "quiz.heldBack.late", ANSWERED_SINCE, sitting, sitting.asked(), this::saved, this::takeLate));
        content(timeUp);
        actions(primary("quiz.handIn", this::handInAsItIs));
    }

    /** The clock in the browser has run down; what is chosen at this moment is given in time. */
    private void timeIsUp() {
        var now = form;
        var asked = sitting().next();
        if (now != null && asked.isPresent() && asked.get().question().isComplete(now.response()))
            seen(sittings.answer(
                    work().learner(), work(), Step.newId(), asked.get().question(), now.response(), Duration.ZERO));
        refresh();
    }

    private boolean take(Question question, Response response, Duration ago) {
        var given = sitting().answerTo(question);
        var isNew = given.isPresent() ? !given.get().response().equals(response) : question.isComplete(response);
        if (isNew) {
            var step = Step.newId();
            seen(sittings.answer(work().learner(), work(), step, question, response, ago));
            if (!work().has(step)) {
                refresh();
                return false;
            }
        }
        var sitting = sitting();
        progress(sitting.answered(), sitting.asked().size());
        if (paper != null) {
            paper.show(sitting);
            if (warned) offerToHandIn(paper);
        }
        return true;
    }

    /** Where answers are checked one by one, it counts unchecked only when the time ran out over a lost network. */
    private boolean takeUnchecked(Question question, Response response, Duration ago) {
        if (!isTimeUp(sitting())) return true;
        refresh();
        return false;
    }

    private boolean takeLate(Question question, Response response, Duration ago) {
        var step = Step.newId();
        seen(sittings.answer(work().learner(), work(), step, question, response, ago));
        if (timeUp != null) timeUp.show(sitting());
        return work().has(step);
    }

    /** What this browser kept of questions that are answered for good, and so does not count. */
    private HeldBack heldBack(String reason, Sitting sitting, List<Asked> questions) {
        return new HeldBack(reason, ANSWERED_SINCE, sitting, questions, this::saved, QuizView::countsNoMore);
    }

    private static boolean countsNoMore(Question question, Response response, Duration ago) {
        return false;
    }

    private HeldBack answeredElsewhere(Sitting sitting) {
        var answered = sitting.asked().stream()
                .filter(asked -> sitting.answerTo(asked.question()).isPresent())
                .toList();
        return heldBack("quiz.heldBack.answered", sitting, answered);
    }

    private void review(Work<Quiz> work, Sitting sitting) {
        var passed = work.result().orElseThrow().passed();
        var passedBefore = !passed
                && practice.standings(work.learner()).get(work.activity().id()) instanceof Standing standing
                && standing.isPassed();
        var untaken = heldBack("quiz.heldBack.handedIn", sitting, sitting.asked());
        var review = new Review(work.activity(), sitting, curriculum, passedBefore, untaken);
        result = review.heading();
        content(review, evidence());
        if (passed || !sitting.entry().isOpen()) offerNext();
        else actions(primary("quiz.tryAgain", this::again));
    }

    private Paragraph introduction(Work<Quiz> work, Sitting sitting) {
        var words = work.activity().summary() + " "
                + getTranslation(
                        Marks.passMark(sitting),
                        sitting.neededToPass(),
                        sitting.score().total());
        return lead(
                sitting.entry().allowed() instanceof Integer attempts
                        ? words + " " + getTranslation("quiz.rules.attempts", sitting.number(), attempts)
                        : words);
    }

    private static Paragraph lead(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("hb-lead");
        return paragraph;
    }

    private List<Component> timed(Sitting sitting) {
        var parts = new ArrayList<Component>();
        sittings.left(work().learner(), sitting).ifPresent(left -> parts.add(new QuizTimer(left, this::timeIsUp)));
        return parts;
    }

    private List<Component> place(Sitting sitting, Asked asked, boolean asking) {
        var parts = new ArrayList<Component>();
        var place = new Span(getTranslation(
                "quiz.place",
                sitting.asked().indexOf(asked) + 1,
                sitting.asked().size()));
        place.addClassName("hb-kicker");
        parts.add(place);
        if (asked.vignette() != null) parts.add(CaseText.folding(asked.vignette(), asking));
        return parts;
    }

    private Sitting sitting() {
        return sittings.sitting(work().learner(), work());
    }

    private SavedAnswer saved(Question question) {
        return saved(work(), question);
    }

    private SavedAnswer saved(Work<Quiz> of, Question question) {
        return savedAnswer(of, "choices." + question.id());
    }

    private boolean isTimeUp(Sitting sitting) {
        return sittings.left(work().learner(), sitting).filter(Duration::isZero).isPresent();
    }

    private void sayWhenOffline(UI ui, String offline, String again) {
        ui.getPage().executeJs("""
                        const indicator = window.Vaadin?.connectionIndicator;
                        if (!indicator) return;
                        indicator.offlineText = $0;
                        indicator.reconnectingText = $1;""", getTranslation(offline), getTranslation(again));
    }
}
