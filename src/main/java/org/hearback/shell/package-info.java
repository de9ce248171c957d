/** What stands around every page: layout, navigation, theme, language and error pages. */
@ApplicationModule(allowedDependencies = {"account"})
@NullMarked
package org.hearback.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
