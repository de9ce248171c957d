package org.hearback.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearback.dialogue.Dialogue.Choice;
import org.hearback.dialogue.Dialogue.Effect;
import org.hearback.dialogue.Simulation.Manner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands on the cards of the patients that ship: no tone gives a reply away, and the profession matters. */
class ShippedCardsTest {
    private static final int TALKS = 500;
    private static final double SHARE = 1.0 / 3;

    private static final Predicate<Choice> ASKS =
            choice -> choice.text().strip().endsWith("?");

    /** A question, wherever there is one. */
    private static final Manner ASKING = (cards, dice) -> {
        var questions = cards.stream().filter(ASKS).toList();
        var from = questions.isEmpty() ? cards : questions;
        return from.get(dice.nextInt(from.size()));
    };

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.hearback.dialogue.ShippedPatients#named")
    void questionsMayHarmToo(String name, Dialogue patient) {
        assertThat(harm(patient, ASKS)).isGreaterThan(harm(patient, ASKS.negate()) * SHARE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.hearback.dialogue.ShippedPatients#named")
    void whoeverAlwaysAsksIsNotMuchBetterOffThanWhoeverGuesses(String name, Dialogue patient) {
        var simulation = new Simulation(patient, ShippedPatients.RESPONSES, 2024);

        var guessing = trust(simulation, Simulation.RANDOM);
        var asking = trust(simulation, ASKING);
        var kind = trust(simulation, Simulation.KIND);

        assertThat(asking - guessing).isLessThan((kind - guessing) * SHARE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.hearback.dialogue.ShippedPatients#named")
    void aSurgeonAndAnAppHaveRepliesOfTheirOwn(String name, Dialogue patient) {
        var surgeons = offered(patient, Clinician.SURGEON);
        var apps = offered(patient, Clinician.APP);

        assertThat(surgeons).as("what surgeons can say").isNotEmpty().doesNotContainAnyElementsOf(apps);
        assertThat(apps).as("what APPs can say").isNotEmpty();
    }

    private static double harm(Dialogue patient, Predicate<Choice> which) {
        return cards(patient)
                .filter(which)
                .mapToInt(card -> card.effect() == Effect.HARMS ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private static double trust(Simulation simulation, Manner manner) {
        return IntStream.range(0, TALKS)
                .map(i -> simulation.talk(manner).state().trust())
                .average()
                .orElseThrow();
    }

    /** What is on the cards that only this profession is offered. */
    private static List<String> offered(Dialogue patient, Clinician clinician) {
        return cards(Wording.of(patient, clinician))
                .filter(card -> card.when() != null && card.when().clinician() == clinician)
                .map(Choice::text)
                .toList();
    }

    private static Stream<Choice> cards(Dialogue patient) {
        return patient.nodes().stream().flatMap(node -> node.choices().stream()).filter(card -> !card.typedOnly());
    }
}
