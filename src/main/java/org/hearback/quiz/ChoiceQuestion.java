package org.hearback.quiz;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A question with choices to tick; the places of a response are those of the ticked choices. */
public sealed interface ChoiceQuestion extends Question permits SingleQuestion, MultipleQuestion {
    List<Choice> choices();

    /** Whether more than one choice may be ticked. */
    boolean severalMayBeTicked();

    @Override
    default int parts() {
        return choices().size();
    }

    @Override
    default boolean isComplete(Response response) {
        return !response.places().isEmpty();
    }

    /** Whether what was ticked is what is right, and nothing else. */
    default boolean isRight(Response response) {
        return Set.copyOf(response.places()).equals(rightChoices());
    }

    /** The places of the right choices. */
    default Set<Integer> rightChoices() {
        return IntStream.range(0, choices().size())
                .filter(place -> choices().get(place).correct())
                .boxed()
                .collect(Collectors.toSet());
    }
}
