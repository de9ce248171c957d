package org.hearback.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearback.language.Analysis.Unjudged;
import org.hearback.language.Evidence.Candidate;
import org.hearback.language.Finding.Reason;
import org.hearback.language.Phrase.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Hearback's own analyst: a small encoder fine-tuned on labelled clinic talk, rules, a lexicon and exemplars, put
 * together by a calibration. Offline and deterministic; how it was made and how good it is stands in
 * {@code docs/language.md}. Thread-safe.
 */
public final class TrainedAnalyst implements Analyst, AutoCloseable {
    /** Tokens of a window of a text that is too long to be read at once. */
    private static final int WINDOW = 90;
    /** A harmful behaviour beside a more likely one needs this much. */
    private static final double SECOND_HARM = 0.40;

    /** From here on a rule or a very similar exemplar tips the balance towards harm. */
    private static final double VOUCHED_FOR = 0.50;

    private static final double SURE = 0.90;
    private static final double FAIRLY_SURE = 0.75;
    private static final double MARKED_HARM = 0.0;

    private final Taxonomy taxonomy;
    private final Lexicon lexicon;
    private final Rules.Matcher rules;
    private final Lexicon.Matcher phrases;
    private final ExemplarHead exemplars;
    private final Reader reader;
    private final Calibration calibration;

    private TrainedAnalyst(Path folder, Calibration calibration) {
        this.calibration = calibration;
        taxonomy = yaml(folder.resolve("behaviours.yaml"), Taxonomy.class);
        lexicon = yaml(folder.resolve("lexicon.yaml"), Lexicon.class);
        rules = new Rules.Matcher(yaml(folder.resolve("rules.yaml"), Rules.class));
        phrases = new Lexicon.Matcher(lexicon);
        reader = Reader.read(folder.resolve("model"));
        var examples = yaml(folder.resolve("exemplars.yaml"), Exemplars.class);
        exemplars = new ExemplarHead(examples, ExemplarVectors.of(examples, reader, folder.resolve("model")));
    }

    /**
     * @param folder the content folder's {@code language}
     * @throws UncheckedIOException when a file is missing or cannot be read
     */
    public static TrainedAnalyst read(Path folder) {
        return new TrainedAnalyst(folder, Calibration.read(folder.resolve("model/calibration.json")));
    }

    /** Reports nothing: for fitting a calibration. */
    static TrainedAnalyst uncalibrated(Path folder) {
        return new TrainedAnalyst(folder, new Calibration("", Map.of()));
    }

