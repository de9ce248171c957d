package org.hearback.video;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Hands out the files of films, whole or by range, never from memory as a whole. */
@RestController
class MediaController {
    private final Films films;
    private final RecordedFilms recorded;
    private final FilmLinks links;

    MediaController(Films films, RecordedFilms recorded, FilmLinks links) {
        this.films = films;
        this.recorded = recorded;
        this.links = links;
    }

    /** To whoever is signed in. */
    @GetMapping("/media/{revision}/{name}")
    ResponseEntity<Resource> file(
            @PathVariable long revision,
            @PathVariable String name,
            @RequestParam Optional<String> v,
            ServletWebRequest request) {
        var file = MediaFile.named(name).orElseThrow(() -> new NoSuchElementException("no file " + name));
        return films.file(revision, file).answer(request, v);
    }

    /** To whoever has the address, for a short while. */
    @GetMapping("/film-links/{name}")
    ResponseEntity<Resource> linked(
            @PathVariable String name,
            @RequestParam long expires,
            @RequestParam String signature,
            ServletWebRequest request) {
        if (!links.permits(name, expires, signature))
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        return recorded.named(name)
                .orElseThrow(() -> new NoSuchElementException("no file " + name))
                .answer(request, Optional.empty());
    }

    @ExceptionHandler(NoSuchElementException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notThere() {}
}
