package org.hearback.progress;

import org.hearback.attempt.ActivityCompleted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notices the step that completes a programme. */
@Component
class CompletionWatch {
    private final Progress progress;
    private final ApplicationEventPublisher events;

    CompletionWatch(Progress progress, ApplicationEventPublisher events) {
        this.progress = progress;
        this.events = events;
    }

    @EventListener
    void on(ActivityCompleted event) {
        if (!event.result().passed()) return;
        progress.all(event.learner()).stream()
                .filter(programme -> programme.contains(event.activity()) && programme.isComplete())
                .map(programme -> progress.completion(event.learner(), programme))
                .forEach(events::publishEvent);
    }
}
