/** People: who they are, what they may do, and how they sign in. */
@ApplicationModule(allowedDependencies = {"words"})
@NullMarked
package org.hearback.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
