package org.hearback.account.ui;

import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearback.account.MediaSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Nothing comes from elsewhere, unless films are kept there, and an inline script runs only if it bears the number made up for this one page, which
 * a smuggled-in script cannot know.
 *
 * <p>Two holes remain. Vaadin Flow runs what the server asks of the page through {@code Function}, hence
 * {@code unsafe-eval}; its components and its layout API write style attributes, hence {@code unsafe-inline} for styles.
 */
class ContentSecurityPolicy implements HeaderWriter {
    private static final String ATTRIBUTE = ContentSecurityPolicy.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String films;

    /** @param elsewhere where films come from besides us */
    ContentSecurityPolicy(Stream<MediaSource> elsewhere) {
        films = elsewhere
                .map(source -> " " + source.origin())
                .collect(Collectors.joining("", "media-src 'self' blob:", ""));
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy",
                String.join(
                        "; ",
                        "default-src 'self'",
                        "script-src 'self' 'unsafe-eval' 'nonce-" + newNonce(request) + "'",
                        "style-src 'self' 'unsafe-inline'",
                        "img-src 'self' data: blob:",
                        "font-src 'self' data:",
                        films,
                        "object-src 'none'",
                        "base-uri 'self'",
                        "form-action 'self'",
                        "frame-ancestors 'none'"));
    }

    private static String newNonce(HttpServletRequest request) {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        request.setAttribute(ATTRIBUTE, nonce);
        return nonce;
    }

    @Configuration
    static class Nonces {
        @Bean
        VaadinServiceInitListener markInlineScripts() {
            return service -> service.addIndexHtmlRequestListener(page -> {
                var nonce = page.getVaadinRequest().getAttribute(ATTRIBUTE);
                page.getDocument().select("script").attr("nonce", String.valueOf(nonce));
            });
        }
    }
}
