package org.hearback.quiz;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearback.course.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A question that is answered with a word or a few.
 *
 * @param accepted what counts, wholly or in part; also wrong answers that deserve an answer of their own, with credit 0
 * @param spelling tolerant where nothing is written
 * @param otherwise what to say to any other answer
 */
@JsonTypeName("short")
public record ShortTextQuestion(
        @NotBlank @Size(max = 60) @Pattern(regexp = Question.ID)
        String id,

        @Nullable String vignette,
        @NotBlank String prompt,
        @NotNull @Size(min = 1, max = 30) List<@Valid @NotNull Accepted> accepted,
        @Nullable Spelling spelling,
        @NotBlank String otherwise,
        @NotBlank String explanation,
        @NotEmpty List<@NotBlank String> evidence,
        @Valid @Nullable Aim aim)
        implements Question {
    /** Longest answer that is looked at, in characters. */
    public static final int LONGEST = 200;

    /**
     * One answer that is expected.
     *
     * @param credit the share of the marks in per cent, 100 where nothing is written
     */
    public record Accepted(
            @NotBlank @Size(max = LONGEST) String text,
            @Nullable @Min(0) @Max(100) Integer credit,
            @NotBlank String feedback) {
        /** The share of the marks, 0 to 1. */
        public double share() {
            return credit == null ? 1 : credit / 100.0;
        }
    }

    /** How exactly a word must be written. */
    public enum Spelling {
        /** One slip in a word of four letters or more, two from eight on; capitals and punctuation do not matter. */
        @JsonProperty("tolerant")
        TOLERANT,
        /** No slip; capitals and punctuation still do not matter. */
        @JsonProperty("exact")
        EXACT,
        /** To the letter, capitals included. */
        @JsonProperty("case")
        CASE
    }

    /** How exactly a word must be written here. */
    public Spelling spellingWanted() {
        return spelling == null ? Spelling.TOLERANT : spelling;
    }

    /** The expected answer that a response is taken for, if there is one: what is written exactly comes first. */
    public Optional<Accepted> match(Response response) {
        var words = response.words();
        if (words.isEmpty() || words.length() > LONGEST) return Optional.empty();
        var wanted = spellingWanted();
        return accepted.stream()
                .filter(answer -> Slips.between(words, answer.text(), wanted) >= 0)
                .min(Comparator.comparingInt(answer -> Slips.between(words, answer.text(), wanted)));
    }

    @Override
    public double credit(Response response) {
        return match(response).map(Accepted::share).orElse(0.0);
    }

    @Override
    public boolean isComplete(Response response) {
        return !response.words().isEmpty();
    }

    @Override
    public int parts() {
        return 0;
    }

    @Override
    public void checkItself(String path, Problems problems) {
        if (accepted.stream().noneMatch(answer -> answer.share() == 1))
            problems.at(path + ".accepted", "has no answer with full credit in \"%s\"".formatted(id));
        Texts.checkDistinct(accepted.stream().map(Accepted::text).toList(), path + ".accepted[%d].text", problems);
    }
}
