/** Transcripts of visits, coded turn by turn for teaching and research. Nothing of them is stored. */
@ApplicationModule(allowedDependencies = {"account", "attempt", "attempt :: ui", "language", "sheet"})
@NullMarked
package org.hearback.transcript;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
