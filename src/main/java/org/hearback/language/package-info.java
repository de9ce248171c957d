/**
 * What a clinician's words do to the person who hears them: behaviours, phrases to avoid and the form of what is said.
 * Plain Java without web, database or Spring; usable as a library.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.hearback.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
