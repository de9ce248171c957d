package org.hearback;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The scripts in bin/, in a small clone of their own where Java and Maven only tell that they were called. */
@DisabledOnOs(OS.WINDOWS)
class BinScriptsTest {
    @TempDir
    Path temp;

    Path clone;
    Path tools;
    Path home;

    @BeforeEach
    void aCloneWithSpacesInItsName() throws IOException {
        clone = Files.createDirectories(temp.resolve("my clone")).toRealPath();
        tools = Files.createDirectories(temp.resolve("tools"));
        home = Files.createDirectories(temp.resolve("home folder"));
        Files.createDirectories(clone.resolve("bin"));
        for (var script : List.of("lib.sh", "run", "test", "hearback", "mvn21", "find-jdk"))
            Files.copy(Path.of("bin", script), clone.resolve("bin").resolve(script));
        Files.createDirectories(clone.resolve("src/main/java"));
        Files.writeString(clone.resolve("pom.xml"), "<project/>");
        Files.writeString(clone.resolve("src/main/java/A.java"), "class A {}");
        program(
                tools.resolve("mvn"),
                "echo \"[INFO] --- compiler:3:compile\"; touch \"$PWD/maven-ran\" target/hearback.jar");
        jdk(home.resolve(".jdks/the 29"), "29.0.1");
    }

    @Test
    void helpNamesTheOptionsAndTheSettings() throws Exception {
        var help = run(Map.of(), "bin/run", "--help");

        assertThat(help.status).isZero();
        assertThat(help.output).contains("--reset", "PORT", "HEARBACK_DB_URL", "Ctrl-C");
    }

    @Test
    void anUnknownOptionIsRefusedWithHelp() throws Exception {
        var refused = run(Map.of(), "bin/run", "--rest");

        assertThat(refused.status).isEqualTo(2);
        assertThat(refused.output)
                .startsWith("bin/run does not know \"--rest\".")
                .contains("Usage: bin/run");
    }

    @Test
    void aTakenPortIsAPlainMessageBeforeAnythingIsBuilt() throws Exception {
        try (var taken = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var refused = run(Map.of("PORT", String.valueOf(taken.getLocalPort())), "bin/run");

            assertThat(refused.status).isEqualTo(1);
            assertThat(refused.output.lines())
                    .singleElement()
                    .asString()
                    .startsWith("Port %d is taken".formatted(taken.getLocalPort()))
                    .endsWith(" bin/run");
            assertThat(clone.resolve("target")).doesNotExist();
        }
    }

    @Test
    void aPortThatIsNoNumberIsExplained() throws Exception {
        assertThat(run(Map.of("PORT", "eighty"), "bin/run").output).contains("from 1 to 65535");
    }

    @Test
    void aFreshCloneIsBuiltOnceAndThenOnlyStarted() throws Exception {
        var first = run(Map.of(), "bin/run");
        assertThat(first.status).isZero();
        assertThat(first.output).contains("Building Hearback", "Built", "java started", "-jar data/hearback.jar");

        Files.delete(clone.resolve("maven-ran"));
        var second = run(Map.of(), "bin/run");
        assertThat(second.output).contains("java started").doesNotContain("Build");
        assertThat(clone.resolve("maven-ran")).doesNotExist();
    }

    @Test
    void aChangedSourceFileIsBuilt() throws Exception {
        anUpToDateJar();
        age(clone.resolve("src/main/java/A.java"), Duration.ofMinutes(1));

        assertThat(run(Map.of(), "bin/run").output).contains("Something changed", "java started");
    }

    @Test
    void aDeletedSourceFileIsBuilt() throws Exception {
        anUpToDateJar();
        Files.delete(clone.resolve("src/main/java/A.java"));

        assertThat(run(Map.of(), "bin/run").output).contains("Something changed");
    }

    @Test
    void changedContentNeedsNoBuild() throws Exception {
        anUpToDateJar();
        Files.writeString(Files.createDirectories(clone.resolve("content")).resolve("module.yaml"), "id: x");

        assertThat(run(Map.of(), "bin/run").output).contains("java started").doesNotContain("Build");
    }

    @Test
    void aFailedBuildTellsWhyAndIsTriedAgain() throws Exception {
        anUpToDateJar();
        age(clone.resolve("pom.xml"), Duration.ofMinutes(1));
        program(
                tools.resolve("mvn"),
                "echo \"[ERROR] $PWD/src/main/java/A.java:[1,1] broken -> [Help 1]\"; touch target/hearback.jar; exit 1");

        var failed = run(Map.of(), "bin/run");

        assertThat(failed.status).isEqualTo(1);
        assertThat(failed.output)
                .contains("\nsrc/main/java/A.java:[1,1] broken\n", "target/build.log")
                .doesNotContain("java started");
        assertThat(run(Map.of(), "bin/run").output).contains("The build failed");
    }

