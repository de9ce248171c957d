package org.hearback.deadline;

import org.hearback.course.ContentId;

/**
 * What may have a deadline: a programme or one of its modules.
 *
 * @param part the programme's own id, or a module's
 */
public record Goal(ContentId programme, ContentId part) {
    public static Goal programme(ContentId programme) {
        return new Goal(programme, programme);
    }

    public boolean isWhole() {
        return part.equals(programme);
    }
}
