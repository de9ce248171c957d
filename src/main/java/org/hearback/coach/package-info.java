/** The coach: what somebody's own words do, told as a good teacher would; and what people object to in it. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "attempt",
            "attempt :: ui",
            "course",
            "language",
            "opinion",
            "opinion :: ui",
            "sheet"
        })
@NullMarked
package org.hearback.coach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
