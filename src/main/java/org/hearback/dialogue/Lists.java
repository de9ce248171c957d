package org.hearback.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list that may be left out of a file. */
final class Lists {
    private Lists() {}

    static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
