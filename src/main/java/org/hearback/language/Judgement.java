package org.hearback.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearback.language.Evidence.Candidate;
import org.hearback.language.Finding.Reason;
import org.hearback.language.Phrase.Kind;
import org.jspecify.annotations.Nullable;

/** Decides from the evidence what is told to the learner, how sure it is, and why. */
final class Judgement {
    /** A harmful behaviour beside a more likely one needs this much. */
    private static final double SECOND_HARM = 0.40;

    /** From here on a rule or a very similar exemplar tips the balance towards harm. */
    private static final double VOUCHED_FOR = 0.25;

    /** What a negation, a quotation or an explanation counts against harm, in log odds. */
    private static final double DENIED = -4;

    private static final double EVEN = 0.5;
    private static final double SURE = 0.90;
    private static final double FAIRLY_SURE = 0.80;
    /** The logit from which a token counts as part of something harmful. */
    private static final double MARKED_HARM = 0.0;

    private final Taxonomy taxonomy;
    private final Lexicon lexicon;
    private final Lexicon.Matcher phrases;
    private final ExemplarHead exemplars;
    private final Calibration calibration;

    Judgement(
            Taxonomy taxonomy,
            Lexicon lexicon,
            Lexicon.Matcher phrases,
            ExemplarHead exemplars,
            Calibration calibration) {
        this.taxonomy = taxonomy;
        this.lexicon = lexicon;
        this.phrases = phrases;
        this.exemplars = exemplars;
        this.calibration = calibration;
    }

    /** @return whether anything harms */
    boolean judge(Evidence evidence, Context context, Found found) {
        var harms =
                judgeHarm(evidence, context, calibration.of(Calibration.HARMFUL).threshold(), VOUCHED_FOR, found);
        for (var behaviour : taxonomy.behaviours()) {
            var probability = probability(behaviour, evidence, context);
            if (evidence.isExemplary(behaviour.code()))
                found.add(finding(behaviour, Math.max(probability, SURE), evidence));
            else if (!behaviour.isHarmful()
                    && probability >= calibration.of(behaviour).threshold())
                found.add(finding(behaviour, probability, evidence));
        }
        for (var candidate : evidence.candidates()) judge(candidate, evidence, found);
        for (var hit : evidence.rules) {
            if (hit.suppressed() != null && !Evidence.KINDS.contains(hit.code()) && taxonomy.isHarmful(hit.code()))
                found.add(new Suppressed(hit.code(), hit.span(), hit.suppressed()));
        }
        return harms;
    }

    /** Whether one sentence harms for certain, read without those beside it: they may show that it does not. */
    void judgeAlone(Evidence sentence, Context context, Found found) {
        judgeHarm(sentence, context, SURE, SURE, found);
    }

    /**
     * First whether anything harms, then which kind it is. The model alone needs to be surer than the model and a rule or
     * a very similar exemplar together.
     *
     * @param least how likely harm must be
     * @param vouchedFor the same where a rule or a very similar exemplar speaks for it
     * @return whether anything does
     */
    private boolean judgeHarm(Evidence evidence, Context context, double least, double vouchedFor, Found found) {
        var harm =
                calibration.of(Calibration.HARMFUL).probability(evidence.ofHarm(), evidence.deniesHarm() ? DENIED : 0);
        var kinds = new LinkedHashMap<Behaviour, Double>();
        taxonomy.behaviours().stream()
                .filter(Behaviour::isHarmful)
                .forEach(kind -> kinds.put(kind, probability(kind, evidence, context)));
        var all = kinds.values().stream().mapToDouble(Double::doubleValue).sum();
        var likeliest =
                kinds.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        if (harm >= least) {
            kinds.forEach((kind, probability) -> {
                if (probability == likeliest || probability >= SECOND_HARM)
                    found.add(finding(kind, Math.max(probability, harm * probability / all), evidence));
            });
            return true;
        }
        if (harm < vouchedFor) return false;
        var ruled = kinds.entrySet().stream()
                .filter(kind -> evidence.isVouchedFor(kind.getKey().code()))
                .max(Map.Entry.comparingByValue());
        ruled.ifPresent(kind -> found.add(finding(kind.getKey(), Math.max(kind.getValue(), EVEN), evidence)));
        return ruled.isPresent();
    }

