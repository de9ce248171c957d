package org.hearback.video;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.hearback.video.Cues.Cue;
import org.hearback.video.Film.Chapter;
import org.hearback.video.Transcript.Line;
import org.hearback.video.Transcript.Part;
import org.jspecify.annotations.Nullable;

/**
 * Reads a transcript's Markdown, and finds the second of every line. A heading begins a chapter,
 * {@code **Name (role):** …} is said, {@code [...]} is seen. What is said begins where the captions say the same words;
 * what is seen begins with its chapter, or where the voice before it ends.
 */
final class TranscriptReader {
    private static final Parser PARSER = Parser.builder().build();
    private static final Pattern TIMED_TITLE = Pattern.compile("(.*?)\\s*\\((?:(\\d+):)?(\\d{1,2}):(\\d{2})\\)");

    private final List<Chapter> chapters;
    private final SpokenWords spoken;
    private final List<Heard> parts = new ArrayList<>();

    private TranscriptReader(List<Cue> cues, List<Chapter> chapters) {
        this.spoken = new SpokenWords(cues);
        this.chapters = chapters;
    }

    static Transcript read(String markdown, List<Cue> cues, List<Chapter> chapters) {
        var reader = new TranscriptReader(cues, chapters);
        PARSER.parse(markdown).accept(reader.new Blocks());
        return new Transcript(reader.timed());
    }

    /** A part as it is written. */
    private record Heard(String title, @Nullable Double from, List<Paragraph> paragraphs) {}

    private class Blocks extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            if (heading.getLevel() == 1) return; // the page has the title already
            var title = words(heading.getFirstChild());
            var timed = TIMED_TITLE.matcher(title);
            parts.add(
                    timed.matches()
                            ? new Heard(timed.group(1), from(timed.group(1), timed), new ArrayList<>())
                            : new Heard(title, from(title, null), new ArrayList<>()));
        }

        @Override
        public void visit(Paragraph paragraph) {
            if (parts.isEmpty()) parts.add(new Heard("", null, new ArrayList<>()));
            parts.getLast().paragraphs().add(paragraph);
        }
    }

    private @Nullable Double from(String title, @Nullable Matcher written) {
        var before = parts.stream().filter(part -> part.title().equals(title)).count();
        return chapters.stream()
                .filter(chapter -> chapter.title().equals(title))
                .skip(before)
                .map(Chapter::from)
                .findFirst()
                .orElseGet(() -> written == null ? null : seconds(written));
    }

    private static double seconds(Matcher written) {
        var hours = written.group(2) == null ? 0 : Integer.parseInt(written.group(2));
        return (hours * 60 + Integer.parseInt(written.group(3))) * 60 + Integer.parseInt(written.group(4));
    }

    private List<Part> timed() {
        var result = new ArrayList<Part>();
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var end = i + 1 < parts.size() ? parts.get(i + 1).from() : null;
            result.add(new Part(part.title(), lines(part, end == null ? Double.MAX_VALUE : end)));
        }
        return result;
    }

    private List<Line> lines(Heard part, double end) {
        if (part.from() != null) spoken.skipTo(part.from());
        var lines = new ArrayList<Line>();
        var now = part.from();
        for (var paragraph : part.paragraphs()) {
            var speaker = speaker(paragraph);
            var text = words(
                            speaker.isEmpty()
                                    ? paragraph.getFirstChild()
                                    : paragraph.getFirstChild().getNext())
                    .replaceFirst("^:\\s*", "");
            if (speaker.isEmpty() && text.startsWith("[") && text.endsWith("]")) {
                lines.add(new Line(now, "", text, true));
            } else {
                var said = spoken.next(text, end).orElse(null);
                lines.add(new Line(said == null ? null : said.from(), speaker, text, false));
                now = said == null ? null : said.to();
            }
        }
        return lines;
    }

    /** Who speaks, from {@code **Name:** …} or {@code **Name**: …}. */
    private static String speaker(Paragraph paragraph) {
        if (!(paragraph.getFirstChild() instanceof StrongEmphasis strong)) return "";
        var name = words(strong.getFirstChild());
        if (name.endsWith(":")) return name.substring(0, name.length() - 1).strip();
        return strong.getNext() instanceof Text text && text.getLiteral().startsWith(":") ? name : "";
    }

    /** The words of a node and those beside it. HTML is left out. */
    private static String words(@Nullable Node first) {
        var words = new StringBuilder();
        var collector = new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                words.append(' ');
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                words.append(' ');
            }
        };
        for (var node = first; node != null; node = node.getNext()) node.accept(collector);
        return words.toString().strip();
    }
}
