/** Where educators bring questions in and take them out. */
@NullMarked
package org.hearback.exchange.ui;

import org.jspecify.annotations.NullMarked;
