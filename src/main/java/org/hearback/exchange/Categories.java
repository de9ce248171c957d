package org.hearback.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Paths of categories as Moodle writes them: a slash between the names, two where a name has one. */
final class Categories {
    /** What Moodle itself puts in front. */
    private static final Set<String> OUTERMOST =
            Set.of("$course$", "$system$", "$module$", "$cat1$", "$coursecat$", "top");

    private static final Pattern SLASH = Pattern.compile("(?<!/)/(?!/)");

    private Categories() {}

    static List<String> path(String written) {
        return Arrays.stream(SLASH.split(written.strip()))
                .map(name -> name.replace("//", "/").strip())
                .dropWhile(name -> name.isEmpty() || OUTERMOST.contains(name))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** What of a path has no place here: the questions get its last name as a tag, or as their outcome. */
    static List<Remark> remarks(List<String> path, int line) {
        var outer = path.size() - (isOutcome(path) ? 2 : 1);
        return outer <= 0
                ? List.of()
                : List.of(new Remark(line, Reason.CATEGORY_PATH, String.join(" / ", path.subList(0, outer))));
    }

    /** As we write them: the title of the bank, then the outcome. */
    private static boolean isOutcome(List<String> path) {
        return path.size() > 1 && path.getLast().startsWith(Tags.OUTCOME);
    }

    static String written(List<String> path) {
        return path.stream().map(name -> name.replace("/", "//")).collect(Collectors.joining("/", "$course$/top/", ""));
    }
}
