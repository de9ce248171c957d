package org.hearback.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts as long as may be, of the kind that makes a careless pattern run out of stack or of time. */
class NastyTextsTest {
    private static final Path FOLDER = Path.of("content", "language");
    private static final Rules.Matcher RULES =
            new Rules.Matcher(TrainedAnalyst.yaml(FOLDER.resolve("rules.yaml"), Rules.class));
    private static final Lexicon.Matcher PHRASES = new Lexicon.Matcher(Lexicon.read(FOLDER));
    private static final int TOKENS = 60;

    static Stream<String> nasties() {
        return Stream.of(
                        "so ",
                        "so, ",
                        "so-so-",
                        "no-no-",
                        "well,",
                        "a, a, a, ",
                        "a.",
                        "a. ",
                        "dr. ",
                        "e.g. ",
                        ".",
                        "!?",
                        ".)",
                        "\"",
                        "“a” ",
                        "'",
                        "a'",
                        "a’",
                        "\n",
                        "\r\n",
                        "\n ",
                        " ",
                        "\u00a0",
                        "\u000b",
                        "a",
                        "I",
                        "_",
                        "e\u0301",
                        "\u0301",
                        "\ud83d",
                        "\udc4d",
                        "👍",
                        "\u200b",
                        "\u200f",
                        "\u202e",
                        "שלום ",
                        "ﬁ",
                        "İ",
                        "ß",
                        "can't",
                        "don't worry ",
                        "crumbling ",
                        "crumbling, which means ",
                        "just a bit of ",
                        "tell me ",
                        "- ",
                        "-",
                        "?",
                        "?'",
                        "(",
                        "is it ",
                        "what ",
                        "if worse ",
                        "\t")
                .map(part -> part.repeat(Utterance.LONGEST / part.length()))
                .flatMap(text -> Stream.of(text, "so " + text + " is that so?", text + "a"));
    }

    @ParameterizedTest
    @MethodSource("nasties")
    void whatReadsAWholeTextIsQuick(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            var sentences = Sentences.of(text);
            assertWithin(text, sentences);
            for (var sentence : sentences) assertWithin(text, Sentences.clauses(text, sentence));
            English.isLikely(text);
            Questions.count(text, sentences);
            FormReader.read(text, sentences, sentences.isEmpty() ? null : sentences.getFirst(), 0);
        });
    }

    /** Rules, phrases and guards see no more of a text than the model reads at once. */
    @ParameterizedTest
    @MethodSource("nasties")
    void whatReadsAWindowIsQuick(String text) {
        var straight = Guards.straight(text);
        assertThat(straight).hasSameSizeAs(text);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (var window : List.of(few(text), new Span(0, Math.min(1_000, text.length())))) {
                RULES.hits(straight, List.of(window));
                PHRASES.hits(straight, List.of(window));
                Guards.quotes(straight, window, new Span(window.end(), window.end()));
                Guards.negates(straight, window, new Span(window.end(), window.end()));
                Guards.explains(straight, window, new Span(window.start(), window.start()));
            }
        });
    }

    /** The longest beginning without too many words: one word may be the whole text. */
    private static Span few(String text) {
        var words = Pattern.compile("[^\\W_]+|[^\\w\\s]|_", Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(text);
        var end = 0;
        for (var left = TOKENS * 2; left > 0 && words.find(); left--) end = words.end();
        return new Span(0, end);
    }

    private static void assertWithin(String text, List<Span> spans) {
        assertThat(spans).isSorted().allMatch(span -> span.end() <= text.length());
    }
}
