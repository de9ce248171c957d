package org.hearback.quiz;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hearback.course.ContentId;
import org.hearback.course.Resource;

/** Questions that quizzes draw from. */
public record ItemBank(
        @NotNull ContentId id,
        @NotBlank @Size(max = 120) String title,
        @NotEmpty List<@NotBlank String> outcomes,
        @NotEmpty List<@NotBlank String> evidence,
        List<@Valid @NotNull Vignette> vignettes,
        @NotEmpty @Size(max = 1000) List<@Valid @NotNull Question> questions)
        implements Resource {
    public ItemBank {
        vignettes = vignettes == null ? List.of() : List.copyOf(vignettes);
    }
}
