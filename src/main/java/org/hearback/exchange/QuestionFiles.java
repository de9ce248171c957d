package org.hearback.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearback.exchange.ExportReport.Lost;
import org.hearback.exchange.Foreign.Shape;
import org.hearback.exchange.ImportReport.Entry;
import org.hearback.exchange.ImportReport.Kind;
import org.hearback.exchange.ImportReport.State;
import org.hearback.quiz.ItemBank;
import org.hearback.quiz.Question;
import org.hearback.quiz.Quiz;
import org.hearback.quiz.Vignette;

/** Reads and writes the files of other systems. Pure functions: nothing is stored, nothing is opened. */
public final class QuestionFiles {
    /** More than this of a file is never looked at. */
    public static final int MOST_BYTES = SourceText.MOST_BYTES;

    private static final int LARGEST_BANK = 1000;
    private static final Pattern XML =
            Pattern.compile("\\A\\s*<(?:\\?xml|!--|!DOCTYPE|/?[A-Za-z_][\\w.:-]*[\\s/>])", Pattern.CASE_INSENSITIVE);
    /** Nothing that a teacher has written, only what stands around it: its loss is told and changes nothing. */
    private static final Set<Reason> ASIDE = EnumSet.of(Reason.SETTING, Reason.PENALTY);

    private QuestionFiles() {}

    /** What a file of another system holds, by its content; its name only gives the bank one. */
    public static ImportReport read(String name, byte[] file) {
        try {
            var source = SourceText.of(file);
            return report(name, foreign(source));
        } catch (SourceText.Refused e) {
            return new ImportReport(name, null, List.of(), List.of(e.why()), List.of());
        }
    }

    private static Foreign.File foreign(SourceText source) throws SourceText.Refused {
        var text = source.text().strip();
        // GIFT may begin with a tag, but then it ends with a brace
        if (XML.matcher(text).lookingAt() || (text.startsWith("<") && text.endsWith(">")))
            return MoodleXmlReader.read(source);
        if (source.text().indexOf('{') < 0) throw new SourceText.Refused(Remark.of(1, Reason.UNKNOWN_FORMAT));
        return GiftReader.read(source);
    }

    private static ImportReport report(String name, Foreign.File file) {
        var reasons = WhyQuestion.in(file.parts());
        var ids = new Ids();
        Map<Foreign.Item, Inbound.Result> results = new IdentityHashMap<>();
        Map<Foreign.Item, String> given = new IdentityHashMap<>();
        var bank = new Drafts(name);
        for (var part : file.parts()) {
            if (!(part instanceof Foreign.Item item) || joined(item, reasons).isPresent()) continue;
            var id = item.shape() instanceof Shape.Unmapped ? "" : ids.next(item);
            var why = reasons.get(item.id());
            var result = Inbound.question(item, id, why == null ? null : why.item());
            results.put(item, result);
            given.put(item, id);
            if (result instanceof Inbound.Result.Taken taken) bank.add(item, taken);
        }
        var entries = new ArrayList<Entry>();
        for (var part : file.parts()) {
            entries.add(
                    switch (part) {
                        case Foreign.Aside aside -> entry(aside);
                        case Foreign.Item item ->
                            joined(item, reasons)
                                    .map(QuestionFiles::partOf)
                                    .orElseGet(() -> entry(item, results.get(item), given.get(item)));
                    });
        }
        return new ImportReport(name, file.format(), List.copyOf(entries), file.remarks(), bank.written(LARGEST_BANK));
    }

    private static Optional<WhyQuestion> joined(Foreign.Item item, Map<String, WhyQuestion> reasons) {
        return reasons.values().stream().filter(why -> why.item() == item).findFirst();
    }

    private static Entry entry(Foreign.Aside aside) {
        var isCategory = aside.what() == Reason.CATEGORY;
        var remarks = new ArrayList<>(aside.remarks());
        if (!isCategory) remarks.addFirst(new Remark(aside.line(), aside.what(), ""));
        var state = !isCategory ? State.NOT_IMPORTED : remarks.isEmpty() ? State.IMPORTED : State.CHANGED;
        var name = new Remark(0, aside.what(), aside.text()).detail();
        return new Entry(
                aside.line(),
                isCategory ? Kind.CATEGORY : Kind.OTHER,
                "",
                name,
                "",
                state,
                List.copyOf(remarks),
                Set.of());
    }

