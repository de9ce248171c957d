package org.hearback.attempt;

import java.util.Optional;
import org.hearback.course.Activity;

/**
 * Tells what the words in a finished attempt did to the patient. A module whose activities are talked or written in own
 * words provides one bean of this type. It is asked when an attempt ends, and for attempts that ended before it was
 * there.
 *
 * @param <A> the kind of activity
 */
public interface ReassuranceSource<A extends Activity> {
    Class<A> content();

    /** @return nothing where the attempt gave no occasion for any part */
    Optional<Reassurance> of(Work<A> work);
}
