package org.hearback.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The packaged application in a process of its own, with the shipped content, demo people and an embedded database in a
 * temporary folder: just what {@code bin/run} starts. It can be killed the hard way and started again on the same data.
 */
final class Server {
    private static final Path JAR = Path.of("target", "hearback.jar").toAbsolutePath();
    private static final Path CONTENT = Path.of("content").toAbsolutePath();
    private static final Path MORE = Path.of("src", "test", "journeys").toAbsolutePath();

    private static @Nullable Server shared;

    private final Path folder;
    private final Path content;
    private final int port;
    private @Nullable Process process;

    private Server(Path folder, Path content, int port) {
        this.folder = folder;
        this.content = content;
        this.port = port;
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** One server for all journeys that leave each other alone. */
    static synchronized Server shared() {
        if (shared == null) shared = fresh();
        return shared;
    }

    /** A server of one's own, with an empty database. */
    static Server fresh() {
        return fresh(CONTENT);
    }

    /** A server of one's own, whose content has what only journeys need as well. */
    static Server withMoreContent() {
        try {
            var content = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "journey-content");
            link(CONTENT, content);
            link(MORE, content);
            return fresh(content.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // films are large: the same file under a second name costs nothing
    private static void link(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = to.resolve(from.relativize(file));
                Files.createDirectories(name.getParent());
                Files.createLink(name, file);
            }
        }
    }

    private static Server fresh(Path content) {
        try (var socket = new ServerSocket(0)) {
            var server = new Server(Files.createTempDirectory("hearback-journey"), content, socket.getLocalPort());
            socket.close();
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** As the power going out: no shutdown, nothing flushed. */
    void kill() {
        if (process == null) return;
        process.destroyForcibly();
        process.onExit().join();
    }

    void start() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dserver.port=" + port,
                "-Dhearback.content=" + content,
                "-jar",
                JAR.toString()));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("HEARBACK_"));
        try {
            process = builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
            awaitHealth();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What its authors publish anew: it is read at the next start. */
    void revise(String file, String words, String newWords) {
        try {
            var place = content.resolve(file);
            var text = Files.readString(place).replace(words, newWords);
            // a second name of the file that every journey reads
            Files.delete(place);
            Files.writeString(place, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As if it had stood still for a month: every link that was mailed so far has run out. */
    void letAMonthPass() {
        kill();
        try (var database = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("data/hearback"), "sa", "");
                var statement = database.createStatement()) {
            statement.executeUpdate("update one_time_link set expires_at = created_at");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        start();
    }

    private Path log() {
        return folder.resolve("hearback.log");
    }

    private void awaitHealth() throws IOException {
        var health =
                HttpRequest.newBuilder(URI.create(url() + "/actuator/health")).build();
        var deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        try (var client = HttpClient.newHttpClient()) {
            while (true) {
                try {
                    if (client.send(health, HttpResponse.BodyHandlers.ofString())
                                    .statusCode()
                            == 200) return;
                } catch (IOException notYet) {
                    // the port is not open before the application is
                }
                if (System.nanoTime() > deadline || process == null || process.waitFor(200, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("Hearback did not start:\n" + Files.readString(log()));
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
