package org.hearback.language;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Everything that can be found: the content of {@code content/language/behaviours.yaml}. */
public record Taxonomy(@NotEmpty List<@Valid @NotNull Behaviour> behaviours) {
    public Taxonomy {
        behaviours = behaviours == null ? List.of() : List.copyOf(behaviours);
    }

    /**
     * @param folder the content folder's {@code language}
     * @throws UncheckedIOException when its file is missing or cannot be read
     */
    public static Taxonomy read(Path folder) {
        return TrainedAnalyst.yaml(folder.resolve("behaviours.yaml"), Taxonomy.class);
    }

    public Optional<Behaviour> find(String code) {
        return behaviours.stream()
                .filter(behaviour -> behaviour.code().equals(code))
                .findFirst();
    }

    /** Whether a code is that of a behaviour that harms; false for one that is not known. */
    public boolean isHarmful(String code) {
        return find(code).map(Behaviour::isHarmful).orElse(false);
    }
}
