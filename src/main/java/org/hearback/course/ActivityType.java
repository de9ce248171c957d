package org.hearback.course;

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

    /** The rules that annotations on the record cannot express. Report, do not throw. */
    default void check(A activity, Problems problems) {}
}
