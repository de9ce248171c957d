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
        properties = {"spring.datasource.url=jdbc:h2:mem:headers;DB_CLOSE_DELAY=-1", "hearback.content=src/test/content"
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

    private HttpResponse<String> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
