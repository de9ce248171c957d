package org.hearback.quiz.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.hearback.account.People;
import org.hearback.account.PersonId;
import org.hearback.attempt.ui.LearnerCard;
import org.hearback.quiz.Allowances;

/** On the page of each learner who has begun a quiz that may be taken only so often. */
@org.springframework.stereotype.Component
class AllowanceCards implements LearnerCard {
    private final Allowances allowances;
    private final People people;

    AllowanceCards(Allowances allowances, People people) {
        this.allowances = allowances;
        this.people = people;
    }

    @Override
    public Optional<Component> of(PersonId learner) {
        var limits = allowances.limits(learner);
        return limits.isEmpty()
                ? Optional.empty()
                : Optional.of(new AllowanceCard(allowances, people, learner, limits));
    }
}
