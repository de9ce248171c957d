package org.hearback.video;

import org.hearback.attempt.HowFar;
import org.hearback.attempt.SoFar;
import org.hearback.attempt.Work;
import org.springframework.stereotype.Component;

/** Of a film, so much is watched. */
@Component
class WatchedSoFar implements HowFar<Video> {
    private final Films films;

    WatchedSoFar(Films films) {
        this.films = films;
    }

    @Override
    public Class<Video> content() {
        return Video.class;
    }

    @Override
    public SoFar of(Work<Video> work) {
        return new SoFar(SoFar.Unit.PERCENT, Viewing.progress(films, work).percent(), 100);
    }
}
