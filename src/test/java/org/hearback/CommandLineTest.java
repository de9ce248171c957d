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
