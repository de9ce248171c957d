package org.hearback.dialogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearback.dialogue.Conversation.Turn;
import org.hearback.dialogue.Dialogue.Choice;
import org.hearback.dialogue.Dialogue.Effect;
import org.hearback.dialogue.Dialogue.Essential;
import org.hearback.dialogue.Remark.Found;
import org.hearback.language.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Looks back at a talk, as an experienced colleague would who has sat in on it. Thread-safe. */
@Component
@Lazy
public class Supervisor {
    private static final Set<String> EXPLAINING = Set.of("explanation", "serious-causes-excluded");
    private static final int NOTICEABLE = 2;

    private final Responses responses;
    private final Taxonomy taxonomy;

    Supervisor(Responses responses, Taxonomy taxonomy) {
        this.responses = responses;
        this.taxonomy = taxonomy;
    }

    /** @param talk one that is over */
    public Review review(Conversation talk) {
        var essentials = talk.dialogue().essentials().stream()
                .collect(Collectors.partitioningBy(one -> one.when().holds(talk)));
        var missed = essentials.get(false).stream()
                .sorted(Comparator.comparing(one -> !isForSafety(talk.dialogue(), one)))
                .toList();
        var untold = talk.dialogue().patient().facts().stream()
                .filter(fact -> !talk.known().contains(fact.id()))
                .toList();
        return new Review(
                talk,
                remarks(talk),
                PatientRating.of(responses.ratings(), talk.turns()),
                missed,
                essentials.get(true),
                untold,
                next(talk, missed));
    }

    private List<Remark> remarks(Conversation talk) {
        var remarks = new ArrayList<Remark>();
        var then = Conversation.beginWorded(talk.dialogue(), talk.setting());
        for (var turn : talk.turns()) {
            remarks.add(remark(then, turn));
            then = then.after(turn.answer());
        }
        return List.copyOf(remarks);
    }

    private Remark remark(Conversation then, Turn turn) {
        var reading = turn.answer().reading();
        var found = reading.shown().stream()
                .flatMap(shown -> taxonomy.find(shown.code()).map(one -> new Found(one, shown)).stream())
                .toList();
        var weightiest = weightiest(turn);
        var choice = turn.choice().orElse(null);
        // own words may do something else than the reply they come nearest to
        var asAuthored = choice != null
                && (!turn.answer().isTyped()
                        || weightiest.map(choice.does()::contains).orElse(true));
        var effect = effectOf(turn, asAuthored);
        return new Remark(
                turn,
                effect,
                found,
                felt(then.dialogue(), asAuthored ? choice : null, weightiest),
                asAuthored
                        ? choice.why()
                        : weightiest
                                .flatMap(responses::find)
                                .map(Responses.Response::why)
                                .orElse(null),
                better(then, turn, effect),
                evidence(asAuthored ? choice : null, weightiest));
    }

    /** What weighed most with the patient: what harms before what helps. */
    private Optional<String> weightiest(Turn turn) {
        var reading = turn.answer().reading();
        return reading.codes()
                .filter(code -> reading.but() == null || !Responses.isKindness(code))
                .min(Comparator.comparing((String code) -> !taxonomy.isHarmful(code))
                        .thenComparing(code ->
                                -Math.abs(responses.effect(code, turn.node()).trust())));
    }

    private @Nullable String felt(Dialogue dialogue, @Nullable Choice choice, Optional<String> weightiest) {
        if (choice != null && choice.felt() != null) return choice.felt();
        return weightiest
                .flatMap(code -> Optional.ofNullable(dialogue.felt().get(code))
                        .or(() -> responses.find(code).map(Responses.Response::felt)))
                .orElse(null);
    }

    private List<String> evidence(@Nullable Choice choice, Optional<String> weightiest) {
        var own = choice == null ? List.<String>of() : choice.evidence();
        if (!own.isEmpty()) return own;
        return weightiest
                .flatMap(responses::find)
                .map(Responses.Response::evidence)
                .orElse(List.of());
    }

    /** What an author says of a reply; of own words, what they did, unless they are a reply that harms however kind. */
    private Effect effectOf(Turn turn, boolean asAuthored) {
        if (!turn.answer().isTyped()) return turn.choice().orElseThrow().effect();
        if (asAuthored
                && turn.choice()
                        .filter(choice -> choice.effect() == Effect.HARMS)
                        .isPresent()) return Effect.HARMS;
        var change = turn.answer().change();
        var harms = turn.answer().reading().codes().anyMatch(taxonomy::isHarmful);
        if (harms || change.trust() <= -NOTICEABLE || change.worry() > NOTICEABLE) return Effect.HARMS;
        var helps =
                change.trust() >= NOTICEABLE || change.worry() <= -NOTICEABLE || change.understanding() >= NOTICEABLE;
        return helps ? Effect.HELPS : Effect.NEUTRAL;
    }

