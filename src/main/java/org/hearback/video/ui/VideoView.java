package org.hearback.video.ui;

import com.vaadin.flow.component.Component;
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
import org.hearback.attempt.ui.ActivityView;
import org.hearback.course.Curriculum;
import org.hearback.video.Film;
import org.hearback.video.Films;
import org.hearback.video.Video;
import org.hearback.video.Viewing;
import org.jspecify.annotations.Nullable;

/** A film to watch, or its transcript to read. */
@Route(value = "video", autoLayout = false)
@RolesAllowed(Role.LEARNER)
class VideoView extends ActivityView<Video> {
    private final Films films;
    private final Viewing viewing;
    private final Paragraph done = new Paragraph();

    // a film goes on playing while what stands around it changes
    private @Nullable AttemptId playing;
    private @Nullable TranscriptPanel transcript;

    VideoView(Practice practice, Curriculum curriculum, CurrentPerson person, Films films, Viewing viewing) {
        super(practice, curriculum, person, Video.class);
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
        done.setVisible(work.isCompleted());
        if (transcript != null) transcript.setConfirmable(!work.isCompleted());
        progress(work.isCompleted() ? 1 : 0, 1);
        if (work.isCompleted()) offerNext();
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
        if (video.syntheticVoice()) parts.add(syntheticVoice());
        parts.add(film.address() == null ? missing() : player(work, film));
        parts.add(done);
        if (transcript != null) parts.add(transcript);
        parts.add(evidence());
        return parts.toArray(Component[]::new);
    }

    private Player player(Work<Video> work, Film film) {
        var player = new Player(work.id(), work.activity().title(), film);
        player.onCompleted(this::refresh);
        player.onBroken(this::openTranscript);
        return player;
    }

    private Paragraph missing() {
        openTranscript();
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

    private void openTranscript() {
        if (transcript != null) transcript.open();
    }

    private void readTranscript() {
        viewing.readTranscript(work().learner(), work());
        refresh();
    }
}