    @Test
    void resetDeletesTheDataAndStarts() throws Exception {
        anUpToDateJar();
        var old =
                Files.writeString(Files.createDirectories(clone.resolve("data")).resolve("hearback.mv.db"), "old");

        var reset = run(Map.of(), "bin/run", "--reset");

        assertThat(reset.output).contains("deleting data/", "java started");
        assertThat(old).doesNotExist();
    }

    @Test
    void resetLeavesTheDataOfARunningHearbackAlone() throws Exception {
        anUpToDateJar();
        var old =
                Files.writeString(Files.createDirectories(clone.resolve("data")).resolve("hearback.mv.db"), "old");
        var running = new ProcessBuilder("sh", "-c", "read -r line; exit", "hearback.jar").start();
        try {
            Files.writeString(clone.resolve("data/hearback.pid"), running.pid() + " 8095\n");

            var reset = run(Map.of(), "bin/run", "--reset");
            var second = run(Map.of(), "bin/run");

            assertThat(reset.status).isEqualTo(1);
            assertThat(reset.output).contains("nothing was deleted");
            assertThat(old).exists();
            assertThat(second.output).contains("already running on data/ at http://localhost:8095");
        } finally {
            running.destroy();
        }
    }

    @Test
    void resetNeverPretendsToResetAnotherDatabase() throws Exception {
        anUpToDateJar();
        var old = Files.createDirectories(clone.resolve("data"));

        var reset = run(Map.of("HEARBACK_DB_URL", "jdbc:mysql://db/hearback"), "bin/run", "--reset");

        assertThat(reset.status).isEqualTo(1);
        assertThat(reset.output).contains("Nothing was deleted");
        assertThat(old).exists();
    }

    @Test
    void javaHomeIsObeyedWhenItIsNewEnough() throws Exception {
        var chosen = jdk(temp.resolve("jdk 22"), "22.0.2");

        assertThat(run(Map.of("JAVA_HOME", chosen.toString()), "bin/find-jdk")
                        .output
                        .strip())
                .isEqualTo(chosen.toString());
    }

    @Test
    void anOldJavaHomeGivesWayToTheNewestLongTermRelease() throws Exception {
        var old = jdk(temp.resolve("jdk 17"), "17.0.15");
        jdk(home.resolve(".jdks/newer but not long-term"), "31");

        assertThat(run(Map.of("JAVA_HOME", old.toString()), "bin/find-jdk")
                        .output
                        .strip())
                .isEqualTo(home.resolve(".jdks/the 29").toString());
    }

    @Test
    void withoutAJdkItSaysHowToGetOne() throws Exception {
        var lib = clone.resolve("bin/lib.sh");
        Files.writeString(lib, Files.readString(lib).replace("wanted_jdk=21", "wanted_jdk=99"));

        var refused = run(Map.of(), "bin/mvn21", "verify");

        assertThat(refused.status).isEqualTo(1);
        assertThat(refused.output).contains("version 99 or newer", "apt install", "adoptium.net", "JAVA_HOME");
    }

    @Test
    void contentCheckPassesTheFolderAndTheExitStatusOn() throws Exception {
        anUpToDateJar();
        Files.createDirectories(clone.resolve("my course"));
        program(home.resolve(".jdks/the 29/bin/java"), "echo \"$@\"; exit 7");

        var checked = run(Map.of(), "bin/hearback", "content", "check", "my course");

        assertThat(checked.status).isEqualTo(7);
        assertThat(checked.output.strip()).endsWith("hearback.jar content check my course");
        assertThat(run(Map.of(), "bin/hearback", "content", "check", "nowhere").output)
                .isEqualTo("There is no folder nowhere.\n");
        assertThat(run(Map.of(), "bin/hearback", "contents").status).isEqualTo(2);
    }

    @Test
    void analysePassesTheTurnsOnAndSaysNothingElse() throws Exception {
        anUpToDateJar();
        Files.createDirectories(clone.resolve("content/language"));
        Files.createDirectories(clone.resolve("my words"));
        program(home.resolve(".jdks/the 29/bin/java"), "for a; do printf '<%s>' \"$a\"; done; cat; exit 1");

        var shipped = run(Map.of(), "bin/hearback", "analyse");
        var named = run(Map.of(), "bin/hearback", "analyse", "--language", "my words", "my turns.jsonl");

        assertThat(shipped.status).isEqualTo(1);
        assertThat(shipped.output)
                .startsWith("<--enable-native-access")
                .endsWith("hearback.jar><analyse><--language><%s>".formatted(clone.resolve("content/language")));
        assertThat(named.output).endsWith("<analyse><--language><my words><my turns.jsonl>");
    }

