package org.hearback.video;

import java.io.IOException;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the files of films, whole or by range, never from memory as a whole. */
@RestController
class MediaController {
    private final Films films;

    MediaController(Films films) {
        this.films = films;
    }

    @GetMapping("/media/{revision}/{name}")
    ResponseEntity<Resource> file(
            @PathVariable long revision,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.IF_RANGE, required = false) @Nullable String ifRange)
            throws IOException {
        var file = MediaFile.named(name).orElseThrow(() -> new NoSuchElementException("no file " + name));
        var resource = films.file(revision, file);
        var etag = "\"%x-%x\"".formatted(resource.contentLength(), resource.lastModified());
        // a part of a file that has changed since does not fit the parts the browser has: it then gets the whole
        var whole = ifRange != null && !ifRange.equals(etag);
        return ResponseEntity.ok()
                .contentType(file.type())
                .contentLength(resource.contentLength())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(etag)
                .body(whole ? new InputStreamResource(resource.getInputStream()) : resource);
    }

    @ExceptionHandler(NoSuchElementException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notThere() {}
}
