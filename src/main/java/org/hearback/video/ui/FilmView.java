package org.hearback.video.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearback.account.Role;
import org.hearback.course.ContentId;
import org.hearback.video.FilmProblem;
import org.hearback.video.FilmProblem.Part;
import org.hearback.video.FilmUploads;
import org.jspecify.annotations.Nullable;

/** A recorded film for a video: its parts, what is still missing, publishing it, and going back. */
@Route("film")
@RolesAllowed(Role.EDUCATOR)
class FilmView extends Main implements HasUrlParameter<String>, HasDynamicTitle {
    private final FilmUploads uploads;
    private final Map<Part, PartCard> parts = new EnumMap<>(Part.class);
    private final Paragraph shown = new Paragraph();
    private final Button takeBack = new Button(getTranslation("video.film.takeBack"), click -> takeBack());
    private @Nullable ContentId video;
    private @Nullable Ready ready;
    private @Nullable FilmHistory history;
    private String title = "";

    FilmView(FilmUploads uploads) {
        this.uploads = uploads;
        addClassName("hb-page");
        shown.addClassName("hb-lead");
        takeBack.setDisableOnClick(true);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        var video = new ContentId(id);
        this.video = video;
        title = uploads.of(video).video().title();
        removeAll();
        var all = new RouterLink(getTranslation("video.film.all"), FilmsView.class);
        all.addClassName("hb-way");
        add(all, new H1(getTranslation("video.film.heading", title)), shown, takeBack);
        add(new H2(getTranslation("video.film.parts")));
        for (var part : Part.values()) {
            var card = new PartCard(
                    part, uploads.limit(part), (name, in) -> uploads.take(video, part, name, in), this::show);
            parts.put(part, card);
            add(card);
        }
        ready = new Ready(this::publish, this::discard);
        history = new FilmHistory(this::showAgain);
        add(ready, history);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("video.film.title", title);
    }

    private void show() {
        var state = uploads.of(video());
        var waiting = state.waiting();
        shown.setText(getTranslation(state.recorded() ? "video.film.recorded" : "video.film.ofTheCourse"));
        takeBack.setVisible(state.recorded());
        takeBack.setEnabled(true);
        parts.forEach((part, card) -> {
            var there = waiting != null && waiting.parts().contains(part);
            var problems = waiting == null
                    ? List.<FilmProblem>of()
                    : waiting.problems().stream()
                            .filter(problem -> problem.part() == part)
                            .toList();
            card.tell(facts(part, there, waiting), there, problems);
        });
        if (ready != null) ready.show(waiting);
        if (history != null) history.show(state.earlier(), state.log());
    }

    private String facts(Part part, boolean there, FilmUploads.@Nullable Waiting waiting) {
        if (!there || waiting == null) return getTranslation("video.part.missing");
        var picture = waiting.picture();
        if (part != Part.FILM || picture == null) return getTranslation("video.part.there");
        var seconds = Math.round(picture.seconds());
        return getTranslation(
                "video.part.film",
                "%d:%02d".formatted(seconds / 60, seconds % 60),
                String.valueOf(picture.width()),
                String.valueOf(picture.height()),
                "%.1f".formatted(picture.bytes() / 1e6));
    }

    private void publish() {
        var published = uploads.publish(video());
        show();
        Notification.show(getTranslation(published ? "video.film.published" : "video.film.notReady"));
    }

    private void discard() {
        uploads.discard(video());
        show();
        Notification.show(getTranslation("video.film.discarded"));
    }

    private void takeBack() {
        uploads.takeBack(video());
        show();
        Notification.show(getTranslation("video.film.takenBack"));
    }

    private void showAgain(UUID earlier) {
        uploads.showAgain(video(), earlier);
        show();
        Notification.show(getTranslation("video.film.published"));
    }

    private ContentId video() {
        if (video == null) throw new IllegalStateException("no address yet");
        return video;
    }
}
