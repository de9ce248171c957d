package org.hearback.course;

import java.util.List;
import java.util.stream.Collectors;

/** The content folder has problems, so nothing of it was imported. */
class UnsoundContent extends RuntimeException {
    UnsoundContent(List<Problem> problems) {
        super("The content was not imported; what was published before stays. Put this right and start again:\n"
                + problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
}
