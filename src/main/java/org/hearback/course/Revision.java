package org.hearback.course;

import java.time.Instant;

/**
 * One published version of something authored. It never changes; attempts and certificates point at it.
 *
 * @param id unique among all revisions
 * @param number 1, 2, 3 … for this item
 */
public record Revision<T extends ContentItem>(long id, int number, Instant publishedAt, T content) {}