    @Test
    void whatAnalyseDoesNotUnderstandIsAnsweredBeforeAnythingIsBuilt() throws Exception {
        Files.createDirectories(clone.resolve("content/language"));

        assertThat(run(Map.of(), "bin/hearback", "analyse", "--lang", "x").status)
                .isEqualTo(2);
        assertThat(run(Map.of(), "bin/hearback", "analyse", "--language").status)
                .isEqualTo(2);
        assertThat(run(Map.of(), "bin/hearback", "analyse", "one", "two").status)
                .isEqualTo(2);
        assertThat(run(Map.of(), "bin/hearback", "analyse", "--language", "nowhere").output)
                .isEqualTo("There is no folder nowhere.\n");
        assertThat(run(Map.of(), "bin/hearback", "help").output)
                .contains("analyse [--language folder] [file]", "UTF-16", "exit status");
        assertThat(clone.resolve("target")).doesNotExist();
    }

    @Test
    void questionsAreExportedFromTheContentThatShipsUnlessAnotherIsNamed() throws Exception {
        anUpToDateJar();
        program(home.resolve(".jdks/the 29/bin/java"), "for a; do printf '<%s>' \"$a\"; done");

        assertThat(run(Map.of(), "bin/hearback", "quiz", "import", "my exam.xml", "--out", "a.yaml").output)
                .endsWith("<quiz><import><my exam.xml><--out><a.yaml>");
        assertThat(run(Map.of(), "bin/hearback", "quiz", "export", "a", "--format", "gift").output)
                .endsWith("<quiz><export><a><--format><gift><--content><%s>".formatted(clone.resolve("content")));
        assertThat(run(Map.of(), "bin/hearback", "quiz", "export", "a", "--format", "gift", "--content", "b").output)
                .endsWith("<quiz><export><a><--format><gift><--content><b>");
        assertThat(run(Map.of(), "bin/hearback", "quiz", "import").status).isEqualTo(2);
        assertThat(run(Map.of(), "bin/hearback", "quiz", "burn", "a").status).isEqualTo(2);
    }

    @Test
    void theTestsAreToldWhereTheBrowserIs() throws Exception {
        whatTheTestsNeed();

        var tested = run(Map.of(), "bin/test");

        assertThat(tested.status).isZero();
        assertThat(tested.output)
                .contains("-Dchromium=" + tools.resolve("chromium"))
                .doesNotContain("NOT TESTED");
    }

    @Test
    void whatCouldNotBeTestedStandsBelowTheTotals() throws Exception {
        whatTheTestsNeed();
        program(tools.resolve("node"), "");
        program(tools.resolve("npm"), "exit 1");
        Files.createDirectories(clone.resolve("studio"));
        Files.writeString(clone.resolve("studio/package.json"), "{}");
        Files.writeString(clone.resolve("studio/package-lock.json"), "{}");

        var here = run(Map.of(), "bin/test");
        var inCi = run(Map.of("CI", "true"), "bin/test");

        assertThat(here.status).isZero();
        assertThat(here.output.substring(here.output.indexOf("Failsafe"))).contains("!!! NOT TESTED: the film studio");
        assertThat(inCi.status).isEqualTo(1);
        assertThat(inCi.output).contains("!!! NOT TESTED: the film studio", "In CI nothing may be left out");
    }

    private void whatTheTestsNeed() throws IOException {
        for (var tool : List.of("chromium", "shellcheck")) program(tools.resolve(tool), "");
        program(tools.resolve("dpkg-query"), "echo installed");
        program(tools.resolve("mvn"), "echo \"$@\"");
        Files.createDirectories(clone.resolve("target/native"));
        Files.writeString(clone.resolve("target/native/libaio.so.1"), "");
    }

    private void anUpToDateJar() throws IOException {
        Files.createDirectories(clone.resolve("target"));
        Files.writeString(clone.resolve("target/hearback.jar"), "");
        try (var files = Files.walk(clone)) {
            for (var file : files.toList()) age(file, Duration.ofHours(2));
        }
        age(clone.resolve("target/hearback.jar"), Duration.ofHours(1));
    }

    private static void age(Path file, Duration age) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    private static Path jdk(Path folder, String version) throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(folder.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
        program(folder.resolve("bin/javac"), "");
        program(folder.resolve("bin/java"), "echo java started \"$@\"");
        return folder;
    }

    private static void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Result run(Map<String, String> settings, String... command) throws Exception {
        var arguments = new ArrayList<>(List.of("sh"));
        arguments.addAll(List.of(command));
        var builder = new ProcessBuilder(arguments).directory(clone.toFile()).redirectErrorStream(true);
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("HEARBACK_"));
        environment.keySet().removeAll(List.of("JAVA_HOME", "MAVEN_OPTS", "CI"));
        environment.put("HOME", home.toString());
        environment.put("PATH", tools + ":" + environment.get("PATH"));
        environment.put("PORT", String.valueOf(freePort()));
        environment.putAll(settings);
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(30, SECONDS)).isTrue();
        return new Result(process.exitValue(), output);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private record Result(int status, String output) {}
}
