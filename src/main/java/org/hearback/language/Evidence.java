package org.hearback.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearback.language.Reader.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Everything that speaks for or against findings in one window of a text: the model's reading, rules, exemplars and the
 * lexicon. What it makes of it is for {@link Calibration}.
 */
final class Evidence {
    private static final double MARKED = -0.6;
    private static final int LONGEST_GAP = 3;
    private static final int WORDS_TO_QUOTE = 3;

    private final String text;
    final List<Span> sentences;
    final Reading reading;
    final List<Rules.Hit> rules;
    final List<Lexicon.Hit> lexicon;
    private final Map<String, Double> exemplarScores = new TreeMap<>();
    private final ExemplarHead exemplars;
    private final List<float[]> sentenceVectors;
    private final Set<String> harmfulCodes;
    private final double hardestExemplar;

    Evidence(
            String text,
            List<Span> sentences,
            Reading reading,
            List<Rules.Hit> rules,
            List<Lexicon.Hit> lexicon,
            ExemplarHead exemplars,
            Taxonomy taxonomy) {
        this.text = text;
        this.sentences = sentences;
        this.reading = reading;
        this.rules = rules;
        this.lexicon = lexicon;
        this.exemplars = exemplars;
        sentenceVectors = sentences.stream().map(reading::vector).toList();
        harmfulCodes = Set.copyOf(taxonomy.behaviours().stream()
                .filter(Behaviour::isHarmful)
                .map(Behaviour::code)
                .toList());
        for (var behaviour : taxonomy.behaviours()) {
            exemplarScores.put(
                    behaviour.code(),
                    sentenceVectors.stream()
                            .mapToDouble(vector -> exemplars.score(behaviour.code(), vector))
                            .max()
                            .orElse(-1));
        }
        hardestExemplar =
                harmfulCodes.stream().mapToDouble(exemplarScores::get).max().orElse(-1);
    }

    List<float[]> sentenceVectors() {
        return sentenceVectors;
    }

    /** For {@link Calibration#HARMFUL}. */
    double[] ofHarm() {
        var hardest = harmfulCodes.stream().mapToDouble(reading::logit).max().orElse(-5);
        return new double[] {
            reading.logit("harmful"), hardest, highest(reading.harm()), hits(harmfulCodes), hardestExemplar
        };
    }

    double[] of(Behaviour behaviour) {
        var code = behaviour.code();
        return new double[] {
            reading.logit(code),
            behaviour.isHarmful() ? reading.logit("harmful") : 0,
            exemplarScores.get(code),
            hits(Set.of(code))
        };
    }

    /** For {@link Calibration#PHRASE}. */
    double[] of(Candidate phrase) {
        return new double[] {
            phrase.meanMark(),
            phrase.highestMark(),
            reading.logit("avoid"),
            phrase.hit() == null ? 0 : 1,
            phrase.isFine() ? 1 : 0,
            phrase.ruled() ? 1 : 0
        };
    }

    /** Words that may be better avoided: listed in the lexicon, matched by a rule, or marked by the model. */
    List<Candidate> candidates() {
        var spans = new ArrayList<Span>();
        lexicon.forEach(hit -> spans.add(hit.span()));
        rules.stream()
                .filter(hit -> hit.isActive() && KINDS.contains(hit.code()))
                .forEach(hit -> addFree(hit.span(), spans));
        marked(reading.avoid(), MARKED).forEach(span -> addFree(span, spans));
        return spans.stream().sorted().map(this::candidate).toList();
    }

    static final Set<String> KINDS = Set.of("alarming", "jargon", "label");

    /** @param hit the lexicon's entry, or null */
    record Candidate(Span span, Lexicon.@Nullable Hit hit, boolean ruled, double meanMark, double highestMark) {
        /** Whether a listed phrase is denied, quoted or explained at once. */
        boolean isFine() {
            return hit != null && hit.suppressed() != null;
        }
    }

    /** Runs of tokens whose mark is above the limit, small gaps closed. */
    List<Span> marked(float[] marks, double limit) {
        var found = new ArrayList<Span>();
        var start = -1;
        var last = -1;
        for (var i = 0; i <= marks.length; i++) {
            var on = i < marks.length && marks[i] > limit;
            if (on) {
                if (start < 0) start = i;
                last = i;
            }
            if (start >= 0 && !on && (i == marks.length || i - last >= LONGEST_GAP)) {
                var words = wholeWords(
                        reading.tokens().get(start).word().start(),
                        reading.tokens().get(last).word().end());
                if (words.length() > 0) found.add(words);
                start = -1;
            }
        }
        return found;
    }

