/** Questions in the files of other systems: Moodle XML and GIFT, read and written. */
@ApplicationModule(allowedDependencies = {"account", "course", "quiz", "words"})
@NullMarked
package org.hearback.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
