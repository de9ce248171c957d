/** What educators see of the curriculum as it is published. */
@NullMarked
package org.hearback.course.ui;

import org.jspecify.annotations.NullMarked;
