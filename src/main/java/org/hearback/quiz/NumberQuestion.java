package org.hearback.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearback.course.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A question that is answered with a number.
 *
 * @param answers what counts; the first one that a number falls into is taken
 * @param unit what the number counts, if it has one
 * @param otherwise what to say to any other number
 */
@JsonTypeName("number")
public record NumberQuestion(
        @NotBlank @Size(max = 60) @Pattern(regexp = Question.ID)
        String id,

        @Nullable String vignette,
        @NotBlank String prompt,
        @NotNull @Size(min = 1, max = 10) List<@Valid @NotNull Expected> answers,
        @Valid @Nullable Unit unit,
        @NotBlank String otherwise,
        @NotBlank String explanation,
        @NotEmpty List<@NotBlank String> evidence,
        @Valid @Nullable Aim aim)
        implements Question {
    /**
     * One number that is expected.
     *
     * @param tolerance how far off, up or down, still counts; exactly where nothing is written
     * @param credit the share of the marks in per cent, 100 where nothing is written
     */
    public record Expected(
            @NotNull BigDecimal value,
            @Nullable BigDecimal tolerance,
            @Nullable @Min(0) @Max(100) Integer credit,
            @NotBlank String feedback) {
        /** The share of the marks, 0 to 1. */
        public double share() {
            return credit == null ? 1 : credit / 100.0;
        }

        boolean includes(BigDecimal number) {
            var off = number.subtract(value).abs();
            return off.compareTo(tolerance == null ? BigDecimal.ZERO : tolerance) <= 0;
        }
    }

    /**
     * What the number counts.
     *
     * @param name shown behind the box
     * @param alsoWritten other ways to write it
     * @param required whether it must be written; otherwise it may be left out, and only a wrong one is wrong
     */
    public record Unit(@NotBlank @Size(max = 40) String name, List<@NotBlank String> alsoWritten, boolean required) {
        public Unit {
            alsoWritten = alsoWritten == null ? List.of() : List.copyOf(alsoWritten);
        }

        boolean fits(String written) {
            if (written.isEmpty()) return !required;
            return plain(written).equals(plain(name))
                    || alsoWritten.stream().anyMatch(other -> plain(other).equals(plain(written)));
        }

        private static String plain(String text) {
            return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        }
    }

    /** The number in a response, if it can be read as one in one way only. */
    public Optional<BigDecimal> number(Response response) {
        return WrittenNumber.in(response.words()).map(WrittenNumber::value);
    }

    /** Whether the unit is right, or may be missing. */
    public boolean hasRightUnit(Response response) {
        var written =
                WrittenNumber.in(response.words()).map(WrittenNumber::unit).orElse("");
        return unit == null ? written.isEmpty() : unit.fits(written);
    }

    /** The expected number that a response is taken for, if there is one. */
    public Optional<Expected> match(Response response) {
        if (!hasRightUnit(response)) return Optional.empty();
        return number(response)
                .flatMap(number -> answers.stream()
                        .filter(answer -> answer.includes(number))
                        .findFirst());
    }

    @Override
    public double credit(Response response) {
        return match(response).map(Expected::share).orElse(0.0);
    }

    @Override
    public boolean isComplete(Response response) {
        return number(response).isPresent();
    }

    @Override
    public int parts() {
        return 0;
    }

    @Override
    public void checkItself(String path, Problems problems) {
        if (answers.stream().noneMatch(answer -> answer.share() == 1))
            problems.at(path + ".answers", "has no number with full credit in \"%s\"".formatted(id));
        for (var i = 0; i < answers.size(); i++) {
            var tolerance = answers.get(i).tolerance();
            if (tolerance != null && tolerance.signum() < 0)
                problems.at(path + ".answers[" + i + "].tolerance", "is below zero: write how far off still counts");
        }
    }
}
