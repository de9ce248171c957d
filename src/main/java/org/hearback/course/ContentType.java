package org.hearback.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A kind of content that a module adds to the curriculum. The module provides one bean of this type and a record;
 * nothing else needs to know.
 *
 * @param <C> the record that holds such content
 */
public interface ContentType<C extends ContentItem> {
    /** Short stable name, stored with every revision: {@code quiz}. */
    String key();

    /** The folder below {@code content/} that holds its files: {@code quizzes}. */
    String folder();

    Class<C> content();

    /**
     * What is published never changes, but the record does: brings a stored revision of an earlier shape into the
     * present one.
     */
    default JsonNode upgraded(JsonNode stored) {
        return stored;
    }

    /** The rules that annotations on the record cannot express. Report, do not throw. */
    default void check(C content, Problems problems) {}

    /** The rules on what it has to do with other content of the same folder. Report, do not throw. */
    default void checkWith(C content, Others others, Problems problems) {}

    /**
     * The rules that take long to follow, for content in which {@link #check} has found nothing. What has been
     * published from a file with the same content has followed them and is not asked again. Report, do not throw.
     */
    default void checkThoroughly(C content, Problems problems) {}

    /**
     * The keys of studies that it names besides {@link ContentItem#evidence()}, by where it names them:
     * {@code questions[2].evidence[0]}.
     */
    default Map<String, String> evidence(C content) {
        return Map.of();
    }

    /** The properties of its own that {@link #differences} tells of. */
    default Set<String> named() {
        return Set.of();
    }

    /** Where two versions differ in these, in words for a learner in the middle of it. */
    default List<Difference> differences(C before, C after) {
        return List.of();
    }

    /** The other content of a folder, as far as it could be read. */
    interface Others {
        <O extends ContentItem> Optional<O> find(ContentId id, Class<O> type);

        /** Whether there is a file of this name, though it may have problems of its own, which it tells itself. */
        boolean hasFile(ContentId id);
    }
}
