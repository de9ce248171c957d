package org.hearback.course;

import java.time.Instant;

/**
 * That a version of something was published.
 *
 * @param revision by which {@link Curriculum#revision} reads it
 */
public record Published(ContentId item, long revision, Instant at) {}
