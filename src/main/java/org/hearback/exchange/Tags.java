package org.hearback.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What we write into tags, since other systems have no better place for it, and read back from them. */
final class Tags {
    static final String EVIDENCE = "evidence";
    static final String DIFFICULTY = "difficulty";
    static final String KIND = "kind";
    static final String SCORING = "scoring";
    static final String SPELLING = "spelling";
    static final String GROUP = "group";
    static final String REASONS_OF = "reasons-of";
    static final String MARKS = "marks";
    /** A category whose name begins so is an outcome of ours. */
    static final String OUTCOME = "Outcome: ";

    private static final List<String> OURS =
            List.of(EVIDENCE, DIFFICULTY, KIND, SCORING, SPELLING, GROUP, REASONS_OF, MARKS);

    private Tags() {}

    static String of(String key, Object value) {
        return key + ":" + value.toString().toLowerCase(Locale.ROOT);
    }

    static String asWritten(String key, String value) {
        return key + ":" + value;
    }

    static List<String> values(List<String> tags, String key) {
        return tags.stream()
                .filter(tag -> tag.startsWith(key + ":"))
                .map(tag -> tag.substring(key.length() + 1).strip())
                .toList();
    }

    static Optional<String> value(List<String> tags, String key) {
        return values(tags, key).stream().findFirst();
    }

    /** The tags that an author has written. */
    static List<String> plain(List<String> tags) {
        return tags.stream()
                .filter(tag -> OURS.stream().noneMatch(key -> tag.startsWith(key + ":")))
                .toList();
    }

    static List<String> join(List<String> first, List<String> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