    private double probability(Behaviour behaviour, Evidence evidence, Context context) {
        var probability = calibration.of(behaviour).probability(evidence.of(behaviour));
        return Moment.weighed(behaviour, probability, context);
    }

    private void judge(Candidate candidate, Evidence evidence, Found found) {
        var scale = calibration.of(Calibration.PHRASE);
        var hit = candidate.hit();
        var probability = scale.probability(evidence.of(candidate), candidate.isFine() ? DENIED : 0);
        if (hit != null && !candidate.isFine() && !calibration.knows(hit.entry()))
            probability = Math.max(probability, Math.max(scale.threshold(), EVEN));
        if (probability >= scale.threshold()) {
            found.add(phrase(candidate, probability, evidence));
        } else if (hit != null) {
            var why = hit.suppressed() == null ? Suppressed.Why.HARMLESS_HERE : hit.suppressed();
            found.add(new Suppressed(Codes.of(hit.entry().kind()), candidate.span(), why));
        }
    }

    private Phrase phrase(Candidate candidate, double probability, Evidence evidence) {
        var hit = candidate.hit();
        var certainty = certainty(probability);
        if (hit != null) {
            var entry = hit.entry();
            return new Phrase(
                    candidate.span(), entry.kind(), lexicon.whyOf(entry), entry.instead(), probability, certainty);
        }
        var kind = Stream.of(Kind.values())
                .max(Comparator.comparingDouble(each -> evidence.reading.logit("avoid-" + Codes.of(each))))
                .orElseThrow();
        var general = lexicon.of(kind);
        var instead = phrases.nearest(candidate.span().of(evidence.text()), kind)
                .map(Lexicon.Entry::instead)
                .orElse(general.instead());
        return new Phrase(candidate.span(), kind, general.why(), instead, probability, certainty);
    }

    private Finding finding(Behaviour behaviour, double probability, Evidence evidence) {
        var spans = spans(behaviour, evidence);
        var because = new ArrayList<Reason>();
        evidence.activeRules(behaviour.code())
                .map(hit -> (Reason) new Reason.Rule(hit.span().of(evidence.text())))
                .distinct()
                .forEach(because::add);
        evidence.sentenceVectors().stream()
                .flatMap(vector -> exemplars.alike(behaviour.code(), vector).stream())
                .distinct()
                .limit(2)
                .map(Reason.Resembles::new)
                .forEach(because::add);
        if (because.isEmpty()) because.add(new Reason.Learnt(spans.getFirst().of(evidence.text())));
        var covered = spans.stream().mapToInt(Span::length).sum();
        var whole = evidence.sentences.stream().mapToInt(Span::length).sum();
        var strength = Math.clamp(probability * (0.5 + 0.5 * covered / Math.max(1, whole)), 0, 1);
        return new Finding(
                behaviour, facet(behaviour, evidence), strength, probability, certainty(probability), spans, because);
    }

    private List<Span> spans(Behaviour behaviour, Evidence evidence) {
        var telling = evidence.mostTelling(behaviour.code());
        if (!behaviour.isHarmful()) return List.of(telling);
        var marked = evidence.marked(evidence.reading.harm(), MARKED_HARM).stream()
                .map(evidence::inContext)
                .distinct()
                .toList();
        if (marked.isEmpty())
            marked = evidence.activeRules(behaviour.code())
                    .map(Rules.Hit::span)
                    .distinct()
                    .sorted()
                    .toList();
        return marked.isEmpty() ? List.of(telling) : marked;
    }

    private static Behaviour.@Nullable Facet facet(Behaviour behaviour, Evidence evidence) {
        return behaviour.facets().stream()
                .max(Comparator.comparingDouble(facet -> evidence.reading.logit(behaviour.code() + "-" + facet.code())))
                .orElse(null);
    }

    private static Certainty certainty(double probability) {
        if (probability >= SURE) return Certainty.SURE;
        return probability >= FAIRLY_SURE ? Certainty.FAIRLY_SURE : Certainty.ASKING;
    }
}
