package org.hearback.opinion;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Carries LangChain4j's requests to the one host they are for: no redirect takes the text or the key elsewhere, an
 * answer without end is cut off, and what an error says is never read, since it may repeat the text.
 */
final class OneHost implements HttpClient {
    private static final int LONGEST_ANSWER = 256 * 1024;

    private final java.net.http.HttpClient client;

    private OneHost(Duration patience) {
        client = java.net.http.HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        var sent = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(request.method().name(), BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> sent.header(name, value)));
        try {
            var answer = client.send(sent.build(), BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                var status = answer.statusCode();
                if (status < 200 || status > 299) throw new HttpException(status, "HTTP " + status);
                var read = body.readNBytes(LONGEST_ANSWER + 1);
                if (read.length > LONGEST_ANSWER) throw new IllegalStateException("an answer without end");
                return SuccessfulHttpResponse.builder()
                        .statusCode(status)
                        .headers(answer.headers().map())
                        .body(read)
                        .build();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody waits any more", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("a second opinion is not streamed");
    }

    /** LangChain4j wants to set the times itself, so it is given a builder. */
    static final class Builder implements HttpClientBuilder {
        private Duration connectTimeout;
        private Duration readTimeout;

        Builder(Duration patience) {
            connectTimeout = patience;
            readTimeout = patience;
        }

        @Override
        public Duration connectTimeout() {
            return connectTimeout;
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            connectTimeout = timeout;
            return this;
        }

        @Override
        public Duration readTimeout() {
            return readTimeout;
        }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            readTimeout = timeout;
            return this;
        }

        @Override
        public HttpClient build() {
            return new OneHost(connectTimeout);
        }
    }
}
