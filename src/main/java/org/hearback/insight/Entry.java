package org.hearback.insight;

import java.time.LocalDate;
import java.util.List;
import org.hearback.account.Person;
import org.hearback.certificate.Certified;
import org.hearback.course.ContentId;
import org.jspecify.annotations.Nullable;

/**
 * A learner in a cohort's register.
 *
 * @param modules in the programme's order
 * @param lastActive when they last did anything, whatever it was
 * @param certified their latest certificate of the programme
 */
public record Entry(
        Person person,
        Part programme,
        List<Part> modules,
        @Nullable LocalDate lastActive,
        @Nullable Certified certified) {

    /** The module that is meant, or the programme where none is. */
    public Part part(@Nullable ContentId module) {
        return modules.stream()
                .filter(part -> part.id().equals(module))
                .findFirst()
                .orElse(programme);
    }
}
