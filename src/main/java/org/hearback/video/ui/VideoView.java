package org.hearback.video.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import org.hearback.account.CurrentPerson;
import org.hearback.account.Role;
import org.hearback.attempt.AttemptId;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Work;
import org.hearback.coach.ui.Coaching;
import org.hearback.course.Curriculum;
import org.hearback.video.Film;
import org.hearback.video.Films;
import org.hearback.video.Video;
import org.hearback.video.Viewing;
import org.jspecify.annotations.Nullable;

/** A film to watch, or its transcript to read. */
@Route(value = "video", autoLayout = false)
@RolesAllowed(Role.LEARNER)
class VideoView extends AskingView {
    private final Films films;
    private final Viewing viewing;
    private final Paragraph done = new Paragraph();

    // a film goes on playing while what stands around it changes
    private @Nullable AttemptId playing;
    private @Nullable TranscriptPanel transcript;

    VideoView(
            Practice practice,
            Curriculum curriculum,
            CurrentPerson person,
            Films films,
            Viewing viewing,
            Coaching coaching) {
        super(practice, curriculum, person, viewing, coaching);
        this.films = films;
        this.viewing = viewing;
        addClassName("hb-video");
        done.addClassName("hb-ok");
        done.setText(getTranslation("video.done"));
        done.getElement().setAttribute("role", "status");
    }

    @Override
    protected void show(Work<Video> work) {
        if (!work.id().equals(playing)) {
            playing = work.id();
            content(parts(work));
        }
        showQuestions(work);
        done.setVisible(work.isCompleted());
        if (transcript != null) transcript.setConfirmable(!work.isCompleted());
        progress(work.isCompleted() ? 1 : 0, 1);
        // one thing at a time: first the question
        if (work.isCompleted() && !isAsking()) offerNext();
        else actions();
    }

    private Component[] parts(Work<Video> work) {
        var video = work.activity();
        var film = films.of(work.revision());
        var parts = new ArrayList<Component>();
        var summary = new Paragraph(video.summary());
        summary.addClassName("hb-lead");
        parts.add(summary);
        transcript = film.transcript() == null ? null : new TranscriptPanel(film.transcript(), this::readTranscript);
        if (film.syntheticVoice()) parts.add(syntheticVoice());
        var around =
                new Div(film.address() == null ? missing() : player(work, film), openQuestion(), done, allQuestions());
        around.addClassName("hb-stack");
        parts.add(beside(around));
        parts.add(evidence());
        return parts.toArray(Component[]::new);
    }

    /** The film with its questions and its transcript, side by side where there is room. */
    private Div beside(Component film) {
        var both = new Div(film);
        both.addClassName("hb-watching");
        if (transcript != null) both.add(transcript);
        return both;
    }

    private Player player(Work<Video> work, Film film) {
        var player = new Player(work.learner(), work.id(), work.activity().title(), film);
        player.onCompleted(this::refresh);
        player.onBroken(this::readInstead);
        player.onMended(() -> accompany(player));
        accompany(player);
        return asking(player);
    }

    private void accompany(Player player) {
        if (transcript != null) transcript.accompany(player);
    }

    private Paragraph missing() {
        readInstead();
        var message = new Paragraph(getTranslation(transcript == null ? "video.allMissing" : "video.missing"));
        message.addClassName("hb-error");
        message.getElement().setAttribute("role", "alert");
        return message;
    }

    private Span syntheticVoice() {
        var badge = new Span(getTranslation("video.syntheticVoice"));
        badge.addClassName("hb-badge");
        return badge;
    }

    private void readInstead() {
        if (transcript != null) transcript.standAlone();
    }

    private void readTranscript() {
        viewing.readTranscript(work().learner(), work());
        refresh();
    }
}
