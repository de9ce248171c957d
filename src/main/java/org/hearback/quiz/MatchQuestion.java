package org.hearback.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearback.course.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Things to put together. For each pair, in the author's order, a response has the place of the chosen option, or
 * {@link Response#OPEN}.
 *
 * @param others options that belong to nothing, so that the last pair is not found by exclusion
 * @param scoring by the share of right pairs, where nothing is written
 */
@JsonTypeName("match")
public record MatchQuestion(
        @NotBlank @Size(max = 60) @Pattern(regexp = Question.ID)
        String id,

        @Nullable String vignette,
        @NotBlank String prompt,
        @NotNull @Size(min = 2, max = 10) List<@Valid @NotNull Pair> pairs,
        List<@NotBlank String> others,
        @Nullable Scoring scoring,
        @NotBlank String explanation,
        @NotEmpty List<@NotBlank String> evidence,
        @Valid @Nullable Aim aim)
        implements Question {
    public MatchQuestion {
        others = others == null ? List.of() : List.copyOf(others);
    }

    /**
     * Two things that belong together.
     *
     * @param item stands there
     * @param match is chosen for it; several items may have the same one
     * @param feedback why
     */
    public record Pair(
            @NotBlank String item,
            @NotBlank String match,
            @NotBlank String feedback) {}

    /** What there is to choose from: the matches without repetition, then the others. */
    public List<String> options() {
        var options = new ArrayList<>(pairs.stream().map(Pair::match).distinct().toList());
        options.addAll(others);
        return List.copyOf(options);
    }

    /** The place of the option that belongs to a pair. */
    public int rightOption(int pair) {
        return options().indexOf(pairs.get(pair).match());
    }

    @Override
    public double credit(Response response) {
        if (!isComplete(response)) return 0;
        var right = IntStream.range(0, pairs.size())
                .filter(pair -> response.places().get(pair) == rightOption(pair))
                .count();
        if (right == pairs.size()) return 1;
        return scoring == Scoring.ALL ? 0 : (double) right / pairs.size();
    }

    @Override
    public boolean isComplete(Response response) {
        return response.places().size() == pairs.size()
                && response.places().stream()
                        .allMatch(place -> place >= 0 && place < options().size());
    }

    /** The options are shuffled; the items stay where the author put them. */
    @Override
    public int parts() {
        return options().size();
    }

    @Override
    public void checkItself(String path, Problems problems) {
        Texts.checkDistinct(pairs.stream().map(Pair::item).toList(), path + ".pairs[%d].item", problems);
        Texts.checkDistinct(others, path + ".others[%d]", problems);
        for (var i = 0; i < others.size(); i++) {
            var other = others.get(i).strip();
            if (pairs.stream().anyMatch(pair -> pair.match().strip().equalsIgnoreCase(other)))
                problems.at(path + ".others[" + i + "]", "repeats \"%s\", which belongs to a pair".formatted(other));
        }
        if (options().size() < 2)
            problems.at(path + ".pairs", "leaves one option only: nothing is asked in \"%s\"".formatted(id));
    }
}
