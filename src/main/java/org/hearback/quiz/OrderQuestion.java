package org.hearback.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.hearback.course.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Things to put into their right order. The places of a response are those of the items, from the first to the last as
 * the learner has put them.
 *
 * @param items in the right order
 * @param scoring by the share of pairs that stand the right way round, where nothing is written
 */
@JsonTypeName("order")
public record OrderQuestion(
        @NotBlank @Size(max = 60) @Pattern(regexp = Question.ID)
        String id,

        @Nullable String vignette,
        @NotBlank String prompt,
        @NotNull @Size(min = 3, max = 10) List<@Valid @NotNull Item> items,
        @Nullable Scoring scoring,
        @NotBlank String explanation,
        @NotEmpty List<@NotBlank String> evidence,
        @Valid @Nullable Aim aim)
        implements Question {

    /**
     * One thing to put into its place.
     *
     * @param feedback why it stands where it stands
     */
    public record Item(@NotBlank String text, @NotBlank String feedback) {}

    @Override
    public double credit(Response response) {
        if (!isComplete(response)) return 0;
        var places = response.places();
        if (places.equals(IntStream.range(0, items.size()).boxed().toList())) return 1;
        if (scoring == Scoring.ALL) return 0;
        var pairs = items.size() * (items.size() - 1) / 2;
        var right = IntStream.range(0, places.size())
                .mapToLong(first -> places.subList(first + 1, places.size()).stream()
                        .filter(later -> later > places.get(first))
                        .count())
                .sum();
        // a random order has half of its pairs right
        return Math.max(0, 2.0 * right / pairs - 1);
    }

    @Override
    public boolean isComplete(Response response) {
        return response.places().stream()
                .sorted()
                .toList()
                .equals(IntStream.range(0, items.size()).boxed().toList());
    }

    @Override
    public int parts() {
        return items.size();
    }

    /** As {@link Question#order}, but never the right order: that would be an answer. */
    @Override
    public List<Integer> order(long seed) {
        var right = IntStream.range(0, items.size()).boxed().toList();
        var salt = seed ^ id.hashCode();
        var shown = Shuffled.of(right, salt);
        while (shown.equals(right)) shown = Shuffled.of(right, ++salt);
        return shown;
    }

    @Override
    public void checkItself(String path, Problems problems) {
        Texts.checkDistinct(items.stream().map(Item::text).toList(), path + ".items[%d].text", problems);
    }
}
