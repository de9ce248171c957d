package org.hearback.quiz;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.hearback.course.Problems;

/**
 * A picture that is part of a question, so that a revision holds it for ever.
 *
 * @param alt what it shows, without giving the answer away
 * @param image an SVG drawing as text, or {@code data:image/png;base64,…} (also webp and jpeg)
 * @param width in the units of the places on it
 * @param height in the units of the places on it
 */
public record Picture(
        @NotBlank @Size(max = 400) String alt,
        @NotBlank @Size(max = 400_000) String image,
        @Min(50) @Max(4000) int width,
        @Min(50) @Max(4000) int height) {
    private static final Pattern DATA = Pattern.compile("data:image/(png|webp|jpeg);base64,[A-Za-z0-9+/]+={0,2}");

    /** For an {@code img}: there no script in a drawing runs, and nothing is fetched. */
    public String address() {
        return isDrawing()
                ? "data:image/svg+xml;base64,"
                        + Base64.getEncoder().encodeToString(image.strip().getBytes(StandardCharsets.UTF_8))
                : image.strip();
    }

    private boolean isDrawing() {
        return image.strip().startsWith("<svg");
    }

    void check(String path, Problems problems) {
        if (!isDrawing() && !DATA.matcher(image.strip()).matches())
            problems.at(path + ".image", "is neither an SVG drawing nor a data:image/… of png, webp or jpeg");
    }
}