    private static Entry partOf(WhyQuestion why) {
        var item = why.item();
        var id = Tags.value(item.tags(), Tags.REASONS_OF).orElse("");
        var remarks = why.remarks();
        return new Entry(item.line(), Kind.QUESTION, item.type(), item.name(), id, state(remarks), remarks, Set.of());
    }

    private static State state(List<Remark> remarks) {
        return remarks.stream().allMatch(remark -> ASIDE.contains(remark.reason())) ? State.IMPORTED : State.CHANGED;
    }

    private static Entry entry(Foreign.Item item, Inbound.Result result, String id) {
        var name = new Remark(0, Reason.NO_TEXT, item.name().isBlank() ? item.stem() : item.name()).detail();
        return switch (result) {
            case Inbound.Result.Taken taken ->
                new Entry(
                        item.line(),
                        Kind.QUESTION,
                        item.type(),
                        name,
                        id,
                        state(taken.remarks()),
                        taken.remarks(),
                        taken.gaps());
            case Inbound.Result.Refused(var why) ->
                new Entry(
                        item.line(), Kind.QUESTION, item.type(), name, "", State.NOT_IMPORTED, List.of(why), Set.of());
        };
    }

    /** The questions of a quiz that are its own; those that it draws stand in their bank. */
    public static ExportReport write(Quiz quiz, Format format) {
        var report = write(quiz.id().value(), quiz.title(), quiz.vignettes(), quiz.questions(), format);
        var drawn = quiz.draw().stream()
                .filter(draw -> draw.bank() != null)
                .map(draw -> new Lost("", new Remark(0, Reason.DRAWN, String.valueOf(draw.bank())), true))
                .distinct()
                .toList();
        var lost = new ArrayList<>(drawn);
        lost.addAll(Losses.ofRules(quiz));
        lost.addAll(report.lost());
        return new ExportReport(report.name(), format, report.text(), report.questions(), List.copyOf(lost));
    }

    public static ExportReport write(ItemBank bank, Format format) {
        return write(bank.id().value(), bank.title(), bank.vignettes(), bank.questions(), format);
    }

    private static ExportReport write(
            String id, String title, List<Vignette> vignettes, List<Question> questions, Format format) {
        var outbound = new Outbound(title, vignettes);
        var items = new ArrayList<Foreign.Item>();
        var lost = new ArrayList<Lost>();
        var written = 0;
        for (var question : questions) {
            var theirs = outbound.items(question);
            var why = theirs.stream()
                    .flatMap(item -> notWritable(item, format).stream())
                    .findFirst();
            if (why.isPresent()) {
                lost.add(new Lost(question.id(), why.get(), true));
                continue;
            }
            written++;
            items.addAll(format == Format.GIFT ? withMarks(theirs, question.marks()) : theirs);
            var told = new LinkedHashMap<Remark, Boolean>();
            theirs.forEach(item -> Losses.of(item, format).forEach(remark -> told.put(remark, true)));
            told.keySet().forEach(remark -> lost.add(new Lost(question.id(), remark, false)));
        }
        var text = format == Format.MOODLE ? MoodleXmlWriter.write(items) : GiftWriter.write(items);
        return new ExportReport(id + "." + format.ending(), format, text, written, List.copyOf(lost));
    }

    /** GIFT has no points, but it has tags. */
    private static List<Foreign.Item> withMarks(List<Foreign.Item> items, int marks) {
        if (marks == 1 && items.size() == 1) return items;
        var marked = new ArrayList<>(items);
        marked.set(0, items.getFirst().tagged(Tags.of(Tags.MARKS, marks)));
        return marked;
    }

    private static Optional<Remark> notWritable(Foreign.Item item, Format format) {
        return switch (item.shape()) {
            case Shape.Unmapped(var why) -> Optional.of(why);
            case Shape.Ordering ignored when format == Format.GIFT -> Optional.of(Remark.of(0, Reason.NOT_WRITABLE));
            default -> Optional.empty();
        };
    }
}
