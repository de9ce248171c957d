package org.hearback.coach;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearback.language.Behaviour;
import org.hearback.language.Taxonomy;
import tools.jackson.core.JacksonException;

/** The codes that other content may name: what the behaviours of a content folder are called. */
public record BehaviourCodes(Set<String> codes) {
    /** Where they stand, below a content folder. */
    public static final String FILE = "language/behaviours.yaml";

    /** Nothing when the folder has no such file, or one that does not read. */
    public static Optional<BehaviourCodes> in(Path contentFolder) {
        try {
            return Optional.of(Taxonomy.read(contentFolder.resolve(FILE).getParent()))
                    .map(taxonomy -> new BehaviourCodes(taxonomy.behaviours().stream()
                            .map(Behaviour::code)
                            .collect(Collectors.toUnmodifiableSet())));
        } catch (UncheckedIOException | JacksonException e) {
            return Optional.empty();
        }
    }

    public boolean know(String code) {
        return codes.contains(code);
    }
}
