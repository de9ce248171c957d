package org.hearback;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.hearback.course.ContentCheck;
import org.hearback.course.Problem;
import org.hearback.dialogue.DialogueBench;
import org.hearback.dialogue.Nearness;
import org.hearback.language.Analyst;
import org.hearback.language.Bench;
import org.hearback.language.PhrasingIntents;
import org.hearback.language.TrainedAnalyst;
import org.hearback.language.TurnLines;
import org.hearback.video.MediaBench;
import org.jspecify.annotations.Nullable;

/** What {@code bin/hearback} can do without starting the server. */
final class CommandLine {
    private static final String USAGE = """
            Usage:
              bin/hearback content check [--phrasings] [folder] check a content folder (default: content), and
                                                                whether each reply’s phrasings are nearest to it
              bin/hearback analyse [--language folder] [file]   code turns, a line of JSON for each, from the
                                                                file or standard input to standard output
              bin/hearback quiz import <file> [--out file]      read questions from Moodle XML or GIFT, and write
                                                                them as a bank to be filled in
              bin/hearback quiz export <id> --format moodle|gift [--out file] [--content folder]
                                                                write the questions of a quiz or bank
              bin/bench language [--failures] [--authors a,b]   measure the analysis on authors it never read
              bin/bench language --calibrate                    fit its thresholds anew
              bin/bench dialogue [--failures] [folder]          measure how patients understand own words, and
                                                                how long a turn takes
              bin/bench media                                   measure the memory that films need on their
                                                                way out
            """;
    private static final Path CONTENT = Path.of("content");
    private static final Path LANGUAGE = CONTENT.resolve("language");
    private static final Path DIALOGUES = CONTENT.resolve("dialogues");
    private static final int FINE = 0;
    private static final int PROBLEMS = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Function<Path, Analyst> analysts;

    CommandLine(InputStream in, PrintStream out, PrintStream err) {
        this(in, out, err, TrainedAnalyst::read);
    }

    /** @param analysts reads the folder of the language files */
    CommandLine(InputStream in, PrintStream out, PrintStream err, Function<Path, Analyst> analysts) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.analysts = analysts;
    }

    /** @return the exit status: 0 fine, 1 problems found, 2 not understood */
    int run(List<String> args) {
        return switch (args.isEmpty() ? "" : args.getFirst()) {
            case "content" -> content(args.subList(1, args.size()));
            case "analyse" -> analyse(args.subList(1, args.size()));
            case "quiz" -> quiz(args.subList(1, args.size()));
            case "bench" -> bench(args.subList(1, args.size()));
            default -> notUnderstood();
        };
    }

    private int content(List<String> args) {
        if (args.isEmpty() || !args.getFirst().equals("check")) return notUnderstood();
        var phrasings = args.contains("--phrasings");
        var rest =
                args.stream().skip(1).filter(arg -> !arg.equals("--phrasings")).toList();
        if (rest.size() > 1 || rest.stream().anyMatch(arg -> arg.startsWith("-"))) return notUnderstood();
        var folder = rest.isEmpty() ? CONTENT : Path.of(rest.getFirst());
        var problems = phrasings ? withPhrasings(folder) : ContentCheck.problemsIn(folder);
        problems.forEach(out::println);
        out.println(
                problems.isEmpty()
                        ? "%s is fine.".formatted(folder)
                        : "%d problem%s. Nothing would be imported. A mended file may show more."
                                .formatted(problems.size(), problems.size() == 1 ? "" : "s"));
        return problems.isEmpty() ? FINE : PROBLEMS;
    }

    private static List<Problem> withPhrasings(Path folder) {
        var own = folder.resolve("language");
        var language = Files.isDirectory(own) ? own : LANGUAGE;
        try (var analyst = TrainedAnalyst.read(language);
                var intents = PhrasingIntents.read(language, analyst)) {
            return ContentCheck.problemsIn(folder, new Nearness(analyst, intents));
        }
    }

    private int analyse(List<String> args) {
        var folder = LANGUAGE;
        @Nullable Path file = null;
        for (var rest = args.iterator(); rest.hasNext(); ) {
            var arg = rest.next();
            if (arg.equals("--language") && rest.hasNext()) folder = Path.of(rest.next());
            else if (!arg.startsWith("-") && file == null) file = Path.of(arg);
            else return notUnderstood();
        }
        if (file != null && (Files.isDirectory(file) || !Files.isReadable(file)))
            return refuse("%s cannot be read.".formatted(file));
        Analyst analyst;
        try {
            analyst = analysts.apply(folder);
        } catch (RuntimeException e) {
            // whatever is wrong with them, a stack trace says it worse
            return refuse("The language files in %s cannot be read: %s".formatted(folder, e.getMessage()));
        }
        try (var turns = file == null ? in : Files.newInputStream(file)) {
            return new TurnLines(analyst).run(turns, out) == 0 ? FINE : PROBLEMS;
        } catch (IOException e) {
            return refuse("The turns could not be read to the end: " + e.getMessage());
        }
    }

    private int quiz(List<String> args) {
        return switch (new QuizCommands(out, err).run(args)) {
            case FINE -> FINE;
            case LEFT_OUT -> PROBLEMS;
            case REFUSED -> NOT_UNDERSTOOD;
            case NOT_UNDERSTOOD -> notUnderstood();
        };
    }

    private int bench(List<String> args) {
        return switch (args.isEmpty() ? "" : args.getFirst()) {
            case "language" -> benchLanguage(args);
            case "dialogue" -> benchDialogue(args.subList(1, args.size()));
            case "media" -> benchMedia(args.subList(1, args.size()));
            default -> notUnderstood();
        };
    }

    private int benchDialogue(List<String> args) {
        var failures = args.contains("--failures");
        var rest = args.stream().filter(arg -> !arg.equals("--failures")).toList();
        if (rest.size() > 1 || rest.stream().anyMatch(arg -> arg.startsWith("-"))) return notUnderstood();
        var folder = rest.isEmpty() ? DIALOGUES : Path.of(rest.getFirst());
        if (!Files.isDirectory(folder)) return refuse("There is no folder %s.".formatted(folder));
        var bench = new DialogueBench(CONTENT, out);
        bench.understanding(folder, failures);
        bench.turns(folder);
        return FINE;
    }

    private int benchMedia(List<String> args) {
        if (!args.isEmpty()) return notUnderstood();
        new MediaBench(Application.class, out).measure();
        return FINE;
    }

    private int benchLanguage(List<String> args) {
        var bench = new Bench(LANGUAGE, out);
        if (args.equals(List.of("language", "--calibrate"))) {
            bench.calibrate();
            return FINE;
        }
        var authors = Bench.TEST_AUTHORS;
        var failures = false;
        for (var rest = args.listIterator(1); rest.hasNext(); ) {
            var arg = rest.next();
            if (arg.equals("--failures")) failures = true;
            else if (arg.equals("--authors") && rest.hasNext())
                authors = List.of(rest.next().split(","));
            else return notUnderstood();
        }
        try {
            bench.measure(authors, failures);
        } catch (IllegalArgumentException unknown) {
            return refuse(unknown.getMessage());
        }
        out.println();
        bench.confirm();
        out.println();
        new DialogueBench(CONTENT, out).understanding(DIALOGUES, failures);
        return FINE;
    }

    private int refuse(String why) {
        err.println(why);
        return NOT_UNDERSTOOD;
    }

    private int notUnderstood() {
        err.print(USAGE);
        return NOT_UNDERSTOOD;
    }
}
