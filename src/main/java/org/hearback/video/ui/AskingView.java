package org.hearback.video.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.hearback.account.CurrentPerson;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Step;
import org.hearback.attempt.Work;
import org.hearback.attempt.ui.ActivityView;
import org.hearback.attempt.ui.PatientDataWarning;
import org.hearback.attempt.ui.SavedText;
import org.hearback.coach.ui.CoachTask;
import org.hearback.coach.ui.Coaching;
import org.hearback.course.Curriculum;
import org.hearback.quiz.Question;
import org.hearback.quiz.ui.QuestionForm;
import org.hearback.video.Pause;
import org.hearback.video.Pauses;
import org.hearback.video.Say;
import org.hearback.video.Video;
import org.hearback.video.Viewing;
import org.jspecify.annotations.Nullable;

/**
 * The questions in a film: the one that it has stopped for, below it, and the list of all of them. Nobody has to answer,
 * and whoever has jumped past a question, or reads rather than watches, finds it in the list.
 */
abstract class AskingView extends ActivityView<Video> {
    private final Curriculum curriculum;
    private final Viewing viewing;
    private final Coaching coaching;
    private final Div here = new Div();
    private final Div all = new Div();

    // nothing is made anew under somebody's hands while only the film moves on
    private @Nullable List<Object> shown;
    private @Nullable PausePanel panel;
    private @Nullable PauseList list;
    private @Nullable Player player;

    AskingView(Practice practice, Curriculum curriculum, CurrentPerson person, Viewing viewing, Coaching coaching) {
        super(practice, curriculum, person, Video.class);
        this.curriculum = curriculum;
        this.viewing = viewing;
        this.coaching = coaching;
    }

    /** The place of the question that is open. */
    final Component openQuestion() {
        return here;
    }

    /** The place of the list. */
    final Component allQuestions() {
        return all;
    }

    /** Lets the film stop for its questions. */
    final Player asking(Player film) {
        film.onPausedFor(this::reached);
        player = film;
        return film;
    }

    /** Whether a question waits for an answer, or its feedback for a reader. */
    final boolean isAsking() {
        return panel != null;
    }

    final void showQuestions(Work<Video> work) {
        var pauses = Pauses.of(work);
        var now = List.<Object>of(work.id(), pauses.latest());
        if (now.equals(shown)) return;
        shown = now;
        panel = pauses.open().map(open -> panel(open, pauses)).orElse(null);
        here.removeAll();
        here.setVisible(panel != null);
        if (panel != null) here.add(panel);
        list = new PauseList(pauses, pause -> feedback(pause, pauses), pause -> ask(pause, false));
        all.removeAll();
        all.setVisible(!pauses.all().isEmpty());
        all.add(list);
        if (player != null) player.stopAt(pauses.ahead());
    }

    private PausePanel panel(Pauses.Open open, Pauses pauses) {
        if (open.answered()) return read(open, pauses);
        return open.pause().say() instanceof Say say ? write(open, say) : choose(open, pauses);
    }

    private PausePanel choose(Pauses.Open open, Pauses pauses) {
        var question = (Question) open.pause().question();
        var order = question.order(work().seed());
        // when it is asked again, nothing is chosen yet
        var field = "choices.%s.%d".formatted(question.id(), pauses.tries(open.pause()));
        var form = new QuestionForm(question, order, savedAnswer(field));
        var step = Step.newId();
        var check = primary("quiz.check", () -> {
            if (form.isAnswered()) answer(Pauses.answered(step, question, form.response()));
        });
        // without a choice the learner stays here and presses it again
        check.setDisableOnClick(false);
        return PausePanel.asking(open.pause(), form, form.reminder()).offer(check, skip(open));
    }

    private PausePanel write(Pauses.Open open, Say say) {
        var box = savedText("say." + say.id(), getTranslation("video.pause.yourSentence"));
        var step = Step.newId();
        var compare = primary("video.pause.compare", () -> {
            if (box.text().isEmpty()) box.setError(getTranslation("video.pause.writeFirst"));
            else answer(Pauses.said(step, say, box.text()));
        });
        compare.setDisableOnClick(false);
        var asking =
                PausePanel.asking(open.pause(), new SayPrompt(say), box, new PatientDataWarning(box, fictionOf(say)));
        if (say.says() instanceof String patient) asking.add(coach(say, patient.strip(), box));
        return asking.offer(compare, skip(open));
    }

    private Component coach(Say say, String patient, SavedText box) {
        var asked = "coach." + say.id();
        var coach = coaching.readWithMe(CoachTask.answering(patient, fictionOf(say), List.of()), box);
        return work().draft(asked).isEmpty() ? coach.offer(() -> keep(asked, "asked")) : coach.begin();
    }

    private String fictionOf(Say say) {
        var video = work().activity();
        return String.join(" ", video.title(), video.summary(), say.prompt(), say.says() == null ? "" : say.says());
    }

    private PausePanel read(Pauses.Open open, Pauses pauses) {
        var step = Step.newId();
        var onward = primary(
                goesOn(open) ? "video.pause.goOn" : "video.pause.close",
                () -> leave(open, Pauses.wentOn(step, open.pause())));
        return PausePanel.answered(open.pause(), feedback(open.pause(), pauses)).offer(onward);
    }

    private PauseFeedback feedback(Pause pause, Pauses pauses) {
        return new PauseFeedback(pause, pauses, work().seed(), curriculum);
    }

    private Button skip(Pauses.Open open) {
        var step = Step.newId();
        return secondary("video.pause.skip", () -> leave(open, Pauses.skipped(step, open.pause())));
    }

    /** The film has come to a question; it is asked unless another screen has asked it meanwhile. */
    private void reached(String id) {
        refresh();
        Pauses.of(work()).ahead().stream()
                .filter(pause -> pause.id().equals(id))
                .findFirst()
                .ifPresentOrElse(pause -> ask(pause, true), () -> {
                    if (panel == null) goOn();
                    else panel.look();
                });
    }

    private void ask(Pause pause, boolean byFilm) {
        if (player != null) player.hold();
        answer(Pauses.asked(Step.newId(), pause, byFilm));
    }

    private void answer(Step step) {
        take(step);
        if (panel != null) panel.look();
    }

    private void leave(Pauses.Open open, Step step) {
        take(step);
        if (goesOn(open)) goOn();
        else if (list != null) list.look();
    }

    private boolean goesOn(Pauses.Open open) {
        return open.byFilm() && player != null;
    }

    private void goOn() {
        if (player != null) player.goOn();
    }

    private void take(Step step) {
        var now = viewing.take(work().learner(), work(), step);
        if (!now.has(step.id())) Notification.show(getTranslation("attempt.elsewhere"));
        refresh();
    }
}
