package org.hearback.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearback.language.Analysis.Unjudged;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Hearback's own analyst: a small encoder fine-tuned on labelled clinic talk, rules, a lexicon and exemplars, put
 * together by a calibration. Offline and deterministic; how it was made and how good it is stands in
 * {@code docs/language.md}. Thread-safe.
 */
public final class TrainedAnalyst implements Analyst, AutoCloseable {
    private final Taxonomy taxonomy;
    private final Lexicon lexicon;
    private final Reader reader;
    private final Windows windows;
    private final Judgement judgement;

    private TrainedAnalyst(Path folder, Calibration calibration) {
        taxonomy = Taxonomy.read(folder);
        lexicon = Lexicon.read(folder);
        reader = Reader.read(folder.resolve("model"));
        var rules = new Rules.Matcher(yaml(folder.resolve("rules.yaml"), Rules.class));
        var phrases = new Lexicon.Matcher(lexicon);
        var examples = yaml(folder.resolve("exemplars.yaml"), Exemplars.class);
        var exemplars = new ExemplarHead(examples, ExemplarVectors.of(examples, reader, folder.resolve("model")));
        windows = new Windows(taxonomy, rules, phrases, exemplars, reader);
        judgement = new Judgement(taxonomy, lexicon, phrases, exemplars, calibration);
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
        return new TrainedAnalyst(folder, new Calibration("", Map.of(), Set.of()));
    }

    public Taxonomy taxonomy() {
        return taxonomy;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    Reader reader() {
        return reader;
    }

    @Override
    public Analysis analyse(Utterance said, Context context) {
        var text = said.text().substring(0, Math.min(said.text().length(), Utterance.LONGEST));
        var sentences = Sentences.of(text);
        if (sentences.isEmpty()) return unjudged(said, context, Unjudged.NO_WORDS, text, sentences);
        if (!English.isLikely(text)) return unjudged(said, context, Unjudged.NOT_ENGLISH, text, sentences);
        var found = new Found();
        for (var evidence : evidence(text, sentences, context)) {
            if (judgement.judge(evidence, context, found)) continue;
            for (var sentence : evidence.ruledHarmful())
                judgement.judgeAlone(windows.alone(text, sentence, context), context, found);
        }
        var form = FormReader.read(text, sentences, found.kindness(), Questions.count(text, sentences));
        return new Analysis(said, context, null, found.findings(), found.phrases(), found.suppressed(), form);
    }

    /** Everything that speaks for or against findings, window by window. */
    List<Evidence> evidence(String text, List<Span> sentences, Context context) {
        return windows.of(text, sentences, context);
    }

    private static Analysis unjudged(Utterance said, Context context, Unjudged why, String text, List<Span> sentences) {
        var form = FormReader.read(text, sentences, null, 0);
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
