package org.hearback.video;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;

/** As much of an S3-compatible store as a measurement needs: its files lie on the disk, and it believes everybody. */
final class BenchBucket implements AutoCloseable {
    private final Path folder;
    private final HttpServer server;

    BenchBucket(Path folder) throws IOException {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** What the application is started with to keep its films here and to pass them on itself. */
    Map<String, String> settings() {
        return Map.of(
                "hearback.media.store",
                "s3",
                "hearback.media.s3.endpoint",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "hearback.media.s3.bucket",
                "films",
                "hearback.media.s3.access-key",
                "a-key",
                "hearback.media.s3.secret-key",
                "a-secret",
                "hearback.media.s3.delivery",
                "stream");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var name = Path.of(exchange.getRequestURI().getPath()).getFileName();
            var file = folder.resolve(name.toString());
            if (exchange.getRequestMethod().equals("PUT")) {
                Files.copy(exchange.getRequestBody(), file, StandardCopyOption.REPLACE_EXISTING);
                exchange.sendResponseHeaders(200, -1);
            } else if (!Files.exists(file)) {
                exchange.sendResponseHeaders(404, -1);
            } else if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.getResponseHeaders().set("Content-Length", String.valueOf(Files.size(file)));
                exchange.sendResponseHeaders(200, -1);
            } else {
                send(exchange, file);
            }
        }
    }

    private static void send(HttpExchange exchange, Path file) throws IOException {
        var length = Files.size(file);
        var from = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Range"))
                .map(range -> Long.parseLong(range.replace("bytes=", "").split("-")[0]))
                .orElse(0L);
        exchange.getResponseHeaders().set("Content-Range", "bytes %d-%d/%d".formatted(from, length - 1, length));
        exchange.sendResponseHeaders(206, length - from);
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            in.transferTo(exchange.getResponseBody());
        } catch (IOException e) {
            // whoever asked has read enough
        }
    }
}
