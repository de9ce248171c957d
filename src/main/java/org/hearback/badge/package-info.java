/** Open Badges of certificates: signed so that anybody can check them without asking us, and public keys and status. */
@ApplicationModule(allowedDependencies = {"account", "certificate", "certificate :: ui", "course"})
@NullMarked
package org.hearback.badge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
