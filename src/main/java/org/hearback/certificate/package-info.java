/** Certificates: issued once, stored as they were printed, and open to anyone who wants to check a number. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "attempt",
            "attempt :: ui",
            "course",
            "progress",
            "progress :: ui",
            "sheet",
            "words"
        })
@NullMarked
package org.hearback.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
