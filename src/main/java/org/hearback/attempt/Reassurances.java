package org.hearback.attempt;

import java.util.List;
import java.util.Optional;
import org.hearback.course.Activity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** All the {@link ReassuranceSource}s there are. */
@Component
class Reassurances {
    private static final Logger LOG = LoggerFactory.getLogger(Reassurances.class);

    private final List<ReassuranceSource<?>> sources;

    Reassurances(List<ReassuranceSource<?>> sources) {
        this.sources = List.copyOf(sources);
    }

    boolean knows(Activity activity) {
        return sources.stream().anyMatch(source -> source.content().isInstance(activity));
    }

    /** What the words in an attempt did. Nothing also where that cannot be told just now: no work waits for it. */
    <A extends Activity> Optional<Reassurance> of(Work<A> work) {
        return sources.stream()
                .filter(source -> source.content().isInstance(work.activity()))
                .findFirst()
                .flatMap(source -> ask(source, work));
    }

    @SuppressWarnings("unchecked") // the source was chosen by the activity's own class
    private static <A extends Activity> Optional<Reassurance> ask(ReassuranceSource<A> source, Work<?> work) {
        try {
            return source.of((Work<A>) work);
        } catch (RuntimeException e) {
            LOG.error("Attempt {} cannot be rated", work.id(), e);
            return Optional.empty();
        }
    }
}
