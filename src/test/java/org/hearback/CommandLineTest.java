package org.hearback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearback.language.ScriptedAnalyst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
    private final List<Path> folders = new ArrayList<>();
    private final CommandLine commands = new CommandLine(InputStream.nullInputStream(), print(said), print(complained));

    @Test
    void aSoundFolderIsFine() {
        assertThat(commands.run(List.of("content", "check", "src/test/content")))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("src/test/content is fine.");
    }

    @Test
    void problemsAreCountedAndTheStatusSaysSo() {
        assertThat(commands.run(List.of("content", "check", "no-such-folder"))).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("no-such-folder:1: is not a folder")
                .contains("1 problem. Nothing would be imported.");
    }

    @Test
    void whatIsNotUnderstoodIsAnsweredWithHelp() {
        assertThat(commands.run(List.of("content"))).isEqualTo(2);
        assertThat(commands.run(List.of("dance"))).isEqualTo(2);
        assertThat(complained.toString(StandardCharsets.UTF_8))
                .contains("bin/hearback content check", "bin/hearback analyse");
        assertThat(said.size()).isZero();
    }

    @Test
    void turnsFromStandardInputAreCodedWithTheLanguageFilesThatAreNamed() {
        var turns = "{\"id\":1,\"text\":\"Hello\"}\n";

        assertThat(analyse(turns, "--language", "other/language")).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("{\"id\":1,\"behaviours\":[]");
        assertThat(folders).containsExactly(Path.of("other/language"));
    }

    @Test
    void turnsFromAFileAreCodedWithTheLanguageFilesThatShip(@TempDir Path temp) throws IOException {
        var file = Files.writeString(temp.resolve("turns.jsonl"), "{\"id\":\"ü\",\"text\":\"Hello\"}\nnonsense\n");

        assertThat(analyse("", file.toString())).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("\"ü\"").contains("\"line\":2,\"error\":");
        assertThat(folders).containsExactly(Path.of("content/language"));
    }

    @Test
    void whatAnalyseDoesNotUnderstandIsAnsweredWithHelp() {
        assertThat(analyse("", "--language")).isEqualTo(2);
        assertThat(analyse("", "--lang", "x")).isEqualTo(2);
        assertThat(analyse("", "one.jsonl", "two.jsonl")).isEqualTo(2);
        assertThat(analyse("", "no-such-file.jsonl")).isEqualTo(2);
        assertThat(analyse("", "src")).isEqualTo(2);
        assertThat(complained.toString(StandardCharsets.UTF_8))
                .contains("Usage:", "no-such-file.jsonl cannot be read.", "src cannot be read.");
        assertThat(said.size()).isZero();
    }

    @Test
    void languageFilesThatAreNotThereAreNamed() {
        assertThat(commands.run(List.of("analyse", "--language", "no/such/folder")))
                .isEqualTo(2);
        assertThat(complained.toString(StandardCharsets.UTF_8))
                .contains("The language files in no/such/folder cannot be read: no/such/folder/");
    }

    @Test
    void questionsComeInAsADraftAndGoOutForMoodle(@TempDir Path temp) throws IOException {
        var gift = Files.writeString(temp.resolve("exam.txt"), "::A::Is it?{T}\n\nWrite.{}\n");
        var draft = temp.resolve("exam.yaml");

        assertThat(commands.run(List.of("quiz", "import", gift.toString(), "--out", draft.toString())))
                .isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("exam.txt:1: imported: A", "exam.txt:3: not imported: Write.", "Line 3: An essay");
        assertThat(draft).content().contains("id: exam", "kind: true-false", "outcome: ''");

        said.reset();
        var out = temp.resolve("quiz.xml");
        assertThat(commands.run(List.of(
                        "quiz",
                        "export",
                        "first-quiz",
                        "--content",
                        "src/test/content",
                        "--format",
                        "moodle",
                        "--out",
                        out.toString())))
                .isZero();
        assertThat(out).content().contains("<question type=\"multichoice\">");
        assertThat(commands.run(List.of("quiz", "import", out.toString()))).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Nothing was written.");
    }

    @Test
    void nobodysFileIsWrittenOver(@TempDir Path temp) throws IOException {
        var gift = Files.writeString(temp.resolve("exam.txt"), "Is it?{T}\n");

        assertThat(commands.run(List.of("quiz", "import", gift.toString(), "--out", gift.toString())))
                .isEqualTo(2);
        assertThat(gift).hasContent("Is it?{T}\n");
        assertThat(complained.toString(StandardCharsets.UTF_8)).contains("is there already");
    }

    @Test
    void whatQuizDoesNotUnderstandIsAnsweredWithHelp() {
        assertThat(commands.run(List.of("quiz"))).isEqualTo(2);
        assertThat(commands.run(List.of("quiz", "import"))).isEqualTo(2);
        assertThat(commands.run(List.of("quiz", "import", "a", "b"))).isEqualTo(2);
        assertThat(commands.run(List.of("quiz", "export", "first-quiz"))).isEqualTo(2);
        assertThat(commands.run(List.of("quiz", "export", "first-quiz", "--format", "qti")))
                .isEqualTo(2);
        assertThat(commands.run(List.of("quiz", "import", "no-such-file"))).isEqualTo(2);
        assertThat(commands.run(
                        List.of("quiz", "export", "no-such-quiz", "--format", "gift", "--content", "src/test/content")))
                .isEqualTo(2);
        assertThat(complained.toString(StandardCharsets.UTF_8))
                .contains("Usage:", "no-such-file cannot be read.", "There is no quiz or bank no-such-quiz in");
    }

    private int analyse(String turns, String... args) {
        var in = new ByteArrayInputStream(turns.getBytes(StandardCharsets.UTF_8));
        return new CommandLine(in, print(said), print(complained), folder -> {
                    folders.add(folder);
                    return new ScriptedAnalyst();
                })
                .run(Stream.concat(Stream.of("analyse"), Stream.of(args)).toList());
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
