package org.hearback.video;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * As much of an S3 store as films need: one bucket by path, with GET in parts, HEAD, PUT and DELETE. It computes the
 * signature of each request itself and refuses those that do not bear it.
 */
class S3Stub implements AutoCloseable {
    static final String BUCKET = "films";
    static final String KEY = "a-key";
    static final String SECRET = "a-secret-that-nobody-knows";
    static final String REGION = "eu-west-2";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern AUTHORIZATION =
            Pattern.compile("AWS4-HMAC-SHA256 Credential=([^/]+)/(.+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]+)");

    private final HttpServer server;
    private final Map<String, Stored> files = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Mood mood = Mood.WELL;

    enum Mood {
        WELL,
        /** Takes the request and never answers it. */
        SILENT,
        /** Answers 403 to everything, as after a change of keys. */
        FORBIDDING,
        /** Answers 503 to everything. */
        BROKEN
    }

    private record Stored(byte[] bytes, String type) {}

    S3Stub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void is(Mood mood) {
        this.mood = mood;
    }

    int timesAsked() {
        return asked.get();
    }

    /** The names in the bucket. */
    Map<String, byte[]> files() {
        return files.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, stored -> stored.getValue().bytes()));
    }

    S3Settings settings(S3Settings.Delivery delivery) {
        return new S3Settings(
                endpoint(),
                REGION,
                BUCKET,
                "recorded/",
                KEY,
                SECRET,
                delivery,
                Duration.ofMinutes(10),
                Duration.ofSeconds(2));
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.incrementAndGet();
            if (mood == Mood.SILENT) {
                closing.await();
                return;
            }
            var body = exchange.getRequestBody().readAllBytes();
            if (mood == Mood.BROKEN) exchange.sendResponseHeaders(503, -1);
            else if (mood == Mood.FORBIDDING || !isSigned(exchange, body)) exchange.sendResponseHeaders(403, -1);
            else answer(exchange, body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, byte[] body) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var bucket = "/" + BUCKET + "/";
        var name = path.startsWith(bucket) ? path.substring(bucket.length()) : "";
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                files.put(name, new Stored(body, exchange.getRequestHeaders().getFirst("Content-Type")));
                exchange.getResponseHeaders().set("ETag", "\"%s\"".formatted(DigestUtils.md5Hex(body)));
                exchange.sendResponseHeaders(200, -1);
            }
            case "DELETE" -> {
                files.remove(name);
                exchange.sendResponseHeaders(204, -1);
            }
            case "HEAD", "GET" -> send(exchange, Optional.ofNullable(files.get(name)));
            default -> exchange.sendResponseHeaders(405, -1);
        }
    }

    private void send(HttpExchange exchange, Optional<Stored> found) throws IOException {
        if (found.isEmpty()) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        var file = found.get();
        var bytes = file.bytes();
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", query(exchange).getOrDefault("response-content-type", file.type()));
        headers.set("Accept-Ranges", "bytes");
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", String.valueOf(bytes.length));
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        var range = exchange.getRequestHeaders().getFirst("Range");
        if (range == null) {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            return;
        }
        var ends = range.replace("bytes=", "").split("-", 2);
        var from = Integer.parseInt(ends[0]);
        var to = ends[1].isEmpty() ? bytes.length - 1 : Math.min(Integer.parseInt(ends[1]), bytes.length - 1);
        headers.set("Content-Range", "bytes %d-%d/%d".formatted(from, to, bytes.length));
        exchange.sendResponseHeaders(206, to - from + 1);
        try {
            exchange.getResponseBody().write(bytes, from, to - from + 1);
        } catch (IOException e) {
            // whoever asked has read enough
        }
    }

    // --- Signature, version 4 ---

    private static boolean isSigned(HttpExchange exchange, byte[] body) {
        var query = query(exchange);
        if (query.containsKey("X-Amz-Signature")) return isPresigned(exchange, query);
        var header = AUTHORIZATION.matcher(
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                        .orElse(""));
        var content = exchange.getRequestHeaders().getFirst("X-Amz-Content-Sha256");
        return header.matches()
                && header.group(1).equals(KEY)
                && (content.equals("UNSIGNED-PAYLOAD") || content.equals(DigestUtils.sha256Hex(body)))
                && header.group(4)
                        .equals(signature(
                                exchange,
                                exchange.getRequestHeaders().getFirst("X-Amz-Date"),
                                header.group(2),
                                header.group(3),
                                content));
    }

    private static boolean isPresigned(HttpExchange exchange, Map<String, String> query) {
        var time = query.get("X-Amz-Date");
        var ends = TIME.parse(time, Instant::from).plusSeconds(Long.parseLong(query.get("X-Amz-Expires")));
        var credential = query.get("X-Amz-Credential").split("/", 2);
        return Instant.now().isBefore(ends)
                && credential[0].equals(KEY)
                && query.get("X-Amz-Signature")
                        .equals(signature(
                                exchange, time, credential[1], query.get("X-Amz-SignedHeaders"), "UNSIGNED-PAYLOAD"));
    }

    private static String signature(
            HttpExchange exchange, String time, String scope, String signedHeaders, String content) {
        var uri = exchange.getRequestURI();
        var query = Stream.of(Optional.ofNullable(uri.getRawQuery()).orElse("").split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith("X-Amz-Signature="))
                .map(pair -> pair.contains("=") ? pair : pair + "=")
                .sorted()
                .collect(Collectors.joining("&"));
        var headers = Stream.of(signedHeaders.split(";"))
                .map(name -> name + ":"
                        + String.join(",", exchange.getRequestHeaders().get(name))
                                .strip() + "\n")
                .collect(Collectors.joining());
        var request = String.join(
                "\n", exchange.getRequestMethod(), uri.getRawPath(), query, headers, signedHeaders, content);
        var toSign = String.join("\n", "AWS4-HMAC-SHA256", time, scope, DigestUtils.sha256Hex(request));
        var key = ("AWS4" + SECRET).getBytes(UTF_8);
        for (var part : scope.split("/")) key = hmac(key).hmac(part);
        return hmac(key).hmacHex(toSign);
    }

    private static HmacUtils hmac(byte[] key) {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key);
    }

    private static Map<String, String> query(HttpExchange exchange) {
        var pairs = new TreeMap<String, String>();
        Arrays.stream(Optional.ofNullable(exchange.getRequestURI().getRawQuery())
                        .orElse("")
                        .split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> pairs.put(pair[0], URLDecoder.decode(pair[1], UTF_8)));
        return pairs;
    }
}
