package org.hearback.dialogue;

import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.hearback.dialogue.Dialogue.Choice;
import org.hearback.dialogue.Dialogue.Effect;

/** Talks that nobody has: clinicians of different kinds choose replies from the cards. The same seed, the same talks. */
final class Simulation {
    /** How a clinician chooses. */
    @FunctionalInterface
    interface Manner {
        Choice choose(List<Choice> cards, Random dice);
    }

    /** Anything. */
    static final Manner RANDOM = (cards, dice) -> cards.get(dice.nextInt(cards.size()));
    /** What helps, wherever there is something. */
    static final Manner KIND = theMost(choice -> -choice.effect().ordinal());
    /** What harms, wherever there is something. */
    static final Manner HARSH = theMost(choice -> choice.effect().ordinal());

    private final Responses responses;
    private final Dialogue surgeons;
    private final Dialogue apps;
    private final Random dice;

    Simulation(Dialogue dialogue, Responses responses, long seed) {
        this.responses = responses;
        surgeons = Wording.of(dialogue, Clinician.SURGEON);
        apps = Wording.of(dialogue, Clinician.APP);
        dice = new Random(seed);
    }

    /** Replies that do the most of these; of replies without any, one that helps no less than it harms. */
    static Manner doing(List<String> behaviours) {
        return theMost(choice -> {
            var wanted =
                    (int) choice.does().stream().filter(behaviours::contains).count();
            return 2 * wanted + (choice.effect() == Effect.HARMS && wanted == 0 ? 0 : 1);
        });
    }

    private static Manner theMost(ToIntFunction<Choice> worth) {
        return (cards, dice) -> {
            var most = cards.stream().mapToInt(worth).max().orElseThrow();
            var best = cards.stream()
                    .filter(choice -> worth.applyAsInt(choice) == most)
                    .toList();
            return best.get(dice.nextInt(best.size()));
        };
    }

    /** One talk to its end, with a surgeon or an APP. */
    Conversation talk(Manner manner) {
        var clinician = dice.nextBoolean() ? Clinician.SURGEON : Clinician.APP;
        return goOn(
                Conversation.beginWorded(
                        clinician == Clinician.SURGEON ? surgeons : apps, new Setting(Mode.GUIDED, clinician)),
                manner);
    }

    /** The talk from here to its end, or to a place that offers nothing to say. */
    Conversation goOn(Conversation talk, Manner manner) {
        var here = talk;
        while (!here.isOver()) {
            var cards = here.cards();
            if (cards.isEmpty()) return here;
            here = here.after(Listener.chosen(responses, here, manner.choose(cards, dice)));
        }
        return here;
    }
}
