package org.hearback.course;

/**
 * A kind of activity, as the curriculum sees it: a {@link ContentType} with a view of its own, whose address begins with
 * the {@link #key}.
 *
 * @param <A> the record that holds such an activity's content
 */
public interface ActivityType<A extends Activity> extends ContentType<A> {}
