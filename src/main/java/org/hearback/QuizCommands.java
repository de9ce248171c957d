package org.hearback;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearback.course.ContentCheck;
import org.hearback.course.ContentId;
import org.hearback.exchange.ExportReport;
import org.hearback.exchange.Format;
import org.hearback.exchange.ImportReport;
import org.hearback.exchange.ImportReport.State;
import org.hearback.exchange.QuestionFiles;
import org.hearback.exchange.ReportWords;
import org.hearback.quiz.ItemBank;
import org.hearback.quiz.Quiz;
import org.jspecify.annotations.Nullable;

/** Questions in the files of other systems, from the shell. */
final class QuizCommands {
    /** How it ended: fine, with something left out, or not at all. */
    enum End {
        FINE,
        LEFT_OUT,
        REFUSED,
        NOT_UNDERSTOOD
    }

    private final ReportWords words = ReportWords.get();
    private final PrintStream out;
    private final PrintStream err;

    QuizCommands(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** What stands behind the command. */
    private static final class Options {
        private @Nullable String subject;
        private @Nullable Path to;
        private @Nullable Format format;
        private Path content = Path.of("content");

        static Optional<Options> of(List<String> args) {
            var options = new Options();
            for (var rest = args.iterator(); rest.hasNext(); ) {
                var arg = rest.next();
                if (arg.equals("--out") && rest.hasNext()) options.to = Path.of(rest.next());
                else if (arg.equals("--content") && rest.hasNext()) options.content = Path.of(rest.next());
                else if (arg.equals("--format") && rest.hasNext()) {
                    options.format = format(rest.next());
                    if (options.format == null) return Optional.empty();
                } else if (!arg.startsWith("-") && options.subject == null) options.subject = arg;
                else return Optional.empty();
            }
            return options.subject == null ? Optional.empty() : Optional.of(options);
        }

        private static @Nullable Format format(String key) {
            return Arrays.stream(Format.values())
                    .filter(format -> format.key().equals(key))
                    .findFirst()
                    .orElse(null);
        }
    }

    End run(List<String> args) {
        if (args.isEmpty()) return End.NOT_UNDERSTOOD;
        var read = Options.of(args.subList(1, args.size()));
        if (read.isEmpty()) return End.NOT_UNDERSTOOD;
        var options = read.get();
        try {
            return switch (args.getFirst()) {
                case "import" -> options.format != null ? End.NOT_UNDERSTOOD : bringIn(options);
                case "export" -> options.format == null ? End.NOT_UNDERSTOOD : takeOut(options, options.format);
                default -> End.NOT_UNDERSTOOD;
            };
        } catch (IOException e) {
            return refuse("%s cannot be read or written.".formatted(e.getMessage()));
        }
    }

    private End bringIn(Options options) throws IOException {
        var file = Path.of(String.valueOf(options.subject));
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) return refuse("%s cannot be read.".formatted(file));
        var report = QuestionFiles.read(file.getFileName().toString(), bytes(file));
        if (report.isRefused()) {
            report.remarks().forEach(remark -> err.println(words.say(remark)));
            return End.REFUSED;
        }
        print(report);
        if (options.to == null) {
            out.println(words.say("exchange.command.nothingWritten"));
        } else {
            for (var draft : report.drafts()) {
                var to = report.drafts().size() == 1 ? options.to : options.to.resolveSibling(draft.name());
                if (!write(to, draft.yaml())) return End.REFUSED;
                out.println(words.say("exchange.command.written", to));
            }
        }
        return report.questions(State.NOT_IMPORTED) == 0 ? End.FINE : End.LEFT_OUT;
    }

    // the reader refuses what is larger than that, so there is no need to hold it
    private static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(QuestionFiles.MOST_BYTES + 1);
        }
    }

    private void print(ImportReport report) {
        report.remarks().forEach(remark -> out.println("%s:%s".formatted(report.file(), words.say(remark))));
        for (var entry : report.entries()) {
            var name = entry.name().isEmpty() ? entry.type() : entry.name();
            out.println("%s:%d: %s: %s"
                    .formatted(report.file(), entry.line(), words.say("exchange.state." + entry.state()), name));
            entry.remarks().forEach(remark -> out.println("    " + words.say(remark)));
            if (!entry.gaps().isEmpty())
                out.println("    " + words.say("exchange.draft.gaps", words.gaps(entry.gaps())));
        }
        out.println(words.say(
                "exchange.summary",
                report.questions(State.IMPORTED),
                report.questions(State.CHANGED),
                report.questions(State.NOT_IMPORTED)));
    }

    private End takeOut(Options options, Format format) throws IOException {
        var report = export(options, format);
        if (report.isEmpty())
            return refuse("There is no quiz or bank %s in %s.".formatted(options.subject, options.content));
        if (options.to == null) out.print(report.get().text());
        else if (!write(options.to, report.get().text())) return End.REFUSED;
        for (var lost : report.get().lost()) err.println(words.say(lost));
        return report.get().lost().stream().noneMatch(ExportReport.Lost::leftOut) ? End.FINE : End.LEFT_OUT;
    }

    private static Optional<ExportReport> export(Options options, Format format) {
        if (!Files.isDirectory(options.content)) return Optional.empty();
        return ContentId.parse(String.valueOf(options.subject))
                .flatMap(id -> ContentCheck.find(options.content, id))
                .flatMap(found -> switch (found) {
                    case Quiz quiz -> Optional.of(QuestionFiles.write(quiz, format));
                    case ItemBank bank -> Optional.of(QuestionFiles.write(bank, format));
                    default -> Optional.empty();
                });
    }

    /** Nobody’s file is written over. */
    private boolean write(Path to, String text) throws IOException {
        if (Files.exists(to)) {
            err.println("%s is there already: name another file.".formatted(to));
            return false;
        }
        Files.writeString(to, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        return true;
    }

    private End refuse(String why) {
        err.println(why);
        return End.REFUSED;
    }
}
