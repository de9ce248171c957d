package org.hearback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Oracle's MySQL, unpacked from a test artifact and started once for all tests of a run. The unpacked server and an
 * empty, initialised data folder stay below {@code target/} for the next run.
 */
final class MySqlServer {
    private static final Path HOME = Path.of("target", "mysql").toAbsolutePath();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static MySqlServer running;

    private final int port;

    private MySqlServer(int port) {
        this.port = port;
    }

    static synchronized MySqlServer get() {
        try {
            if (running == null) running = start();
            return running;
        } catch (IOException | InterruptedException | SQLException e) {
            throw new IllegalStateException("MySQL did not start; on Debian it needs the package libaio1", e);
        }
    }

    /** @return the address of a new, empty database */
    String newDatabase() {
        var name = "hearback" + DATABASES.incrementAndGet();
        try (var connection = DriverManager.getConnection(url("mysql"), "root", "");
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " character set utf8mb4 collate utf8mb4_0900_as_cs");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return url(name);
    }

    private String url(String database) {
        return "jdbc:mysql://127.0.0.1:%d/%s?allowPublicKeyRetrieval=true&useSSL=false".formatted(port, database);
    }

    private static MySqlServer start() throws IOException, InterruptedException, SQLException {
        unpack();
        var empty = HOME.resolve("empty-data");
        if (!Files.isDirectory(empty)) {
            var fresh = HOME.resolve("fresh-data");
            delete(fresh);
            run(mysqld("--initialize-insecure", "--datadir=" + fresh));
            Files.deleteIfExists(fresh.resolve("auto.cnf")); // the server's own identity must not be copied
            Files.move(fresh, empty);
        }
        var data = Files.createTempDirectory("hearback-mysql");
        copy(empty, data.resolve("data"));
        var port = freePort();
        var process = new ProcessBuilder(mysqld(
                        "--datadir=" + data.resolve("data"),
                        "--port=" + port,
                        "--bind-address=127.0.0.1",
                        "--socket=" + data.resolve("s"),
                        "--pid-file=" + data.resolve("pid"),
                        "--mysqlx=OFF",
                        "--skip-log-bin",
                        "--innodb-flush-log-at-trx-commit=0"))
                .redirectErrorStream(true)
                .redirectOutput(HOME.resolve("mysqld.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            process.destroyForcibly().onExit().join();
            delete(data);
        }));
        var server = new MySqlServer(port);
        server.awaitConnections(process);
        return server;
    }

    private void awaitConnections(Process process) throws InterruptedException, SQLException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            try (var connection = DriverManager.getConnection(url("mysql"), "root", "")) {
                return;
            } catch (SQLException e) {
                if (System.nanoTime() > deadline || process.waitFor(100, TimeUnit.MILLISECONDS)) throw e;
            }
        }
    }

    private static List<String> mysqld(String... options) {
        var command = new ArrayList<String>();
        command.add(HOME.resolve("server/bin/mysqld").toString());
        command.add("--no-defaults");
        if ("root".equals(System.getProperty("user.name"))) command.add("--user=root");
        command.add("--basedir=" + HOME.resolve("server"));
        command.addAll(List.of(options));
        return command;
    }

    private static void unpack() throws IOException, InterruptedException {
        var server = HOME.resolve("server");
        if (Files.isDirectory(server)) return;
        var system = System.getProperty("os.name").startsWith("Mac") ? "Mac_OS_X-x86_64" : "Linux-amd64";
        var archive = HOME.resolve("server.tar.gz");
        Files.createDirectories(HOME);
        try (var in = MySqlServer.class.getResourceAsStream("/mysql-" + system + ".tar.gz")) {
            if (in == null) throw new IOException("no MySQL for " + system);
            Files.write(archive, in.readAllBytes());
        }
        var part = Files.createDirectories(HOME.resolve("unpacking"));
        run(List.of("tar", "-xzf", archive.toString(), "-C", part.toString()));
        Files.delete(archive);
        Files.move(part, server);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        var log = HOME.resolve("prepare.log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0) throw new IOException(command + "\n" + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) Files.copy(file, to.resolve(from.relativize(file)));
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) return;
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
