package org.hearback.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.hearback.course.Problems;

/** Checks on lists of texts. */
final class Texts {
    private Texts() {}

    /**
     * That no two read alike.
     *
     * @param path where the text stands that has this place in the list, with {@code %d} for the place
     */
    static void checkDistinct(List<String> texts, String path, Problems problems) {
        var seen = new HashSet<String>();
        for (var i = 0; i < texts.size(); i++) {
            var text = texts.get(i).strip();
            if (!seen.add(text.toLowerCase(Locale.ROOT)))
                problems.at(path.formatted(i), "repeats \"%s\": no two may read alike".formatted(text));
        }
    }
}
