package org.hearback.course;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A kind of activity, as the curriculum sees it. A module that adds a kind provides one bean of this type, a record and
 * a view; nothing else needs to know.
 *
 * @param <A> the record that holds such an activity's content
 */
public interface ActivityType<A extends Activity> {
    /** Short stable name, stored with every revision and used as the first part of the view's address: {@code quiz}. */
    String key();

    /** The folder below {@code content/} that holds its files: {@code quizzes}. */
    String folder();

    Class<A> content();

    /**
     * What is published never changes, but the record does: brings a stored revision of an earlier shape into the
     * present one.
     */
    default JsonNode upgraded(JsonNode stored) {
        return stored;
    }

    /** The rules that annotations on the record cannot express. Report, do not throw. */
    default void check(A activity, Problems problems) {}

    /**
     * The rules that take long to follow, for an activity in which {@link #check} has found nothing. What has been
     * published from a file with the same content has followed them and is not asked again. Report, do not throw.
     */
    default void checkThoroughly(A activity, Problems problems) {}

    /**
     * The keys of studies that it names besides {@link Activity#evidence()}, by where it names them:
     * {@code questions[2].evidence[0]}.
     */
    default Map<String, String> evidence(A activity) {
        return Map.of();
    }
}
