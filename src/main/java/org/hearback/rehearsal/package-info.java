/** Rehearsals: a script said in own words until it flows, and the phrases that somebody keeps from it for themselves. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "attempt",
            "attempt :: ui",
            "coach",
            "coach :: ui",
            "course",
            "dialogue",
            "dialogue :: ui",
            "language"
        })
@NullMarked
package org.hearback.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
