package org.hearback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final CommandLine commands = new CommandLine(new PrintStream(said, true, StandardCharsets.UTF_8));

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
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("bin/hearback content check");
    }
}
