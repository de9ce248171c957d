package org.hearback.attempt;

import java.util.List;
import java.util.Optional;
import org.hearback.account.OwnData;
import org.hearback.account.PersonId;
import org.hearback.course.Activity;
import org.hearback.course.ContentId;
import org.springframework.stereotype.Service;

/** How far a learner has come with what they have begun and not passed. */
@Service
@OwnData
public class HalfDone {
    private final Practice practice;
    private final List<HowFar<?>> kinds;

    HalfDone(Practice practice, List<HowFar<?>> kinds) {
        this.practice = practice;
        this.kinds = List.copyOf(kinds);
    }

    /** The learner's latest attempt at an activity, if they have begun it and its kind can tell. */
    public Optional<SoFar> of(PersonId learner, ContentId activity) {
        return practice.latest(learner, activity, Activity.class)
                .flatMap(work -> kinds.stream()
                        .filter(kind -> kind.content().isInstance(work.activity()))
                        .findFirst()
                        .map(kind -> soFar(kind, work)));
    }

    @SuppressWarnings("unchecked") // the kind was chosen by the activity's own class
    private static <A extends Activity> SoFar soFar(HowFar<A> kind, Work<?> work) {
        return kind.of((Work<A>) work);
    }
}
