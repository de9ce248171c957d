package org.hearback.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WordPieceTest {
    private final WordPiece pieces = pieces();

    private record Expected(String text, List<Integer> ids) {}

    @Test
    void givesTheSameIdsAsTheTrainingTool() throws Exception {
        for (var line : Files.readAllLines(Path.of("src/test/resources/language/tokens.jsonl"))) {
            var expected = JsonMapper.shared().readValue(line, Expected.class);

            assertThat(pieces.tokens(expected.text()))
                    .as(expected.text())
                    .extracting(WordPiece.Token::id)
                    .containsExactlyElementsOf(expected.ids());
        }
    }

    @Test
    void everyPieceKnowsTheWordThatItIsPartOf() {
        var text = "Your 😀 spondylolisthesis, then.";

        assertThat(pieces.tokens(text))
                .extracting(token -> token.word().of(text))
                .startsWith("Your")
                .contains("spondylolisthesis", ",", "then")
                .endsWith(".");
    }

    static WordPiece pieces() {
        try {
            return new WordPiece(Files.readAllLines(Path.of("content/language/model/vocabulary.txt")));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
