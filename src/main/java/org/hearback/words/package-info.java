/** The words of a module where no screen says them: in mails, on paper and on the command line. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.hearback.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
