package org.hearback;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.hearback.course.ContentCheck;

/** What {@code bin/hearback} can do without starting the server. */
final class CommandLine {
    private static final String USAGE = """
            Usage:
              bin/hearback content check [folder]   check a content folder (default: content)
            """;

    private final PrintStream out;

    CommandLine(PrintStream out) {
        this.out = out;
    }

    /** @return the exit status: 0 fine, 1 problems found, 2 not understood */
    int run(List<String> args) {
        if (args.size() < 2 || args.size() > 3 || !args.subList(0, 2).equals(List.of("content", "check"))) {
            out.print(USAGE);
            return 2;
        }
        var folder = Path.of(args.size() == 3 ? args.get(2) : "content");
        var problems = ContentCheck.problemsIn(folder);
        problems.forEach(out::println);
        out.println(
                problems.isEmpty()
                        ? "%s is fine.".formatted(folder)
                        : "%d problem%s. Nothing would be imported. A mended file may show more."
                                .formatted(problems.size(), problems.size() == 1 ? "" : "s"));
        return problems.isEmpty() ? 0 : 1;
    }
}
