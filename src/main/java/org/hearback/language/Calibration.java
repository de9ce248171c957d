package org.hearback.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns what the model, the rules and the exemplars say into one probability per behaviour: logistic regressions fitted
 * on authors whom the model was not trained on ({@link Calibrating}), so that "0.8" means right in four of five cases.
 *
 * @param authors whose texts it was fitted on
 * @param scales one for each behaviour, {@value #HARMFUL} for any harm, and {@value #PHRASE} for a phrase to avoid
 * @param phrases the lexicon's phrases that it knew; what an educator has added since is reported as it stands
 */
record Calibration(String authors, Map<String, Scale> scales, Set<String> phrases) {
    static final String HARMFUL = "harmful";
    static final String PHRASE = "phrase";
    // the order of the evidence is that of Evidence.of(Behaviour)
    private static final Scale ADDED_SINCE = new Scale(new double[] {0, 0, 2.5, 3}, 0, 0.5);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /**
     * @param weights one for each piece of evidence
     * @param threshold the probability from which it is reported
     */
    record Scale(double[] weights, double bias, double threshold) {
        double probability(double[] evidence) {
            return probability(evidence, 0);
        }

        /** @param shift what else is known, in log odds */
        double probability(double[] evidence, double shift) {
            var sum = bias + shift;
            for (var i = 0; i < weights.length; i++) sum += weights[i] * evidence[i];
            return 1 / (1 + Math.exp(-sum));
        }
    }

    static Calibration read(Path file) {
        return JSON.readValue(file.toFile(), Calibration.class);
    }

    void write(Path file) {
        try {
            Files.writeString(file, JSON.writeValueAsString(this) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean knows(Lexicon.Entry entry) {
        return entry.words().stream().anyMatch(phrases::contains);
    }

    /** For a behaviour that was added since: a rule is enough, or a sentence in the midst of its exemplars. */
    Scale of(Behaviour behaviour) {
        return scales.getOrDefault(behaviour.code(), ADDED_SINCE);
    }

    Scale of(String name) {
        var scale = scales.get(name);
        if (scale == null) throw new IllegalStateException("the calibration lacks " + name);
        return scale;
    }
}
