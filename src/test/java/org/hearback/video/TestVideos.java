package org.hearback.video;

import java.util.List;
import java.util.UUID;
import org.hearback.course.ContentId;
import org.hearback.quiz.Choice;
import org.hearback.quiz.SingleQuestion;
import tools.jackson.databind.node.JsonNodeFactory;

/** Videos for tests, each with an id of its own. */
public class TestVideos {
    public static final SingleQuestion WHAT_HE_HEARD = new SingleQuestion(
            "what-he-heard",
            null,
            "Daniel has looked down.\n\nWhat has he heard?",
            List.of(
                    new Choice("That his scan is normal.", false, "That is what she meant to say."),
                    new Choice("That she does not believe him.", true, "His own words say so.")),
            "Where nothing can be seen, people listen for doubt.",
            List.of("evers-2017"),
            null);

    public static final Say FIRST_SENTENCE = new Say(
            "first-sentence",
            "What do you say first?",
            "I cannot sit through a meal with my children.",
            "Not one meal together: that is a lot to lose, and I believe you.",
            "It names what he has lost.",
            List.of("evers-2017"));

    public static final Pause CHOOSE = new Pause(30, WHAT_HE_HEARD, null);
    public static final Pause SAY = new Pause(65, null, FIRST_SENTENCE);

    /** A film of 100 seconds, below {@code src/test/content}. */
    public static Video withFilm() {
        return of("test-film");
    }

    /** The same film, which stops for a question with choices and for a sentence. */
    public static Video withPauses() {
        return of("test-film", CHOOSE, SAY);
    }

    /** The questions of a film that is not there. */
    public static Video withPausesAndWithoutFilm() {
        return of("film-that-nobody-made", CHOOSE, SAY);
    }

    /** Somebody has put a recorded film into the content folder; the YAML still speaks of a synthetic voice. */
    public static Video withDroppedInFilm() {
        return of("dropped-in");
    }

    public static Video withoutFilm() {
        return of("film-that-nobody-made");
    }

    private static Video of(String media, Pause... pauses) {
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
                JsonNodeFactory.instance.objectNode(),
                List.of(pauses));
    }
}
