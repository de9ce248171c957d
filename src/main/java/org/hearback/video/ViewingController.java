package org.hearback.video;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.hearback.account.CurrentPerson;
import org.hearback.attempt.AttemptId;
import org.hearback.video.Watched.Span;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where a player asks how far its viewer came, and reports what was played. It goes on while the page's session is lost. */
@RestController
@RequestMapping("/api/watched/{attempt}")
class ViewingController {
    private static final int A_DAY = 24 * 60 * 60; // of seconds; no player stands beyond

    private final Viewing viewing;
    private final CurrentPerson person;

    ViewingController(Viewing viewing, CurrentPerson person) {
        this.viewing = viewing;
        this.person = person;
    }

    /**
     * One report. It may be far behind the moment: a browser without network keeps it.
     *
     * @param id made by the player
     */
    record Report(
            @NotNull UUID id,
            @NotNull @Size(max = 500) List<@NotNull Span> spans,
            @PositiveOrZero @Max(A_DAY) double position) {}

    /** What a player needs to begin; the token goes with every report. */
    record Begin(Viewing.Progress progress, String tokenHeader, String token) {}

    @GetMapping
    ResponseEntity<Begin> begin(@PathVariable UUID attempt, CsrfToken token) {
        var progress = viewing.progress(person.id(), new AttemptId(attempt));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Begin(progress, token.getHeaderName(), token.getToken()));
    }

    @PostMapping
    Viewing.Progress report(@PathVariable UUID attempt, @Valid @RequestBody Report report) {
        var played = new Viewing.Played(report.spans(), report.position());
        return viewing.report(person.id(), new AttemptId(attempt), report.id(), played);
    }

    @ExceptionHandler(NoSuchElementException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notTheirs() {}
}
