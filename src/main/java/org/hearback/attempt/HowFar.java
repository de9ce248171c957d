package org.hearback.attempt;

import org.hearback.course.Activity;

/**
 * Tells how far attempts at one kind of activity have come, so that progress can say what is left. A module that adds a
 * kind may provide one bean of this type; where there is none, progress says only that something has been begun.
 *
 * @param <A> the kind of activity
 */
public interface HowFar<A extends Activity> {
    Class<A> content();

    /** @param work finished or not */
    SoFar of(Work<A> work);
}