    /** The same words without the marks around them, and with the rest of a word that was cut at its apostrophe. */
    private Span wholeWords(int from, int to) {
        var start = from;
        var end = to;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) start++;
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) end--;
        while (start > 0 && start < end && isWithinWord(start - 1)) start--;
        while (end < text.length() && start < end && isWithinWord(end)) end++;
        return new Span(start, end);
    }

    private boolean isWithinWord(int place) {
        var c = text.charAt(place);
        if (c != '\'' && c != '-') return Character.isLetterOrDigit(c);
        return place > 0
                && place + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(place - 1))
                && Character.isLetterOrDigit(text.charAt(place + 1));
    }

    /** The clause around words that are too few to be understood alone. */
    Span inContext(Span words) {
        if (FormReader.count(words.of(text)) >= WORDS_TO_QUOTE) return words;
        return sentences.stream()
                .filter(words::overlaps)
                .flatMap(sentence -> Sentences.clauses(text, sentence).stream())
                .filter(words::overlaps)
                .findFirst()
                .orElse(words);
    }

    /**
     * The sentence that speaks most for a behaviour: an exemplar word for word, or else what the reader has learnt; for one
     * that it never learnt, the sentence with a rule's words or the one most like an exemplar.
     */
    Span mostTelling(String code) {
        var known = Comparator.comparing((Span sentence) -> isExemplar(code, sentence));
        return sentences.stream()
                .max(known.thenComparingDouble(sentence -> reading.part(code, sentence))
                        .thenComparing(sentence ->
                                activeRules(code).anyMatch(hit -> hit.span().overlaps(sentence)))
                        .thenComparingDouble(sentence -> exemplars.score(code, reading.vector(sentence))))
                .orElseThrow();
    }

    Stream<Rules.Hit> activeRules(String code) {
        return rules.stream().filter(hit -> hit.isActive() && hit.code().equals(code));
    }

    /** Of several sentences those in which a rule finds harm: kind ones beside it may have drowned it. */
    List<Span> ruledHarmful() {
        if (sentences.size() == 1) return List.of();
        return sentences.stream()
                .filter(sentence -> harmfulCodes.stream()
                        .flatMap(this::activeRules)
                        .anyMatch(hit -> hit.span().overlaps(sentence)))
                .toList();
    }

    /** Whether an educator's rule or a very similar exemplar speaks for a behaviour as well. */
    boolean isVouchedFor(String code) {
        return activeRules(code).findAny().isPresent()
                || sentenceVectors.stream()
                        .anyMatch(vector -> exemplars.alike(code, vector).isPresent());
    }

    /** Whether harmful words are there, and all of them negated or quoted. */
    boolean deniesHarm() {
        var harmful =
                rules.stream().filter(hit -> harmfulCodes.contains(hit.code())).toList();
        return !harmful.isEmpty() && harmful.stream().noneMatch(Rules.Hit::isActive);
    }

    /** Whether one of the sentences is itself an exemplar of a behaviour. */
    boolean isExemplary(String code) {
        return sentences.stream().anyMatch(sentence -> isExemplar(code, sentence));
    }

    private boolean isExemplar(String code, Span sentence) {
        return exemplars.isExemplar(code, sentence.of(text));
    }

    private double hits(Set<String> codes) {
        return rules.stream().anyMatch(hit -> hit.isActive() && codes.contains(hit.code())) ? 1 : 0;
    }

    private void addFree(Span span, List<Span> spans) {
        if (spans.stream().noneMatch(span::overlaps)) spans.add(span);
    }

    private Candidate candidate(Span span) {
        var hit = lexicon.stream()
                .filter(each -> each.span().equals(span))
                .findFirst()
                .orElse(null);
        var ruled = rules.stream()
                .anyMatch(each -> each.isActive()
                        && KINDS.contains(each.code())
                        && each.span().overlaps(span));
        var sum = 0.0;
        var count = 0;
        var highest = -10.0;
        for (var i = 0; i < reading.avoid().length; i++) {
            if (!reading.tokens().get(i).word().overlaps(span)) continue;
            sum += reading.avoid()[i];
            highest = Math.max(highest, reading.avoid()[i]);
            count++;
        }
        return new Candidate(span, hit, ruled, count == 0 ? -5 : sum / count, highest);
    }

    private static double highest(float[] marks) {
        var highest = -10.0;
        for (var mark : marks) highest = Math.max(highest, mark);
        return highest;
    }

    String text() {
        return text;
    }
}
