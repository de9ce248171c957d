package org.hearback.course;

import java.util.Map;
import java.util.Optional;

/**
 * A single file of the content folder that is no activity, such as {@code language/rules.yaml}. A module that reads such
 * a file provides one bean of this type, so that its authors learn of mistakes with file and line like all others. The
 * documents of a folder belong together: where one is, the others must be too; where none is, none is missed.
 *
 * @param <T> the record that holds its content
 */
public interface ContentDocument<T> {
    /** Where it lies below the content folder: {@code language/rules.yaml}. */
    String path();

    Class<T> content();

    /** The rules that annotations on the record cannot express. Report, do not throw. */
    default void check(T document, Others others, Problems problems) {}

    /** The keys of studies that it names, by where it names them: {@code behaviours[2].evidence[0]}. */
    default Map<String, String> evidence(T document) {
        return Map.of();
    }

    /** The other documents of the same folder that could be read. */
    @FunctionalInterface
    interface Others {
        <O> Optional<O> find(Class<O> content);
    }
}
