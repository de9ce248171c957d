/** What educators see of their cohorts: how far each learner is, and never what a learner wrote or said. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "attempt",
            "attempt :: ui",
            "certificate",
            "course",
            "deadline",
            "progress",
            "sheet"
        })
@NullMarked
package org.hearback.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
