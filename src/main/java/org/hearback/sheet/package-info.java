/** Tables to take along as CSV and Excel. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.hearback.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
