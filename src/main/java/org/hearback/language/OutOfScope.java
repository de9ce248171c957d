package org.hearback.language;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.nio.file.Path;
import java.util.List;

/**
 * What nobody needs to say in a consultation: the content of {@code content/language/out-of-scope.yaml}.
 *
 * @param sentences are compared with what somebody says
 * @param apart only measure how often such things are recognised; nothing is compared with them
 */
public record OutOfScope(
        @NotEmpty List<@NotBlank String> sentences,
        @NotEmpty List<@NotBlank String> apart) {
    static final String FILE = "out-of-scope.yaml";

    public OutOfScope {
        sentences = sentences == null ? List.of() : List.copyOf(sentences);
        apart = apart == null ? List.of() : List.copyOf(apart);
    }

    /** @param folder the content folder's {@code language} */
    public static OutOfScope read(Path folder) {
        return TrainedAnalyst.yaml(folder.resolve(FILE), OutOfScope.class);
    }
}
