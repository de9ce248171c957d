package org.hearback.video;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * A bucket and how its films are handed out; docs/films.md explains each setting.
 *
 * @param prefix stands before every name in the bucket
 * @param linkLife how long a browser may use the address that it was sent on to
 * @param patience how long a page waits for the store before it says that the film is not there
 */
@Validated
@ConfigurationProperties("hearback.media.s3")
record S3Settings(
        @NotNull URI endpoint,
        @NotBlank String region,
        @NotBlank String bucket,

        @NotNull @Pattern(regexp = "|[^/].*/", message = "must be empty or end with a slash")
        String prefix,

        @NotBlank String accessKey,
        @NotBlank String secretKey,
        @NotNull Delivery delivery,
        @NotNull Duration linkLife,
        @NotNull Duration patience) {
    enum Delivery {
        /** The browser is sent on to the store. */
        REDIRECT,
        /** The store's bytes go through us. */
        STREAM
    }

    /** As a content security policy names it. */
    String origin() {
        var port = endpoint.getPort() == -1 ? "" : ":" + endpoint.getPort();
        return "%s://%s%s".formatted(endpoint.getScheme(), endpoint.getHost(), port);
    }

    @Override
    public String toString() {
        return "%s/%s/%s".formatted(endpoint, bucket, prefix);
    }
}
