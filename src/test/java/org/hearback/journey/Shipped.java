package org.hearback.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The shipped content as an attentive learner knows it: journeys look up there what a good answer is. */
final class Shipped {
    private Shipped() {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> file(String name) {
        try {
            var settings = LoadSettings.builder().build();
            return (Map<String, Object>) new Load(settings).loadFromString(Files.readString(Path.of("content", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> owner, String key) {
        return (List<Map<String, Object>>) owner.get(key);
    }

    /** A text of the content as a screen shows it: line breaks and runs of spaces are one space. */
    static String text(Map<String, Object> owner, String key) {
        return ((String) owner.get(key)).strip().replaceAll("\\s+", " ");
    }

    /** What a surgeon reads where a dialogue words something by profession. */
    @SuppressWarnings("unchecked")
    static String asSurgeon(Map<String, Object> dialogue, String text) {
        var words = (Map<String, Map<String, Object>>) dialogue.getOrDefault("words", Map.of());
        var worded = text;
        for (var word : words.keySet()) {
            worded = worded.replace("{%s}".formatted(word), text(words.get(word), "surgeon"));
        }
        return worded;
    }
}
