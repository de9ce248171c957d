package org.hearback.language;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Sentences that show what a behaviour sounds like: the content of {@code content/language/exemplars.yaml}. The model's
 * exemplar head is trained from them whenever they are read, so a new one takes effect at once.
 */
public record Exemplars(@NotEmpty List<@Valid @NotNull Group> exemplars) {
    public Exemplars {
        exemplars = exemplars == null ? List.of() : List.copyOf(exemplars);
    }

    /** @param codes the behaviours that each of the sentences shows; none for sentences that show that a thing is harmless */
    public record Group(
            @NotNull List<@NotBlank String> codes, @NotEmpty List<@NotBlank String> sentences) {
        public Group {
            codes = codes == null ? List.of() : List.copyOf(codes);
            sentences = sentences == null ? List.of() : List.copyOf(sentences);
        }
    }
}
