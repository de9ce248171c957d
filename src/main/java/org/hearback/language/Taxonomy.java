package org.hearback.language;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/** Everything that can be found: the content of {@code content/language/behaviours.yaml}. */
public record Taxonomy(@NotEmpty List<@Valid @NotNull Behaviour> behaviours) {
    public Taxonomy {
        behaviours = behaviours == null ? List.of() : List.copyOf(behaviours);
    }

    public Optional<Behaviour> find(String code) {
        return behaviours.stream().filter(behaviour -> behaviour.code().equals(code)).findFirst();
    }
}
