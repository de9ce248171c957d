package org.hearback.video.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearback.account.PersonId;
import org.hearback.attempt.AttemptId;
import org.hearback.video.Film;
import org.hearback.video.Pause;
import org.jspecify.annotations.Nullable;

/**
 * Server side of {@code frontend/hearback-player.ts}: the film with its controls and chapters. What was watched goes to
 * the server without this component, so that it also arrives when the page is being left.
 */
@Tag("hearback-player")
@JsModule("./hearback-player.ts")
@NpmPackage(value = "media-chrome", version = "4.19.4")
class Player extends Component {
    private static final String[] WORDS = {
        "watched",
        "kept",
        "broken",
        "again",
        "chapters",
        "keys",
        "keys.close",
        "keys.play",
        "keys.seek",
        "keys.volume",
        "keys.captions",
        "keys.mute",
        "keys.fullscreen",
        "keys.pip",
        "keys.speed",
        "keys.help",
        "keys.lines"
    };

    private final Film film;

    Player(PersonId learner, AttemptId attempt, String title, Film film) {
        this.film = film;
        setId("film");
        set("learner", learner.toString());
        set("attempt", attempt.toString());
        set("heading", title);
        set("src", film.address());
        set("captions", film.captions());
        set("chapterTrack", film.chapterTrack());
        set("poster", film.poster());
        getElement().setPropertyList("chapters", film.chapters());
        getElement().setPropertyMap("words", words());
    }

    /** Calls back once the film has been watched, or nearly all of it. */
    void onCompleted(SerializableRunnable listener) {
        getElement().addEventListener("film-completed", event -> listener.run());
    }

    /** Calls back when the browser cannot play the film. */
    void onBroken(SerializableRunnable listener) {
        getElement().addEventListener("film-broken", event -> listener.run());
    }

    /** Calls back when a film that could not be played can be played after all. */
    void onMended(SerializableRunnable listener) {
        getElement().addEventListener("film-mended", event -> listener.run());
    }

    /**
     * Says where the film stops, and for what. It stops while it plays; whoever jumps past such a place is not stopped.
     */
    void stopAt(List<Pause> pauses) {
        var stops = pauses.stream()
                .map(pause -> new Stop(pause.id(), film.stopFor(pause.at())))
                .toList();
        getElement().setPropertyList("pauses", stops);
    }

    private record Stop(String id, double second) {}

    /** Calls back with the pause that the film has come to; it stands still by then. */
    void onPausedFor(SerializableConsumer<String> listener) {
        getElement()
                .addEventListener(
                        "film-paused-for",
                        event -> listener.accept(
                                event.getEventData().get("event.detail.id").asString()))
                .addEventData("event.detail.id");
    }

    /** Stops where it is. */
    void hold() {
        getElement().callJsFunction("hold");
    }

    /** Plays on, and leads back to the film. */
    void goOn() {
        getElement().callJsFunction("goOn");
    }

    private void set(String property, @Nullable String value) {
        getElement().setProperty(property, value == null ? "" : value);
    }

    private Map<String, String> words() {
        return Stream.of(WORDS).collect(Collectors.toMap(word -> word, word -> getTranslation("video.player." + word)));
    }
}
