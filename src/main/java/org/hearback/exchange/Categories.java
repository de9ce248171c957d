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

    static String written(List<String> path) {
        return path.stream().map(name -> name.replace("/", "//")).collect(Collectors.joining("/", "$course$/top/", ""));
    }
}
