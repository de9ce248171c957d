package org.hearback.video;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hearback.course.Activity;
import org.hearback.course.ContentId;
import tools.jackson.databind.JsonNode;

/**
 * A short film.
 *
 * @param media the folder below {@code content/videos} that holds its files
 * @param syntheticVoice whether a computer speaks, which viewers are told
 * @param storyboard what the studio makes the film from; the studio checks it, the application only compares its hash
 * @param pauses where the film stops and asks something
 */
public record Video(
        @NotNull ContentId id,
        @NotBlank @Size(max = 120) String title,
        @Min(1) @Max(60) int minutes,
        boolean required,
        @NotEmpty List<@NotBlank String> outcomes,
        @NotEmpty List<@NotBlank String> evidence,
        @NotBlank @Size(max = 600) String summary,

        @NotBlank @Size(max = 80) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String media,

        boolean syntheticVoice,
        @NotNull JsonNode storyboard,
        List<@Valid @NotNull Pause> pauses)
        implements Activity {
    public Video {
        pauses = pauses == null ? List.of() : List.copyOf(pauses);
    }

    /** The same video with another film, which does not stop where this one does. */
    Video showing(String media, boolean syntheticVoice, int minutes) {
        return new Video(
                id,
                title,
                minutes,
                required,
                outcomes,
                evidence,
                summary,
                media,
                syntheticVoice,
                storyboard,
                List.of());
    }
}
