package org.hearback.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import java.util.function.Function;
import org.hearback.account.CurrentPerson;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Step;
import org.hearback.attempt.ui.ActivityView;
import org.hearback.attempt.ui.PatientDataWarning;
import org.hearback.attempt.ui.Prose;
import org.hearback.attempt.ui.SavedText;
import org.hearback.attempt.ui.SideBySide;
import org.hearback.coach.ui.CoachTask;
import org.hearback.coach.ui.Coaching;
import org.hearback.course.Curriculum;
import org.hearback.exercise.Answers;
import org.hearback.exercise.Exercise;
import org.hearback.exercise.Round;
import org.hearback.exercise.Round.Write;
import org.jspecify.annotations.Nullable;

/**
 * The rounds in which one writes: first alone, with the coach as soon as one asks; then beside a model answer; and, if
 * one likes, once more.
 */
abstract class WritingView extends ActivityView<Exercise> {
    /** Where a second version is kept while it is typed. */
    private static final String AGAIN = "again.";

    private final Coaching coaching;

    // what the last step has brought, so that it is not below the edge of a phone
    private @Nullable Component news;

    WritingView(Practice practice, Curriculum curriculum, CurrentPerson person, Coaching coaching) {
        super(practice, curriculum, person, Exercise.class);
        this.coaching = coaching;
    }

    @Override
    protected Component newest() {
        return news == null ? super.newest() : news;
    }

    final void nothingNew() {
        news = null;
    }

    final Component isNew(Component brought) {
        news = brought;
        return brought;
    }

    final Coaching coaching() {
        return coaching;
    }

    final void showWriting(Write round, Answers answers) {
        var first = answers.text(round);
        var second = answers.rewritten(round);
        if (first.isEmpty()) write(round);
        else if (second.isPresent()) compare(round, first.get(), second.get());
        else if (work().draft(AGAIN + round.id()).isEmpty()) compare(round, first.get());
        else rewrite(round, first.get());
    }

    private void write(Write round) {
        var stepId = Step.newId();
        var box = savedText(round.id(), getTranslation("exercise.yourWords"));
        var compare = primary("exercise.compare", () -> give(box, text -> Answers.written(stepId, round, text)));
        compare.setDisableOnClick(false);
        var asked = "coach." + round.id();
        var coach = coaching.readWithMe(coachTask(round), box);
        content(
                new PatientSays(round),
                taskOf(round),
                box,
                new PatientDataWarning(box, fictionOf(round)),
                work().draft(asked).isEmpty() ? coach.offer(() -> keep(asked, "asked")) : coach.begin());
        actions(compare);
    }

    private void give(SavedText box, Function<String, Step> step) {
        if (box.text().isEmpty()) box.setError(getTranslation("exercise.writeFirst"));
        else follow(step.apply(box.text()));
    }

    private void compare(Write round, String text) {
        var side = isNew(new SideBySide(text, round.modelAnswer()));
        var checklist = checklist(round);
        content(new PatientSays(round), side, new Prose(round.why()), checklist);
        actions(onward(round, checklist), secondary("exercise.again", () -> turn(round, text)));
    }

    private void compare(Write round, String first, String second) {
        var changes = isNew(coaching.compare(coachTask(round), first, second));
        var model = new Details(
                getTranslation("exercise.modelAnswer"), new Prose(round.modelAnswer()), new Prose(round.why()));
        var checklist = checklist(round);
        content(new PatientSays(round), changes, model, checklist);
        actions(onward(round, checklist));
    }

    private Checklist checklist(Write round) {
        return new Checklist(savedChoices("ticks." + round.id(), round.checklist()));
    }

    private Button onward(Write round, Checklist checklist) {
        var stepId = Step.newId();
        return primary("exercise.goOn", () -> follow(Answers.compared(stepId, round, checklist.ticked())));
    }

    /** With everything in view, once more: this time the coach reads along from the start. */
    private void rewrite(Write round, String first) {
        var stepId = Step.newId();
        var box = savedText(AGAIN + round.id(), getTranslation("exercise.yourWordsAgain"));
        var done = primary("exercise.keepVersion", () -> give(box, text -> Answers.rewritten(stepId, round, text)));
        done.setDisableOnClick(false);
        content(
                new PatientSays(round),
                taskOf(round),
                new Details(getTranslation("exercise.both"), new SideBySide(first, round.modelAnswer())),
                isNew(box),
                new PatientDataWarning(box, fictionOf(round)),
                coaching.readWithMe(coachTask(round), box).begin());
        actions(done, secondary("exercise.leaveIt", () -> turn(round, "")));
    }

    /** To writing once more, or back from it. */
    private void turn(Write round, String text) {
        keep(AGAIN + round.id(), text);
        refresh();
    }

    private static Prose taskOf(Write round) {
        var task = new Prose(round.task());
        task.addClassName("hb-task");
        return task;
    }

    static CoachTask coachTask(Write round) {
        return CoachTask.answering(round.says().strip(), fictionOf(round), round.wishes());
    }

    static String fictionOf(Round round) {
        return String.join(" ", round.patient().name(), round.situation(), round.says());
    }
}
