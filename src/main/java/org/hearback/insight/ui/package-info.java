/** The screens on which educators see their cohorts. */
@NullMarked
package org.hearback.insight.ui;

import org.jspecify.annotations.NullMarked;
