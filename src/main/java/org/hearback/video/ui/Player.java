package org.hearback.video.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearback.attempt.AttemptId;
import org.hearback.video.Film;
import org.jspecify.annotations.Nullable;

/**
 * Server side of {@code frontend/hearback-player.ts}: the film with its controls and chapters. What was watched goes to
 * the server without this component, so that it also arrives when the page is being left.
 */
@Tag("hearback-player")
@JsModule("./hearback-player.ts")
@NpmPackage(value = "media-chrome", version = "4.19.4")
class Player extends Component {
    private static final String[] WORDS = {"watched", "kept", "broken", "chapters", "player"};

    Player(AttemptId attempt, String title, Film film) {
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

    private void set(String property, @Nullable String value) {
        getElement().setProperty(property, value == null ? "" : value);
    }

    private Map<String, String> words() {
        return Stream.of(WORDS).collect(Collectors.toMap(word -> word, word -> getTranslation("video.player." + word)));
    }
}