    public Taxonomy taxonomy() {
        return taxonomy;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    @Override
    public Analysis analyse(Utterance said, Context context) {
        var text = said.text().substring(0, Math.min(said.text().length(), Utterance.LONGEST));
        var sentences = Sentences.of(text);
        if (sentences.isEmpty()) return unjudged(said, context, Unjudged.NO_WORDS, sentences);
        if (!English.isLikely(text)) return unjudged(said, context, Unjudged.NOT_ENGLISH, sentences);
        var found = new Found();
        for (var evidence : evidence(text, sentences, context)) judge(evidence, context, found);
        var kindness = Stream.of("validation", "empathy")
                .filter(found.byCode::containsKey)
                .map(code -> found.byCode.get(code).spans().getFirst())
                .min(Comparator.naturalOrder())
                .orElse(null);
        var findings = found.byCode.values().stream()
                .sorted(Comparator.comparingDouble(Finding::confidence).reversed())
                .toList();
        var form = FormReader.read(text, sentences, kindness, Questions.count(text, sentences));
        found.suppressed.sort(Comparator.comparing(Suppressed::span));
        return new Analysis(said, context, null, findings, found.phrases, found.suppressed, form);
    }

    /** What was found so far in the windows of a text. */
    private static final class Found {
        final Map<String, Finding> byCode = new TreeMap<>();
        final List<Phrase> phrases = new ArrayList<>();
        final List<Suppressed> suppressed = new ArrayList<>();

        void add(Finding finding) {
            byCode.merge(finding.code(), finding, (one, other) -> {
                var likelier = one.confidence() >= other.confidence() ? one : other;
                var spans = Stream.concat(one.spans().stream(), other.spans().stream())
                        .distinct()
                        .sorted()
                        .toList();
                return new Finding(
                        likelier.behaviour(),
                        likelier.facet(),
                        Math.max(one.strength(), other.strength()),
                        likelier.confidence(),
                        likelier.certainty(),
                        spans,
                        likelier.because());
            });
        }
    }

    /** The windows of a text, each with everything that speaks for or against findings in it. */
    List<Evidence> evidence(String text, List<Span> sentences, Context context) {
        var straight = Guards.straight(text);
        var tokens = reader.pieces().tokens(text);
        var patient = context.patient() == null
                ? List.<WordPiece.Token>of()
                : reader.pieces().tokens(context.patient());
        var windows = new ArrayList<Evidence>();
        var limit = tokens.size() <= Reader.LONGEST ? Reader.LONGEST : WINDOW;
        var pending = new ArrayList<Span>();
        var pendingTokens = new ArrayList<WordPiece.Token>();
        for (var sentence : sentences) {
            var own = tokens.stream()
                    .filter(token -> token.word().overlaps(sentence))
                    .toList();
            if (!pending.isEmpty() && pendingTokens.size() + own.size() > limit) {
                windows.add(evidence(straight, pending, pendingTokens, patient));
                pending.clear();
                pendingTokens.clear();
            }
            if (own.size() > Reader.LONGEST) {
                for (var part : parts(own))
                    windows.add(evidence(
                            straight,
                            List.of(new Span(
                                    part.getFirst().word().start(),
                                    part.getLast().word().end())),
                            part,
                            patient));
            } else {
                pending.add(sentence);
                pendingTokens.addAll(own);
            }
        }
        if (!pending.isEmpty()) windows.add(evidence(straight, pending, pendingTokens, patient));
        return windows;
    }

    private static List<List<WordPiece.Token>> parts(List<WordPiece.Token> tokens) {
        var parts = new ArrayList<List<WordPiece.Token>>();
        for (var i = 0; i < tokens.size(); i += Reader.LONGEST)
            parts.add(tokens.subList(i, Math.min(tokens.size(), i + Reader.LONGEST)));
        return parts;
    }

    private Evidence evidence(
            String text, List<Span> sentences, List<WordPiece.Token> tokens, List<WordPiece.Token> patient) {
        var own = List.copyOf(sentences);
        return new Evidence(
                text,
                own,
                reader.read(List.copyOf(tokens), patient),
                rules.hits(text, own),
                phrases.hits(text, own),
                exemplars,
                taxonomy);
    }

    private void judge(Evidence evidence, Context context, Found found) {
        var isHarmful = isHarmful(evidence);
        var likeliest = taxonomy.behaviours().stream()
                .filter(Behaviour::isHarmful)
                .max(Comparator.comparingDouble(behaviour -> probability(behaviour, evidence, context)))
                .orElseThrow();
        for (var behaviour : taxonomy.behaviours()) {
            var probability = probability(behaviour, evidence, context);
            var enough = behaviour.isHarmful()
                    ? isHarmful && (behaviour == likeliest || probability >= SECOND_HARM)
                    : probability >= calibration.of(behaviour.code()).threshold();
            if (evidence.isExemplary(behaviour.code())) found.add(finding(behaviour, Math.max(probability, SURE), evidence));
            else if (enough) found.add(finding(behaviour, probability, evidence));
        }
        for (var candidate : evidence.candidates()) judge(candidate, evidence, found);
        for (var hit : evidence.rules) {
            if (hit.suppressed() != null && !Evidence.KINDS.contains(hit.code()) && isHarmful(hit.code()))
                found.suppressed.add(new Suppressed(hit.code(), hit.span(), hit.suppressed()));
        }
    }

    /** The model alone needs to be surer than the model and a rule or a very similar exemplar together. */
    private boolean isHarmful(Evidence evidence) {
        var scale = calibration.of(Calibration.HARMFUL);
        var likely = scale.probability(evidence.ofHarm());
        return likely >= scale.threshold()
                || likely >= VOUCHED_FOR
                        && taxonomy.behaviours().stream()
                                .anyMatch(behaviour -> behaviour.isHarmful() && evidence.isVouchedFor(behaviour.code()));
    }

    private double probability(Behaviour behaviour, Evidence evidence, Context context) {
        var probability = calibration.of(behaviour.code()).probability(evidence.of(behaviour));
        return Moment.weighed(behaviour, probability, context);
    }

    private void judge(Candidate candidate, Evidence evidence, Found found) {
        var scale = calibration.of(Calibration.PHRASE);
        var probability = scale.probability(evidence.of(candidate));
        var hit = candidate.hit();
        if (probability >= scale.threshold()) {
            found.phrases.add(phrase(candidate, probability, evidence));
        } else if (hit != null) {
            var why = hit.suppressed() == null ? Suppressed.Why.HARMLESS_HERE : hit.suppressed();
            found.suppressed.add(new Suppressed(Codes.of(hit.entry().kind()), candidate.span(), why));
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
                behaviour,
                facet(behaviour, evidence),
                strength,
                probability,
                certainty(probability),
                spans,
                because);
    }

    private List<Span> spans(Behaviour behaviour, Evidence evidence) {
        var telling = evidence.mostTelling(behaviour.code());
        if (!behaviour.isHarmful()) return List.of(telling);
        var marked = evidence.marked(evidence.reading.harm(), MARKED_HARM);
        if (marked.isEmpty())
            marked = evidence.activeRules(behaviour.code()).map(Rules.Hit::span).toList();
        return marked.isEmpty() ? List.of(telling) : marked;
    }

    private static Behaviour.@Nullable Facet facet(Behaviour behaviour, Evidence evidence) {
        return behaviour.facets().stream()
                .max(Comparator.comparingDouble(
                        facet -> evidence.reading.logit(behaviour.code() + "-" + facet.code())))
                .orElse(null);
    }

    private boolean isHarmful(String code) {
        return taxonomy.find(code).map(Behaviour::isHarmful).orElse(false);
    }

    private static Certainty certainty(double probability) {
        if (probability >= SURE) return Certainty.SURE;
        return probability >= FAIRLY_SURE ? Certainty.FAIRLY_SURE : Certainty.ASKING;
    }

    private static Analysis unjudged(Utterance said, Context context, Unjudged why, List<Span> sentences) {
        var form = FormReader.read(said.text(), sentences, null, 0);
        return new Analysis(said, context, why, List.of(), List.of(), List.of(), form);
    }

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    static <T> T yaml(Path file, Class<T> type) {
        try {
            return YAML.readValue(Files.readString(file), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
