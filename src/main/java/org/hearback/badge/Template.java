package org.hearback.badge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with fields in braces. A line with a field that has nothing to say is left out, and so is the gap. */
record Template(String text) {
    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

    static Template named(String name) {
        try (var content = Objects.requireNonNull(Template.class.getResourceAsStream("/badge/" + name), name)) {
            return new Template(new String(content.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String fill(Map<String, String> fields) {
        return text.lines()
                .filter(line -> FIELD.matcher(line).results().allMatch(field -> fields.containsKey(field.group(1))))
                .map(line ->
                        FIELD.matcher(line).replaceAll(field -> Matcher.quoteReplacement(fields.get(field.group(1)))))
                .collect(joining("\n"))
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }
}
