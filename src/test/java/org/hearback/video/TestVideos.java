package org.hearback.video;

import java.util.List;
import java.util.UUID;
import org.hearback.course.ContentId;
import tools.jackson.databind.node.JsonNodeFactory;

/** Videos for tests, each with an id of its own. */
public class TestVideos {
    /** A film of 100 seconds, below {@code src/test/content}. */
    public static Video withFilm() {
        return of("test-film");
    }

    public static Video withoutFilm() {
        return of("film-that-nobody-made");
    }

    private static Video of(String media) {
        return new Video(
                new ContentId("video-" + UUID.randomUUID()),
                "Being believed",
                2,
                true,
                List.of("Say why being believed comes first."),
                List.of("evers-2017"),
                "A surgeon meets the same moment twice.",
                media,
                true,
                JsonNodeFactory.instance.objectNode());
    }
}
