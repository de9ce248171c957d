package org.hearback.progress;

import java.util.List;
import java.util.Optional;
import org.hearback.course.ContentId;
import org.hearback.course.Programme;
import org.hearback.course.Revision;

/** How far a learner is with one programme: complete when every required module is. */
public record ProgrammeProgress(Revision<Programme> programme, List<ModuleProgress> modules) {
    public boolean isComplete() {
        return modules.stream().filter(module -> module.module().required()).allMatch(ModuleProgress::isComplete);
    }

    /** What to do next, from the first module that is not complete; nothing when all that is required is done. */
    public Optional<ActivityProgress> next() {
        return modules.stream().flatMap(module -> module.next().stream()).findFirst();
    }

    boolean contains(ContentId activity) {
        return modules.stream().anyMatch(module -> module.contains(activity));
    }
}
