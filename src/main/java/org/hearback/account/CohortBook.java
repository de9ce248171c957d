package org.hearback.account;

import com.fasterxml.uuid.Generators;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cohorts come into being by being named. */
@Component
class CohortBook {
    private final Cohorts cohorts;

    CohortBook(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    List<String> names() {
        return cohorts.names();
    }

    @Nullable
    Cohort named(@Nullable String name) {
        if (name == null || name.isBlank()) return null;
        var tidy = Profile.tidy(name);
        return cohorts.findByName(tidy)
                .orElseGet(() -> cohorts.save(
                        new Cohort(Generators.timeBasedEpochGenerator().generate(), tidy)));
    }
}
