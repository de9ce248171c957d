package org.hearback.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns what the model, the rules and the exemplars say into one probability per behaviour: logistic regressions fitted
 * on authors whom the model was not trained on ({@link Calibrating}), so that "0.8" means right in four of five cases.
 *
 * @param authors whose texts it was fitted on
 * @param scales one for each behaviour, {@value #HARMFUL} for any harm, and {@value #PHRASE} for a phrase to avoid
 */
record Calibration(String authors, Map<String, Scale> scales) {
    static final String HARMFUL = "harmful";
    static final String PHRASE = "phrase";
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

    Scale of(String name) {
        var scale = scales.get(name);
        if (scale == null) throw new IllegalStateException("the calibration lacks " + name);
        return scale;
    }
}
