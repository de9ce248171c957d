package org.hearback.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.hearback.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A page as the real server sends it: only there do Vaadin, Tomcat and Spring Security meet. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:headers;DB_CLOSE_DELAY=-1",
            "hearback.content=src/test/content",
            "HEARBACK_PROXIES=192.0.2.0/24" // so that this test is a stranger and no proxy
        })
@Import(TestClock.class)
class PageHeadersIT {
    @LocalServerPort
    int port;

    @Test
    void aPageRunsItsOwnScriptsOnly() throws Exception {
        var answer = get("/sign-in");
        var headers = answer.headers();
        var policy = headers.firstValue("Content-Security-Policy").orElseThrow();
        var nonce = Pattern.compile("'nonce-([^']+)'")
                .matcher(policy)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(policy).contains("default-src 'self'").doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(answer.body()).contains("nonce=\"" + nonce + "\"").doesNotContainPattern("<script(?![^>]*nonce=)");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    }

    @Test
    void everyPageHasANumberOfItsOwn() throws Exception {
        assertThat(get("/sign-in").headers().firstValue("Content-Security-Policy"))
                .isNotEqualTo(get("/sign-in").headers().firstValue("Content-Security-Policy"));
    }

    @Test
    void aStrangerCannotSayThatTheyComeFromElsewhere() throws Exception {
        for (var i = 0; i < 31; i++) {
            assertThat(guess(i).headers().firstValue("Location").orElseThrow()).contains(i < 30 ? "?error" : "?wait=");
        }
    }

    private HttpResponse<Void> guess(int number) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in"))
                .header("X-Forwarded-For", "203.0.113." + number)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=nobody%d@x.example&password=a".formatted(number)))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
    }

    private HttpResponse<String> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
