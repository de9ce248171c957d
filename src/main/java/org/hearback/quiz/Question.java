package org.hearback.quiz;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hearback.course.Problems;
import org.jspecify.annotations.Nullable;

/**
 * One question, in a quiz, in an item bank or at a pause of a film. Each kind is one record; its {@code kind} in the
 * file says which.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface Question
        permits ChoiceQuestion,
                TrueFalseQuestion,
                OrderQuestion,
                MatchQuestion,
                ShortTextQuestion,
                NumberQuestion,
                HotspotQuestion,
                ClassifyQuestion {
    /** What an id looks like. */
    String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    /** Longest name, in characters; Moodle's are no longer. */
    int LONGEST_NAME = 255;

    /** Unique in its file and never reused, since answers are stored under it. */
    String id();

    /** The situation that several questions share, by its id; nothing where the prompt tells everything. */
    @Nullable
    String vignette();

    /** What is asked, including the situation; paragraphs are separated by an empty line. */
    String prompt();

    /** Shown with the feedback once it is answered. */
    String explanation();

    List<String> evidence();

    /** What the question is for; a question in a film has none. */
    @Nullable
    Aim aim();

    /**
     * What the question is for.
     *
     * @param outcome one of the outcomes of its quiz or bank, word for word
     * @param tags by which a draw may choose it
     * @param marks what a right answer is worth; 1 where nothing is written
     * @param name by which its author finds it, such as the one that it had in Moodle; no learner sees it
     */
    record Aim(
            @NotBlank String outcome,
            @NotNull Difficulty difficulty,
            List<@NotBlank @Size(max = 40) String> tags,
            @Nullable @Min(1) @Max(10) Integer marks,
            @Nullable @Size(max = LONGEST_NAME) String name) {
        public Aim {
            tags = tags == null ? List.of() : List.copyOf(tags);
        }

        public static Aim of(String outcome, Difficulty difficulty) {
            return new Aim(outcome, difficulty, List.of(), null, null);
        }
    }

    /** How many learners of those it is meant for may be expected to miss it. */
    enum Difficulty {
        /** Few. */
        @JsonProperty("easy")
        EASY,
        /** Some. */
        @JsonProperty("medium")
        MEDIUM,
        /** Most, the first time. */
        @JsonProperty("hard")
        HARD
    }

    /** How an answer that is partly right counts. */
    enum Scoring {
        /** Not at all: everything or nothing. */
        @JsonProperty("all")
        ALL,
        /** By its share, from which guessing is taken off again. */
        @JsonProperty("share")
        SHARE
    }

    /** What a right answer is worth, 1 to 10. */
    default int marks() {
        var aim = aim();
        return aim == null || aim.marks() == null ? 1 : aim.marks();
    }

    /** The share of the marks that a response earns, 0 to 1; anything that is no answer earns nothing. */
    double credit(Response response);

    /** Whether nothing that was asked for is missing, right or wrong. */
    boolean isComplete(Response response);

    /** How many parts are shown in an order of the learner's own: choices, items, phrases. */
    int parts();

    /** The response, judged. */
    default Answer answer(Response response) {
        var credit = credit(response);
        return new Answer(id(), response.places(), response.text(), credit >= 1, credit, null);
    }

    /**
     * The places of the parts in the order that a learner sees them. The browser gets positions in this order and
     * nothing else: places would give away what is right.
     *
     * @param seed the same for the whole attempt
     */
    default List<Integer> order(long seed) {
        return Shuffled.places(parts(), seed ^ id().hashCode());
    }

    /**
     * The rules that annotations cannot express.
     *
     * @param path where the question stands in its file
     */
    void checkItself(String path, Problems problems);

    /**
     * The rules that annotations cannot express.
     *
     * @param path where the question stands in its file
     * @param listed the evidence that the file lists as a whole
     */
    default void check(String path, List<String> listed, Problems problems) {
        checkItself(path, problems);
        for (var i = 0; i < evidence().size(); i++) {
            if (!listed.contains(evidence().get(i))) {
                problems.at(
                        "%s.evidence[%d]".formatted(path, i),
                        "names \"%s\": list it in the evidence of the whole file too"
                                .formatted(evidence().get(i)));
            }
        }
    }
}
