package org.hearback.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hearback.course.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A question that is answered by choosing a place on a picture. Every place that may be chosen is marked, so that it can
 * be reached with the keyboard and heard; the place of a response is that of the spot.
 *
 * @param spots the marked places, of which exactly one is right
 */
@JsonTypeName("hotspot")
public record HotspotQuestion(
        @NotBlank @Size(max = 60) @Pattern(regexp = Question.ID)
        String id,

        @Nullable String vignette,
        @NotBlank String prompt,
        @Valid @NotNull Picture picture,
        @NotNull @Size(min = 2, max = 12) List<@Valid @NotNull Spot> spots,
        @NotBlank String explanation,
        @NotEmpty List<@NotBlank String> evidence,
        @Valid @Nullable Aim aim)
        implements Question {

    /**
     * A place on the picture, in its units.
     *
     * @param label what is there, as a screen reader says it, without giving the answer away
     */
    public record Spot(
            @NotBlank @Size(max = 120) String label,
            @Min(0) int x,
            @Min(0) int y,
            @Min(1) int width,
            @Min(1) int height,
            boolean correct,
            @NotBlank String feedback) {}

    @Override
    public double credit(Response response) {
        return isComplete(response) && spots.get(response.places().getFirst()).correct() ? 1 : 0;
    }

    @Override
    public boolean isComplete(Response response) {
        return response.places().size() == 1
                && response.places().getFirst() >= 0
                && response.places().getFirst() < spots.size();
    }

    @Override
    public int parts() {
        return spots.size();
    }

    @Override
    public void checkItself(String path, Problems problems) {
        picture.check(path + ".picture", problems);
        var right = spots.stream().filter(Spot::correct).count();
        if (right != 1)
            problems.at(
                    path + ".spots",
                    "has %d correct spots: exactly one must have correct: true in \"%s\"".formatted(right, id));
        Texts.checkDistinct(spots.stream().map(Spot::label).toList(), path + ".spots[%d].label", problems);
        for (var i = 0; i < spots.size(); i++) {
            var spot = spots.get(i);
            if (spot.x() + spot.width() > picture.width() || spot.y() + spot.height() > picture.height())
                problems.at(path + ".spots[" + i + "]", "reaches beyond the picture");
        }
    }
}
