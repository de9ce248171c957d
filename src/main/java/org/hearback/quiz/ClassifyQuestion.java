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
 * Phrases to sort: by default into validating, neutral and invalidating. For each phrase, in the author's order, a
 * response has the place of its category, or {@link Response#OPEN}.
 *
 * @param categories in the order in which they are offered; the three of validation where nothing is written
 * @param scoring by the share of right phrases, where nothing is written
 */
@JsonTypeName("classify")
public record ClassifyQuestion(
        @NotBlank @Size(max = 60) @Pattern(regexp = Question.ID)
        String id,

        @Nullable String vignette,
        @NotBlank String prompt,
        @Size(max = 5) List<@NotBlank @Size(max = 40) String> categories,
        @NotNull @Size(min = 3, max = 12) List<@Valid @NotNull Phrase> phrases,
        @Nullable Scoring scoring,
        @NotBlank String explanation,
        @NotEmpty List<@NotBlank String> evidence,
        @Valid @Nullable Aim aim)
        implements Question {
    private static final List<String> OF_VALIDATION = List.of("validating", "neutral", "invalidating");

    public ClassifyQuestion {
        categories = categories == null || categories.isEmpty() ? OF_VALIDATION : List.copyOf(categories);
    }

    /**
     * One phrase.
     *
     * @param category one of the categories, word for word
     * @param feedback why it belongs there
     */
    public record Phrase(
            @NotBlank String text,
            @NotBlank String category,
            @NotBlank String feedback) {}

    /** The place of the category that a phrase belongs to. */
    public int rightCategory(int phrase) {
        return categories.indexOf(phrases.get(phrase).category());
    }

    @Override
    public double credit(Response response) {
        if (!isComplete(response)) return 0;
        var right = IntStream.range(0, phrases.size())
                .filter(phrase -> response.places().get(phrase) == rightCategory(phrase))
                .count();
        if (right == phrases.size()) return 1;
        return scoring == Scoring.ALL ? 0 : (double) right / phrases.size();
    }

    @Override
    public boolean isComplete(Response response) {
        return response.places().size() == phrases.size()
                && response.places().stream().allMatch(place -> place >= 0 && place < categories.size());
    }

    @Override
    public int parts() {
        return phrases.size();
    }

    @Override
    public void checkItself(String path, Problems problems) {
        if (categories.size() < 2) problems.at(path + ".categories", "needs at least two");
        Texts.checkDistinct(categories, path + ".categories[%d]", problems);
        Texts.checkDistinct(phrases.stream().map(Phrase::text).toList(), path + ".phrases[%d].text", problems);
        for (var i = 0; i < phrases.size(); i++) {
            if (rightCategory(i) < 0)
                problems.at(
                        path + ".phrases[" + i + "].category",
                        "is \"%s\": use one of %s".formatted(phrases.get(i).category(), categories));
        }
        if (phrases.stream().map(Phrase::category).distinct().count() < 2)
            problems.at(path + ".phrases", "all belong together: nothing is asked in \"%s\"".formatted(id));
    }
}
