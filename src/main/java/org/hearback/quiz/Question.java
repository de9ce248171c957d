package org.hearback.quiz;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearback.course.Problems;

/**
 * One question with choices, in a quiz or at a pause of a film.
 *
 * @param id unique in its file and never reused, since answers are stored under it
 * @param prompt what is asked, including the situation; paragraphs are separated by an empty line
 * @param explanation shown with the feedback once it is answered
 */
public record Question(
        @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String id,

        @NotNull Kind kind,
        @NotBlank String prompt,
        @NotNull @Size(min = 2, max = 8) List<@Valid @NotNull Choice> choices,
        @NotBlank String explanation,
        @NotEmpty List<@NotBlank String> evidence) {

    /**
     * What was chosen, judged.
     *
     * @param chosen the places of the chosen choices
     */
    public Answer answer(Collection<Integer> chosen) {
        return new Answer(id, chosen.stream().sorted().toList(), isRight(chosen));
    }

    /**
     * The places of the choices in the order that a learner sees them.
     *
     * @param seed the same for the whole attempt
     */
    public List<Integer> order(long seed) {
        var places = IntStream.range(0, choices.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(places, new Random(seed ^ id.hashCode()));
        return places;
    }

    /**
     * The rules that annotations cannot express.
     *
     * @param path where the question stands in its file
     * @param listed the evidence that the file lists as a whole
     */
    public void check(String path, List<String> listed, Problems problems) {
        checkChoices(path + ".choices", problems);
        for (var i = 0; i < evidence.size(); i++) {
            if (!listed.contains(evidence.get(i))) {
                problems.at(
                        "%s.evidence[%d]".formatted(path, i),
                        "names \"%s\": list it in the evidence of the whole file too".formatted(evidence.get(i)));
            }
        }
    }

    private void checkChoices(String path, Problems problems) {
        var right = rightChoices().size();
        var wrong = choices.size() - right;
        switch (kind) {
            case SINGLE -> {
                if (right != 1) {
                    problems.at(
                            path,
                            "has %d correct choices: \"%s\" is single, so exactly one must have correct: true"
                                    .formatted(right, id));
                }
            }
            case MULTIPLE -> {
                if (right == 0)
                    problems.at(path, "has no correct choice: give \"%s\" at least one correct: true".formatted(id));
                if (wrong == 0)
                    problems.at(
                            path,
                            "has no wrong choice: whoever ticks everything would be right in \"%s\"".formatted(id));
            }
        }
        var texts = new HashSet<String>();
        for (var i = 0; i < choices.size(); i++) {
            var text = choices.get(i).text().strip();
            if (!texts.add(text.toLowerCase(Locale.ROOT))) {
                problems.at(
                        path + "[" + i + "].text", "repeats the choice \"%s\": no two may read alike".formatted(text));
            }
        }
    }

    /** Whether these choices, by their place in the list, are the right ones and no others. */
    boolean isRight(Collection<Integer> chosen) {
        return Set.copyOf(chosen).equals(rightChoices());
    }

    Set<Integer> rightChoices() {
        return IntStream.range(0, choices.size())
                .filter(place -> choices.get(place).correct())
                .boxed()
                .collect(Collectors.toSet());
    }

    /** How many choices may be right. */
    public enum Kind {
        /** Exactly one. */
        @JsonProperty("single")
        SINGLE,
        /** At least one; every right one and no wrong one must be ticked. */
        @JsonProperty("multiple")
        MULTIPLE
    }

    /**
     * One choice.
     *
     * @param feedback why it is right or wrong, in words to the learner
     */
    public record Choice(
            @NotBlank String text,
            boolean correct,
            @NotBlank String feedback) {}
}
