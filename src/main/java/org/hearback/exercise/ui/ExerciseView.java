package org.hearback.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.hearback.account.CurrentPerson;
import org.hearback.account.Role;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Result;
import org.hearback.attempt.Step;
import org.hearback.attempt.Work;
import org.hearback.attempt.ui.ActivityView;
import org.hearback.attempt.ui.PatientDataWarning;
import org.hearback.attempt.ui.Prose;
import org.hearback.attempt.ui.ReplyCards;
import org.hearback.attempt.ui.SavedText;
import org.hearback.course.Curriculum;
import org.hearback.exercise.Answers;
import org.hearback.exercise.Exercise;
import org.hearback.exercise.Round;
import org.hearback.exercise.Round.Pick;
import org.hearback.exercise.Round.Reply;
import org.hearback.exercise.Round.Write;
import org.jspecify.annotations.Nullable;

/** An exercise, one round at a time; at the end, a look back at one's own words. */
@Route(value = "exercise", autoLayout = false)
@RolesAllowed(Role.LEARNER)
class ExerciseView extends ActivityView<Exercise> {
    // what the last step has brought, so that it is not below the edge of a phone
    private @Nullable Component news;

    ExerciseView(Practice practice, Curriculum curriculum, CurrentPerson person) {
        super(practice, curriculum, person, Exercise.class);
        addClassName("hb-exercise");
    }

    @Override
    protected void show(Work<Exercise> work) {
        var answers = new Answers(work.activity(), work.steps());
        progress(answers.behind(), work.activity().rounds().size());
        news = null;
        answers.current().ifPresentOrElse(round -> show(round, answers), () -> showEnd(answers));
    }

    @Override
    protected Component newest() {
        return news == null ? super.newest() : news;
    }

    private void show(Round round, Answers answers) {
        switch (round) {
            case Pick pick when answers.isSettled(pick) -> explain(pick, answers);
            case Pick pick -> choose(pick, answers);
            case Write write -> answers.text(write).ifPresentOrElse(text -> compare(write, text), () -> write(write));
        }
    }

    private void choose(Pick round, Answers answers) {
        var stepId = Step.newId();
        var tried = answers.picks(round);
        var left =
                round.replies().stream().filter(reply -> !tried.contains(reply)).toList();
        var replies = new ReplyCards<>(
                getTranslation("exercise.replies"),
                savedChoices("choices." + round.id() + "." + tried.size(), left),
                Reply::text,
                work().seed() ^ round.id().hashCode());
        var choose = primary(
                "exercise.choose",
                () -> replies.chosen(getTranslation("exercise.chooseOne"))
                        .ifPresent(reply -> follow(Answers.picked(stepId, round, reply))));
        // without a choice the learner stays here and presses it again
        choose.setDisableOnClick(false);
        if (tried.isEmpty()) {
            content(new PatientSays(round), replies);
            actions(choose);
        } else {
            news = new ReplyFeedback(tried.getLast(), getTranslation("exercise.yourReply"));
            content(new PatientSays(round), news, new Paragraph(getTranslation("exercise.onceMore")), replies);
            actions(choose, secondary("exercise.reveal", () -> follow(Answers.revealed(stepId, round))));
        }
    }

    private void explain(Pick round, Answers answers) {
        var stepId = Step.newId();
        var tried = answers.picks(round);
        var others = new Details(getTranslation("exercise.others"));
        others.addClassName("hb-other-replies");
        round.replies().stream()
                .filter(reply -> !tried.contains(reply))
                .forEach(reply -> others.add(new ReplyFeedback(reply, "")));
        var last = tried.isEmpty() ? null : tried.getLast();
        // nobody goes on without having seen a reply that validates
        others.setOpened(last == null || last.effect() != Round.Effect.VALIDATING);
        others.setVisible(tried.size() < round.replies().size());
        news = new OwnPicks(tried);
        content(new PatientSays(round), news, others);
        actions(primary("exercise.goOn", () -> follow(Answers.read(stepId, round))));
    }

    private void write(Write round) {
        var stepId = Step.newId();
        var box = savedText(round.id(), getTranslation("exercise.yourWords"));
        var task = new Prose(round.task());
        task.addClassName("hb-task");
        var compare = primary("exercise.compare", () -> compare(round, box, stepId));
        compare.setDisableOnClick(false);
        content(new PatientSays(round), task, box, new PatientDataWarning(box, fictionOf(round)));
        actions(compare);
    }

    private void compare(Write round, SavedText box, UUID stepId) {
        if (box.text().isEmpty()) box.setError(getTranslation("exercise.writeFirst"));
        else follow(Answers.written(stepId, round, box.text()));
    }

    private void compare(Write round, String text) {
        var stepId = Step.newId();
        var checklist = new Checklist(savedChoices("ticks." + round.id(), round.checklist()));
        news = new SideBySide(text, round.modelAnswer());
        content(new PatientSays(round), news, new Prose(round.why()), checklist);
        actions(primary("exercise.goOn", () -> follow(Answers.compared(stepId, round, checklist.ticked()))));
    }

    /** All rounds are behind the learner: finished now, or long ago. */
    private void showEnd(Answers answers) {
        if (!work().isCompleted()) {
            complete(Step.newId(), Result.done());
            return;
        }
        content(new H2(getTranslation("exercise.lookBack")), new LookBack(answers), evidence());
        offerNext();
    }

    private static String fictionOf(Round round) {
        return String.join(" ", round.patient().name(), round.situation(), round.says());
    }
}
