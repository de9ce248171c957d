package org.hearback.video;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.hearback.account.CurrentPerson;
import org.hearback.attempt.AttemptId;
import org.hearback.video.Watched.Span;
import org.jspecify.annotations.Nullable;
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
    private static final int A_YEAR = 365 * A_DAY;

    private final Viewing viewing;
    private final CurrentPerson person;
    private final Clock clock;

    ViewingController(Viewing viewing, CurrentPerson person, Clock clock) {
        this.viewing = viewing;
        this.person = person;
        this.clock = clock;
    }

    /**
     * One report. It may be far behind the moment: a browser without network keeps it.
     *
     * @param id made by the player
     * @param secondsAgo how long the player has stood there, by its own clock; null means: it stands there now
     */
    record Report(
            @NotNull UUID id,
            @NotNull @Size(max = 500) List<@NotNull Span> spans,
            @PositiveOrZero @Max(A_DAY) double position,
            @PositiveOrZero @Max(A_YEAR) @Nullable Double secondsAgo) {

        Viewing.Played played(Instant now) {
            var ago = secondsAgo == null ? Duration.ZERO : Duration.ofSeconds(secondsAgo.longValue());
            return new Viewing.Played(spans, position, now.minus(ago));
        }
    }

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
        return viewing.report(person.id(), new AttemptId(attempt), report.id(), report.played(clock.instant()));
    }

    @ExceptionHandler(NoSuchElementException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notTheirs() {}
}
