package org.hearback.course;

import java.util.List;

/**
 * One thing a learner does in one sitting. Each kind of activity is one record that implements this; the same record is
 * read from YAML, stored as JSON and shown by its module's view.
 */
public non-sealed interface Activity extends ContentItem {
    /** One or two sentences shown before the learner begins. */
    String summary();

    /** How long it takes most people, 1-60. */
    int minutes();

    /** Whether the module is incomplete without it. */
    boolean required();

    /** Whether it only takes stock of where somebody begins: nobody fails it, and what it shows is no achievement. */
    default boolean takesStock() {
        return false;
    }

    /** What it asks the same outcomes as, in other words each time: a test after a programme names the one before it. */
    default List<ContentId> unlike() {
        return List.of();
    }
}
