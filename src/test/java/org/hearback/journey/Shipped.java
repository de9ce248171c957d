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
}