    private static @Nullable String better(Conversation then, Turn turn, Effect effect) {
        var typed = turn.answer().isTyped();
        if (typed && effect == Effect.HELPS) return null;
        var choice = turn.choice().orElse(null);
        // well meant, and not quite said
        if (typed && choice != null && choice.effect() == Effect.HELPS) return choice.text();
        if (choice != null && choice.better() != null) return choice.better();
        if (effect == Effect.HELPS) return null;
        return turn.node().choices().stream()
                .filter(one -> one.effect() == Effect.HELPS && !one.typedOnly() && one.isPossible(then))
                .findFirst()
                .map(Choice::text)
                .orElse(null);
    }

    /** @param missed what concerns the patient's safety first */
    private TryNext next(Conversation talk, List<Essential> missed) {
        Predicate<Essential> any = one -> true;
        return Stream.<Optional<? extends TryNext>>of(
                        first(missed, one -> isForSafety(talk.dialogue(), one)),
                        worst(talk),
                        firstTurn(talk, turn -> turn.answer().reading().but() != null)
                                .map(TryNext.TookBack::new),
                        first(missed, one -> isFear(talk.dialogue(), one)),
                        firstTurn(talk, this::explainsUnheard).map(TryNext.Early::new),
                        first(missed, any))
                .flatMap(Optional::stream)
                .findFirst()
                .map(TryNext.class::cast)
                .orElseGet(() -> levelUp(talk));
    }

    private static Optional<TryNext.Missed> first(List<Essential> missed, Predicate<Essential> which) {
        return missed.stream().filter(which).findFirst().map(TryNext.Missed::new);
    }

    private static Optional<Integer> firstTurn(Conversation talk, Predicate<Turn> which) {
        return talk.turns().stream().filter(which).findFirst().map(Turn::number);
    }

    private boolean explainsUnheard(Turn turn) {
        return turn.before().trust() < responses.rules().heardFrom()
                && turn.shown().stream().anyMatch(EXPLAINING::contains);
    }

    private Optional<TryNext.Hurt> worst(Conversation talk) {
        return talk.turns().stream()
                .filter(turn -> weightiest(turn).filter(taxonomy::isHarmful).isPresent())
                .min(Comparator.comparingInt(turn -> turn.answer().change().trust()))
                .map(turn -> {
                    var code = weightiest(turn).orElseThrow();
                    return new TryNext.Hurt(
                            turn.number(),
                            quote(turn, code),
                            taxonomy.find(code).orElseThrow());
                });
    }

    private static String quote(Turn turn, String code) {
        var words = turn.words();
        var quoted = turn.answer().reading().find(code).stream()
                .flatMap(shown -> shown.spans().stream())
                .map(span -> span.of(words).strip())
                .collect(Collectors.joining(" … "));
        return quoted.isEmpty() ? words.strip() : quoted;
    }

    private static TryNext levelUp(Conversation talk) {
        return talk.setting().mode() == Mode.GUIDED && talk.dialogue().takesOwnWords()
                ? new TryNext.OwnWords()
                : new TryNext.NextPatient();
    }

    private static boolean isForSafety(Dialogue dialogue, Essential essential) {
        return essential.safety() != null ? essential.safety() : asksFor(dialogue, essential.when(), "safety-netting");
    }

    private static boolean isFear(Dialogue dialogue, Essential essential) {
        return essential.id().contains("fear") || asksFor(dialogue, essential.when(), "exploring-concerns");
    }

    /** Whether a behaviour, or a reply that shows it, is what makes a condition hold. */
    private static boolean asksFor(Dialogue dialogue, Condition condition, String code) {
        return condition.did().contains(code)
                || condition.chose().stream()
                        .anyMatch(reply -> does(dialogue, reply).contains(code))
                || condition.anyOf().stream().anyMatch(one -> asksFor(dialogue, one, code));
    }

    /** @param reply as {@code node/choice} */
    private static List<String> does(Dialogue dialogue, String reply) {
        return dialogue.nodes().stream()
                .flatMap(node -> node.choices().stream().filter(choice -> reply.equals(node.id() + "/" + choice.id())))
                .flatMap(choice -> choice.does().stream())
                .toList();
    }
}
