package org.hearback.attempt.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.hearback.account.PersonId;

/** What a kind of activity adds to the page on which an educator sees one learner of theirs, such as something to grant. */
@FunctionalInterface
public interface LearnerCard {
    /** Nothing where there is nothing to say or to grant. */
    Optional<Component> of(PersonId learner);
}
