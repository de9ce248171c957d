package org.hearback.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.hearback.language.Intents.Intent;
import org.hearback.language.Intents.Match;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PhrasingIntentsTest {
    private static final Path FOLDER = Path.of("content/language");
    private static final Intent BELIEVE = new Intent(
            "believe",
            "I believe you. The pain is real.",
            List.of("i do believe you", "You are not making this up.", "Of course I believe that it hurts."),
            List.of("validation"));
    private static final Intent DOUBT = new Intent(
            "doubt",
            "I find it hard to believe that it is as bad as that.",
            List.of("I don't believe you.", "i doubt it really hurts that much", "You look fine to me."),
            List.of("disbelief"));
    private static final Intent FEAR = new Intent(
            "fear",
            "What worries you most about it?",
            List.of("what are you afraid of", "Is there something that frightens you?", "Tell me your biggest fear."),
            List.of("open-question", "exploring-concerns"));
    private static final List<Intent> MOMENT = List.of(BELIEVE, DOUBT, FEAR);
    private static final List<String> APART = OutOfScope.read(FOLDER).apart();

    private static TrainedAnalyst analyst;
    private static PhrasingIntents intents;

    @BeforeAll
    static void read() {
        analyst = TrainedAnalyst.read(FOLDER);
        intents = PhrasingIntents.read(FOLDER, analyst);
    }

    @AfterAll
    static void close() {
        intents.close();
        analyst.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I really do believe what you tell me about the pain.   | believe",
                "i dont believe a word of it                            | doubt",
                "I'm not sure I believe it can be that bad.             | doubt",
                "What scares you the most?                              | fear",
                "whats your main worry                                  | fear"
            })
    void whatIsMeantIsKnownByWordingsNobodyGave(String words, String meant) {
        var match = match(words);

        assertThat(match.intent()).isEqualTo(meant);
        assertThat(match.nearest()).isEqualTo(meant);
        assertThat(match.confidence()).isBetween(0.5, 1.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "?",
                "🙂🙂🙂",
                "👩‍⚕️",
                "\0",
                "Ich glaube Ihnen, dass es sehr weh tut.",
                "Je vous crois, la douleur est réelle.",
                "私はあなたを信じます"
            })
    void whatIsNoEnglishSentenceMeansNothing(String words) {
        assertThat(match(words).intent()).isNull();
    }

    @Test
    void aSpeechOfTwentyThousandLettersMeansNothing() {
        assertThat(match("I believe you. ".repeat(2_000)).intent()).isNull();
        assertThat(match("b".repeat(20_000)).intent()).isNull();
    }

    @Test
    void mostOfWhatIsOutOfScopeIsRefused() {
        var refused = APART.stream().filter(words -> match(words).intent() == null);

        assertThat(refused.count()).isGreaterThan(APART.size() * 85 / 100);
    }

    @Test
    void withNothingToChooseFromNothingIsMeant() {
        assertThat(intents.match("I believe you.", analysis("I believe you."), List.of()))
                .isEqualTo(new Match(null, 0, null));
    }

    @Test
    void theSameWordsMeanTheSameWhoeverElseTalksAndWhateverWasReadAhead() {
        var words = "Which part of it frightens you?";
        var alone = match(words);

        intents.expect(MOMENT);
        var together = IntStream.range(0, 40).parallel().mapToObj(i -> match(words));

        assertThat(together).allMatch(alone::equals);
    }

    @Test
    void theEncoderUsesTheVocabularyThatOurModelUses() throws Exception {
        var jar = Path.of(Encoder.class
                .getResource("/bge-small-en-v1.5-q.onnx")
                .toString()
                .replaceFirst("^jar:file:(.*)!.*$", "$1"));
        try (var files = new ZipFile(jar.toFile())) {
            var file = files.getInputStream(files.getEntry("bge-small-en-v1.5-q-tokenizer.json"));
            var vocabulary = JsonMapper.shared().readTree(file).get("model").get("vocab");
            var ours = Files.readAllLines(FOLDER.resolve("model/vocabulary.txt"));

            assertThat(vocabulary.size()).isEqualTo(ours.size());
            assertThat(IntStream.range(0, ours.size()))
                    .allMatch(id -> vocabulary.get(ours.get(id)).intValue() == id);
        }
    }

    private static Match match(String words) {
        return intents.match(words, analysis(words), MOMENT);
    }

    private static Analysis analysis(String words) {
        return analyst.analyse(new Utterance(words), Context.none());
    }
}
