package org.hearback.exercise.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.hearback.account.CurrentPerson;
import org.hearback.account.Role;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Result;
import org.hearback.attempt.Step;
import org.hearback.attempt.Work;
import org.hearback.attempt.ui.Prose;
import org.hearback.attempt.ui.ReplyCards;
import org.hearback.coach.ui.CoachTask;
import org.hearback.coach.ui.Coaching;
import org.hearback.course.Curriculum;
import org.hearback.exercise.Answers;
import org.hearback.exercise.Exercise;
import org.hearback.exercise.Round;
import org.hearback.exercise.Round.Find;
import org.hearback.exercise.Round.Pick;
import org.hearback.exercise.Round.Reply;
import org.hearback.exercise.Round.Write;

/** An exercise, one round at a time; at the end, a look back at one's own words. */
@Route(value = "exercise", autoLayout = false)
@RolesAllowed(Role.LEARNER)
class ExerciseView extends WritingView {
    ExerciseView(Practice practice, Curriculum curriculum, CurrentPerson person, Coaching coaching) {
        super(practice, curriculum, person, coaching);
        addClassName("hb-exercise");
    }

    @Override
    protected void show(Work<Exercise> work) {
        var answers = new Answers(work.activity(), work.steps());
        progress(answers.behind(), work.activity().rounds().size());
        nothingNew();
        answers.current().ifPresentOrElse(round -> show(round, answers), () -> showEnd(answers));
    }

    private void show(Round round, Answers answers) {
        switch (round) {
            case Pick pick when answers.isSettled(pick) -> explain(pick, answers);
            case Pick pick -> choose(pick, answers);
            case Write write -> showWriting(write, answers);
            case Find find -> answers.marked(find).ifPresentOrElse(marked -> explain(find, marked), () -> find(find));
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
            var news = isNew(new ReplyFeedback(tried.getLast(), getTranslation("exercise.yourReply")));
            content(new PatientSays(round), news, new Paragraph(getTranslation("exercise.onceMore")), replies);
            actions(choose, secondary("exercise.reveal", () -> follow(Answers.revealed(stepId, round))));
        }
    }

    private void explain(Pick round, Answers answers) {
        var stepId = Step.newId();
        var tried = answers.picks(round);
        content(new PatientSays(round), isNew(new OwnPicks(tried)), new OtherReplies(round, tried));
        actions(primary("exercise.goOn", () -> follow(Answers.read(stepId, round))));
    }

    private void find(Find round) {
        var stepId = Step.newId();
        var marked = "found." + round.id();
        var words = new WordPicker(
                getTranslation("exercise.clinicianSays"),
                round.words(),
                work().draft(marked),
                text -> keep(marked, text));
        var done = primary("exercise.seeWords", () -> {
            if (words.marked().isEmpty()) words.setError(getTranslation("exercise.markFirst"));
            else follow(Answers.found(stepId, round, words.marked()));
        });
        done.setDisableOnClick(false);
        var task = new Prose(getTranslation("exercise.findTask"));
        task.addClassName("hb-task");
        content(new PatientSays(round), task, words);
        actions(done, secondary("exercise.showWords", () -> follow(Answers.found(stepId, round, List.of()))));
    }

    private void explain(Find round, List<Integer> marked) {
        var stepId = Step.newId();
        var coach = coaching().coach(CoachTask.answering(round.says(), fictionOf(round), List.of()));
        coach.read(String.join(" ", round.words()));
        content(
                new PatientSays(round),
                isNew(new FoundWords(round, marked)),
                new Details(getTranslation("exercise.coachSays"), coach));
        actions(primary("exercise.goOn", () -> follow(Answers.read(stepId, round))));
    }

    /** All rounds are behind the learner: finished now, or long ago. */
    private void showEnd(Answers answers) {
        if (!work().isCompleted()) {
            complete(Step.newId(), Result.done());
            return;
        }
        content(new H2(getTranslation("exercise.lookBack")), new LookBack(answers, coaching()), evidence());
        offerNext();
    }
}
