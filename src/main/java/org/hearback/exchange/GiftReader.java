package org.hearback.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearback.exchange.GiftText.Line;

/**
 * Takes a GIFT file apart into its questions, as Moodle does: an empty line ends a question. Where it stands between
 * braces, the question goes on, since that is what its author meant.
 */
final class GiftReader {
    /** What programs write above a question. */
    private static final Pattern NUMBERING = Pattern.compile("//\\s*question: \\d+\\s+name: .*");

    private static final Pattern TOKEN = Pattern.compile("\\[(id|tag):((?:\\\\]|[^]])+)]");

    private final List<Foreign> parts = new ArrayList<>();
    private List<String> category = List.of();

    private GiftReader() {}

    /** Lines that stand together, without the comments among them. */
    private record Block(List<Line> lines, String id, List<String> tags) {}

    static Foreign.File read(SourceText source) {
        var reader = new GiftReader();
        var remarks = new ArrayList<>(source.remarks());
        for (var block : reader.blocks(source.text())) {
            if (reader.parts.size() >= Foreign.MOST && !block.lines().isEmpty()) {
                var line = block.lines().getFirst().number();
                remarks.add(new Remark(line, Reason.TOO_MANY, String.valueOf(Foreign.MOST)));
                break;
            }
            reader.take(block);
        }
        return new Foreign.File(Format.GIFT, inOrder(reader.parts), List.copyOf(remarks));
    }

    private static List<Foreign> inOrder(List<Foreign> parts) {
        return parts.stream()
                .sorted((a, b) -> Integer.compare(a.line(), b.line()))
                .toList();
    }

    private List<Block> blocks(String text) {
        var paragraphs = new ArrayList<List<Line>>();
        var current = new ArrayList<Line>();
        var number = 0;
        for (var line : text.split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                current.add(new Line(number, line));
            } else if (!current.isEmpty()) {
                paragraphs.add(current);
                current = new ArrayList<>();
            }
        }
        if (!current.isEmpty()) paragraphs.add(current);
        var blocks = new ArrayList<Block>();
        for (var i = 0; i < paragraphs.size(); i++) {
            var lines = new ArrayList<>(paragraphs.get(i));
            for (var more = continuation(lines, paragraphs, i); more > 0; more--) {
                // the empty line itself stays, since the text may have meant it
                lines.add(new Line(lines.getLast().number() + 1, ""));
                lines.addAll(paragraphs.get(++i));
            }
            blocks.add(withoutComments(lines));
        }
        return blocks;
    }

    /** How many of the next paragraphs still belong to this one, because they close what it opened. */
    private static int continuation(List<Line> lines, List<List<Line>> all, int at) {
        if (balance(lines) <= 0) return 0;
        for (var next = at + 1; next < all.size(); next++) {
            var text = GiftText.of(uncommented(all.get(next)));
            var opens = text.find("{");
            var closes = text.find("}");
            if (text.startsWith("::") || text.startsWith("$CATEGORY") || (opens >= 0 && (closes < 0 || opens < closes)))
                return 0;
            if (closes >= 0) return next - at;
        }
        return 0;
    }

    private static int balance(List<Line> lines) {
        var text = GiftText.of(uncommented(lines));
        var opens = text.find("{");
        return opens < 0 ? 0 : text.find("}", opens) < 0 ? 1 : 0;
    }

    private static List<Line> uncommented(List<Line> lines) {
        return lines.stream().filter(line -> !isComment(line)).toList();
    }

    private static boolean isComment(Line line) {
        return line.text().strip().startsWith("//");
    }

    private Block withoutComments(List<Line> lines) {
        var id = "";
        var tags = new ArrayList<String>();
        for (var line : lines) {
            if (!isComment(line)) continue;
            var words = line.text().strip();
            var tokens = TOKEN.matcher(words);
            while (tokens.find()) {
                var value = tokens.group(2).replace("\\]", "]").strip();
                if (tokens.group(1).equals("tag")) tags.add(value);
                else if (id.isEmpty()) id = value;
            }
            var rest = TOKEN.matcher(words).replaceAll("").substring(2).strip();
            if (!NUMBERING.matcher(words).matches() && !rest.matches("[-=/*\\s]*"))
                parts.add(new Foreign.Aside(line.number(), Reason.COMMENT, rest, List.of()));
        }
        return new Block(uncommented(lines), id, List.copyOf(tags));
    }

    private void take(Block block) {
        if (block.lines().isEmpty()) return;
        var first = block.lines().getFirst();
        if (first.text().strip().startsWith("$CATEGORY:")) {
            var path = first.text().strip().substring("$CATEGORY:".length()).strip();
            category = Categories.path(path);
            parts.add(new Foreign.Aside(
                    first.number(), Reason.CATEGORY, path, Categories.remarks(category, first.number())));
            take(new Block(block.lines().subList(1, block.lines().size()), block.id(), block.tags()));
            return;
        }
        parts.add(new GiftQuestion(GiftText.of(block.lines()).strip(), block.id(), block.tags(), category).item());
    }
}
