package org.hearback.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TranslationsTest {
    private static final Pattern KEY = Pattern.compile(
            "(?:getTranslation|primary|secondary)\\(\\s*\"([a-z]+\\.[A-Za-z.]*[A-Za-z])\"|@Menu\\(title = \"([^\"]+)\"");

    private final Translations words = new Translations();

    @Test
    void everyKeyThatACallNamesHasWords() throws IOException {
        var missing = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".java"))::iterator) {
                var calls = KEY.matcher(Files.readString(file));
                while (calls.find()) {
                    var key = calls.group(1) != null ? calls.group(1) : calls.group(2);
                    if (!knows(key)) missing.add(key + " in " + file.getFileName());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void argumentsGoWhereTheyBelong() {
        assertThat(words.getTranslation("shell.title", Locale.UK, "Today")).isEqualTo("Today · Hearback");
    }

    @Test
    void aKeyWithoutWordsIsAMistakeAndNotSilence() {
        assertThatThrownBy(() -> words.getTranslation("shell.no.such.key", Locale.UK))
                .hasMessageContaining("shell.no.such.key");
    }

    private boolean knows(String key) {
        try {
            words.getTranslation(key, Locale.UK);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
