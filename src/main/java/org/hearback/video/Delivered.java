package org.hearback.video;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * A file as it is handed out. Spring answers ranges of a resource, and reads it as fast as the browser takes it.
 *
 * @param version another one when the file holds something else
 * @param elsewhere where the browser gets it without us
 */
record Delivered(Resource body, MediaType type, String version, Optional<URI> elsewhere) {
    private static final Duration A_DAY = Duration.ofDays(1);

    /** @param asked the version that the address names; a browser need not ask for the same one again */
    ResponseEntity<Resource> answer(ServletWebRequest request, Optional<String> asked) {
        if (elsewhere.isPresent())
            return ResponseEntity.status(HttpStatus.FOUND)
                    .cacheControl(CacheControl.noStore())
                    .location(elsewhere.get())
                    .build();
        var etag = "\"%s\"".formatted(version);
        var answer = ResponseEntity.ok()
                .contentType(type)
                .contentLength(length())
                .cacheControl(cache(asked))
                .eTag(etag);
        // or the server would read all of the film only to throw it away
        if (request.getHttpMethod() == HttpMethod.HEAD)
            return answer.header(HttpHeaders.ACCEPT_RANGES, "bytes").build();
        // a part of a file that has changed since does not fit the parts the browser has: it then gets the whole
        var ifRange = request.getHeader(HttpHeaders.IF_RANGE);
        return answer.body(ifRange == null || ifRange.equals(etag) ? body : whole());
    }

    /** As the last part of an address; a poster may be one of several kinds. */
    String nameOf(MediaFile file) {
        if (file != MediaFile.POSTER || type.equals(file.type())) return file.fileName();
        return type.equals(MediaType.IMAGE_PNG) ? "poster.png" : "poster.jpg";
    }

    private CacheControl cache(Optional<String> asked) {
        return asked.filter(version::equals).isPresent()
                ? CacheControl.maxAge(A_DAY).cachePrivate().immutable()
                : CacheControl.noCache().cachePrivate();
    }

    private long length() {
        try {
            return body.contentLength();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Resource whole() {
        return new InputStreamResource(body::getInputStream);
    }
}
