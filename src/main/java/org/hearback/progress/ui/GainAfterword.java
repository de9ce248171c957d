package org.hearback.progress.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.hearback.attempt.Work;
import org.hearback.attempt.ui.Afterword;
import org.hearback.progress.ProgrammeProgress;
import org.hearback.progress.Progress;

/** Says after a test what has changed since the one that it is to be compared with. */
@org.springframework.stereotype.Component
class GainAfterword implements Afterword {
    private final Progress progress;

    GainAfterword(Progress progress) {
        this.progress = progress;
    }

    @Override
    public Optional<Component> after(Work<?> work) {
        var activity = work.activity();
        if (activity.takesStock() || activity.unlike().isEmpty()) return Optional.empty();
        return progress.all(work.learner()).stream()
                .map(ProgrammeProgress::gains)
                .flatMap(List::stream)
                .filter(gain -> gain.after().activity().id().equals(activity.id()))
                .findFirst()
                .map(GainCard::new);
    }
}
