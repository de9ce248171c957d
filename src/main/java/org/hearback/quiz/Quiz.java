package org.hearback.quiz;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hearback.course.Activity;
import org.hearback.course.ContentId;
import org.jspecify.annotations.Nullable;

/**
 * Questions of its own or drawn from banks, and the rules under which they are taken.
 *
 * @param passPercent the share of the marks that is needed, 0-100; 0 for a test that only takes stock
 * @param reveal when a learner may see what is right; after each question where nothing is written
 * @param attempts how often it may be taken; as often as one likes where nothing is written
 * @param waitHours how long to wait between two attempts
 * @param timeLimitMinutes how long an attempt may take; a person's extra time comes on top
 * @param shuffled whether the questions come in an order of the learner's own; those of one case stay together
 * @param vignettes the cases that its own questions name
 * @param draw what is drawn; every question of its own where nothing is written
 * @param unlike quizzes whose questions a learner who has met them there is not asked here: a post-test after a pre-test
 */
public record Quiz(
        @NotNull ContentId id,
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 600) String summary,
        @Min(1) @Max(60) int minutes,
        boolean required,
        @NotEmpty List<@NotBlank String> outcomes,
        @NotEmpty List<@NotBlank String> evidence,
        @Min(0) @Max(100) int passPercent,
        @Nullable Reveal reveal,
        @Nullable @Min(1) @Max(20) Integer attempts,
        @Nullable @Min(1) @Max(720) Integer waitHours,
        @Nullable @Min(1) @Max(240) Integer timeLimitMinutes,
        @Nullable Boolean shuffled,
        List<@Valid @NotNull Vignette> vignettes,
        List<@Valid @NotNull Draw> draw,
        List<@NotNull ContentId> unlike,
        @Size(max = 200) List<@Valid @NotNull Question> questions)
        implements Activity {
    public Quiz {
        reveal = reveal == null ? Reveal.EACH : reveal;
        vignettes = vignettes == null ? List.of() : List.copyOf(vignettes);
        draw = draw == null ? List.of() : List.copyOf(draw);
        unlike = unlike == null ? List.of() : List.copyOf(unlike);
        questions = questions == null ? List.of() : List.copyOf(questions);
    }

    /** When a learner may see what is right and why. */
    public enum Reveal {
        /** After each question; the next one comes then. */
        @JsonProperty("each")
        EACH,
        /** After the last one: until then all questions stand on one page and any answer may still be changed. */
        @JsonProperty("end")
        END,
        /** As {@code end}, and only once it is passed or no attempt is left; before that, which ones were right. */
        @JsonProperty("passed")
        PASSED,
        /** Never, as in an examination: the score alone. */
        @JsonProperty("never")
        NEVER
    }

    @Override
    public boolean takesStock() {
        return passPercent == 0;
    }

    /** Whether all questions stand on one page, and answers may be changed until it is handed in. */
    @JsonIgnore
    public boolean isPaper() {
        return reveal != Reveal.EACH;
    }
}
