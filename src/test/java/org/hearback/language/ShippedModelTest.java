package org.hearback.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.hearback.language.Corpus.Labelled;
import org.junit.jupiter.api.Test;

/** The model, the corpus and the exemplars that ship belong together. */
class ShippedModelTest {
    private static final Path FOLDER = Path.of("content/language");
    private static final List<String> EVERYBODY = Corpus.authors(FOLDER.resolve("corpus"));
    private static final List<String> TESTING = Stream.of(
                    Bench.TEST_AUTHORS, Bench.EVERYDAY_AUTHORS, Bench.LONG_TURN_AUTHORS)
            .flatMap(List::stream)
            .toList();

    @Test
    void theModelWasTrainedOnTheCorpusThatShips() {
        try (var reader = Reader.read(FOLDER.resolve("model"))) {
            assertThat(reader.corpus()).isEqualTo(Corpus.fingerprint(FOLDER.resolve("corpus")));
        }
    }

    @Test
    void theModelIsTheOneItsCardDescribes() throws Exception {
        var file = FOLDER.resolve("model/reader.onnx");
        var hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));

        try (var reader = Reader.read(FOLDER.resolve("model"))) {
            assertThat(reader.id()).isEqualTo(HexFormat.of().formatHex(hash));
        }
        assertThat(Files.size(file)).isLessThan(40_000_000);
    }

    @Test
    void theCorpusIsLargeAndSplitByAuthor() {
        var all = Corpus.read(FOLDER.resolve("corpus"), EVERYBODY);
        var texts = all.stream().map(Labelled::text).distinct().count();

        assertThat(all).hasSizeGreaterThan(16_000);
        assertThat((double) texts / all.size()).isGreaterThan(0.99);
        assertThat(all).extracting(Labelled::id).doesNotHaveDuplicates();
        assertThat(EVERYBODY).containsAll(TESTING);
        assertThat(TESTING)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(Bench.CALIBRATION_AUTHORS)
                .doesNotContainAnyElementsOf(Bench.HARM_CALIBRATION_AUTHORS);
    }

    @Test
    void noTestUtteranceStandsInWhatTheModelWasTrainedOn() {
        var train = Corpus.read(
                        FOLDER.resolve("corpus"),
                        EVERYBODY.stream()
                                .filter(author -> !TESTING.contains(author))
                                .toList())
                .stream()
                .map(said -> said.text().toLowerCase())
                .toList();

        assertThat(Corpus.read(FOLDER.resolve("corpus"), TESTING))
                .extracting(said -> said.text().toLowerCase())
                .filteredOn(text -> text.length() > 40)
                .doesNotContainAnyElementsOf(train);
    }

    @Test
    void everyLabelIsACodeAndEveryMarkedWordStandsInItsText() {
        var taxonomy = TrainedAnalyst.yaml(FOLDER.resolve("behaviours.yaml"), Taxonomy.class);

        assertThat(Corpus.read(FOLDER.resolve("corpus"), EVERYBODY)).allSatisfy(said -> {
            assertThat(said.has()).allMatch(code -> taxonomy.find(code).isPresent());
            assertThat(said.avoided()).hasSameSizeAs(said.avoid());
        });
    }

    @Test
    void theExemplarsVectorsAreThoseOfTheFile() {
        var exemplars = TrainedAnalyst.yaml(FOLDER.resolve("exemplars.yaml"), Exemplars.class);
        try (var reader = Reader.read(FOLDER.resolve("model"))) {
            assertThat(ExemplarVectors.kept(FOLDER.resolve("model/exemplars.bin"), reader.id())
                            .keySet())
                    .containsExactlyInAnyOrderElementsOf(exemplars.exemplars().stream()
                            .flatMap(group -> group.sentences().stream())
                            .distinct()
                            .toList());
        }
    }

    @Test
    void aSampleOfTheTestAuthorsIsReadAsWellAsTheDocumentationSays() {
        var sample = Corpus.read(FOLDER.resolve("corpus"), Bench.TEST_AUTHORS).stream()
                .filter(said -> said.id().endsWith("3"))
                .toList();

        assertHarmIsTold(sample, 65, 10);
    }

    @Test
    void longTurnsAreReadAsWellAsTheDocumentationSays() {
        assertHarmIsTold(Corpus.read(FOLDER.resolve("corpus"), Bench.LONG_TURN_AUTHORS), 60, 15);
    }

    @Test
    void anAuthorWhoWroteNothingIsNotPassedOver() {
        assertThatThrownBy(() -> Corpus.read(FOLDER.resolve("corpus"), List.of("p", "nobody")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
    }

    @Test
    void theBenchPrintsWhatTheIssuePromises() {
        var printed = new ByteArrayOutputStream();
        var bench = new Bench(FOLDER, new PrintStream(printed, true));

        bench.measure(List.of("p"), false);
        bench.confirm();

        assertThat(printed.toString())
                .contains(
                        "direct",
                        "indirect",
                        "false alarms",
                        "right kind",
                        "Phrases to avoid",
                        "macro-F1",
                        "open versus closed",
                        "Speed",
                        "authors [da]",
                        "Long turns",
                        "authors [dc]",
                        "author db",
                        "told as sure");
    }

    private static void assertHarmIsTold(List<Labelled> sample, int leastFound, int mostFalseAlarms) {
        try (var analyst = TrainedAnalyst.read(FOLDER)) {
            var harmed = sample.stream()
                    .filter(said -> said.has().stream().anyMatch(analyst.taxonomy()::isHarmful))
                    .toList();
            var harmless =
                    sample.stream().filter(said -> !harmed.contains(said)).toList();

            assertThat(harmed).isNotEmpty();
            assertThat(accused(analyst, harmed)).isGreaterThan(harmed.size() * leastFound / 100);
            assertThat(accused(analyst, harmless)).isLessThan(harmless.size() * mostFalseAlarms / 100 + 1);
        }
    }

    private static long accused(TrainedAnalyst analyst, List<Labelled> said) {
        return said.stream()
                .filter(each -> analyst.analyse(new Utterance(each.text()), new Context(each.patient(), null))
                        .harmful()
                        .findAny()
                        .isPresent())
                .count();
    }
}
