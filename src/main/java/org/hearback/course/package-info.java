/** The curriculum: programmes, modules and activities, read from files, published as revisions that never change. */
@ApplicationModule(allowedDependencies = {"account"})
@NullMarked
package org.hearback.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
