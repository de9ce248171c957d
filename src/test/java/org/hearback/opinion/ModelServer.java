package org.hearback.opinion;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's model on this machine: answers as a test wants and remembers what it was asked. */
public class ModelServer implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What came in. */
    public record Asked(String path, String authorization, JsonNode body) {}

    @FunctionalInterface
    private interface Reply {
        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final HttpServer server;
    private volatile Reply reply = exchange -> send(exchange, 200, "");

    public ModelServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public String address() {
        return "http://" + host() + "/v1";
    }

    public String host() {
        return "localhost:" + server.getAddress().getPort();
    }

    public List<Asked> asked() {
        return asked;
    }

    /** The model says this, whatever it is asked. */
    public void says(String content) {
        sends(Map.of("role", "assistant", "content", content), "stop");
    }

    void refuses(String refusal) {
        sends(Map.of("role", "assistant", "refusal", refusal), "stop");
    }

    void isFiltered() {
        sends(Map.of("role", "assistant", "content", ""), "content_filter");
    }

    private void sends(Map<String, String> message, String finish) {
        answers(
                200,
                JSON.writeValueAsString(Map.of(
                        "id",
                        "1",
                        "choices",
                        List.of(Map.of("index", 0, "finish_reason", finish, "message", message)))));
    }

    void answers(int status, String body) {
        reply = exchange -> send(exchange, status, body);
    }

    void redirectsTo(ModelServer other) {
        reply = exchange -> {
            exchange.getResponseHeaders().add("Location", other.address() + "/chat/completions");
            send(exchange, 307, "");
        };
    }

    /** Says nothing until it is closed. */
    public void hangs() {
        reply = exchange -> closing.await();
    }

    /** Begins to answer and never ends. */
    void drips() {
        reply = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(' ');
            exchange.getResponseBody().flush();
            closing.await();
        };
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.add(new Asked(
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    JSON.readTree(exchange.getRequestBody())));
            reply.to(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
