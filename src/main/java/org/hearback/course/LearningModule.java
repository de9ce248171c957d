package org.hearback.course;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A unit of a programme: activities in their order.
 *
 * @param why one or two sentences on why it matters to patients, shown on the first card
 * @param required whether the programme is incomplete without it
 */
public record LearningModule(
        @NotNull ContentId id,
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 600) String summary,
        @NotBlank @Size(max = 400) String why,
        @NotEmpty List<@NotBlank String> outcomes,
        @NotEmpty List<@NotBlank String> evidence,
        boolean required,
        @NotEmpty List<@NotNull ContentId> activities)
        implements ContentItem {}
