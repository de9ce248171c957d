package org.hearback.exchange;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Takes a Moodle XML file apart into its questions. A mistake in one question loses that question alone: reading goes
 * on with the next one. Nothing outside the file is ever opened, and entities are never declared.
 */
final class MoodleXmlReader {
    private static final int DEEPEST = 40;
    private static final int MOST_MISTAKES = 100;
    private static final int MOST_PARTS = 20_000;
    /** Moodle numbers the questions so; it says nothing. */
    private static final Pattern NUMBERING = Pattern.compile("\\s*question: \\d+\\s*");

    private static final Pattern QUESTION = Pattern.compile("<question[\\s>]");

    private static final XMLInputFactory FACTORY = factory();

    private final String text;
    private final int before;
    private final List<Foreign> parts = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final MoodleQuestion.Place place = new MoodleQuestion.Place();
    private int lineOffset;

    private MoodleXmlReader(SourceText source) {
        var stripped = source.text().stripLeading();
        text = stripped;
        before = (int) source.text()
                .substring(0, source.text().length() - stripped.length())
                .chars()
                .filter(c -> c == '\n')
                .count();
        remarks.addAll(source.remarks());
    }

    static Foreign.File read(SourceText source) throws SourceText.Refused {
        return new MoodleXmlReader(source).read();
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is opened");
        });
        return factory;
    }

    private Foreign.File read() throws SourceText.Refused {
        lineOffset = before;
        var mistakes = 0;
        var from = 0;
        while (from >= 0) {
            var wrapper = from == 0 ? "" : "<quiz>";
            var run = new Run();
            try {
                run.read(wrapper + text.substring(from));
                from = -1;
            } catch (XMLStreamException e) {
                var where = e.getLocation();
                var at = Math.max(from + 1, offset(from, where) - wrapper.length());
                run.breakOff(lineOffset + Math.max(1, where.getLineNumber()), isEnd(at));
                from = next(at, run);
                if (from > 0 && ++mistakes > MOST_MISTAKES) {
                    remarks.add(Remark.of(before + linesBefore(from) + 1, Reason.TOO_BROKEN));
                    from = -1;
                }
                if (from > 0) lineOffset = before + linesBefore(from);
            }
        }
        return new Foreign.File(Format.MOODLE, List.copyOf(parts), List.copyOf(remarks));
    }

    /** Computed from line and column, since the offset that the parser tells is that of its buffer. */
    private int offset(int from, Location where) {
        var at = from;
        for (var line = 1; line < where.getLineNumber(); line++) {
            var end = text.indexOf('\n', at);
            if (end < 0) break;
            at = end + 1;
        }
        return Math.min(text.length(), at + Math.max(0, where.getColumnNumber() - 1));
    }

    /** The next question behind a mistake; the one with the mistake is not begun again. */
    private int next(int at, Run run) {
        if (!run.inQuiz) return -1;
        var found = QUESTION.matcher(text);
        return found.find(Math.min(at, text.length())) ? found.start() : -1;
    }

    private boolean isEnd(int at) {
        return text.indexOf('<', Math.clamp(at, 0, text.length())) < 0;
    }

    private int linesBefore(int at) {
        var lines = 0;
        for (var i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) lines++;
        return lines;
    }

    /** Reading until the end or the first mistake. */
    private final class Run {
        private final Deque<XmlPart> open = new ArrayDeque<>();
        private boolean inQuiz;
        private int depth;
        private int inside;

        void read(String xml) throws XMLStreamException, SourceText.Refused {
            var reader = FACTORY.createXMLStreamReader(new StringReader(xml));
            try {
                while (reader.hasNext() && !isFull(reader)) take(reader);
            } finally {
                reader.close();
            }
        }

        private boolean isFull(XMLStreamReader reader) {
            if (parts.size() < Foreign.MOST) return false;
            remarks.add(new Remark(line(reader), Reason.TOO_MANY, String.valueOf(Foreign.MOST)));
            return true;
        }

        private void take(XMLStreamReader reader) throws XMLStreamException, SourceText.Refused {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw new SourceText.Refused(Remark.of(line(reader), Reason.DOCTYPE));
                case XMLStreamConstants.START_ELEMENT -> begin(reader);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    write(reader.getText(), line(reader));
                // nobody declared it, so it is HTML's own
                case XMLStreamConstants.ENTITY_REFERENCE -> write("&" + reader.getLocalName() + ";", line(reader));
                case XMLStreamConstants.COMMENT -> comment(reader.getText(), line(reader));
                default -> {}
            }
        }

        private void begin(XMLStreamReader reader) throws SourceText.Refused, XMLStreamException {
            var name = reader.getLocalName();
            if (!inQuiz) {
                if (!name.equals("quiz"))
                    throw new SourceText.Refused(new Remark(line(reader), Reason.NOT_MOODLE, name));
                inQuiz = true;
                return;
            }
            if (open.isEmpty()) inside = 0;
            if (++depth > DEEPEST || ++inside > MOST_PARTS)
                throw new SourceText.Refused(Remark.of(line(reader), Reason.TOO_DEEP));
            var part = new XmlPart(name, line(reader), attributes(reader));
            if (!open.isEmpty()) open.peek().add(part);
            open.push(part);
        }

        private void end() {
            if (open.isEmpty()) return;
            depth--;
            var done = open.pop();
            if (open.isEmpty()) finish(done);
        }

        private void finish(XmlPart part) {
            if (part.name().equals("question")) {
                parts.add(MoodleQuestion.of(part, place));
            } else {
                parts.add(new Foreign.Aside(
                        part.line(), Reason.NOT_A_QUESTION, part.name() + ": " + part.summary(), List.of()));
            }
        }

        private void write(String words, int line) {
            var part = open.peek();
            if (part == null) {
                if (!words.isBlank()) parts.add(new Foreign.Aside(line, Reason.NOT_A_QUESTION, words, List.of()));
            } else if (!part.name().equals("file")) {
                part.write(words);
            } else if (part.summary().isEmpty() && !words.isBlank()) {
                // that there is a file is enough to know; what is in it may be large
                part.write("…");
            }
        }

        private void comment(String words, int line) {
            if (inQuiz && !NUMBERING.matcher(words).matches() && !words.isBlank())
                parts.add(new Foreign.Aside(line, Reason.COMMENT, words.strip(), List.of()));
        }

        /** Tells where reading stopped, and the question in which it did. */
        void breakOff(int line, boolean atEnd) throws SourceText.Refused {
            if (!inQuiz) throw new SourceText.Refused(Remark.of(line, Reason.BROKEN_XML));
            var reason = Remark.of(line, atEnd ? Reason.CUT_SHORT : Reason.BROKEN_XML);
            var outermost = open.peekLast();
            if (outermost == null) remarks.add(reason);
            else parts.add(MoodleQuestion.broken(outermost, reason));
        }

        private int line(XMLStreamReader reader) {
            return lineOffset + reader.getLocation().getLineNumber();
        }

        private static Map<String, String> attributes(XMLStreamReader reader) {
            var attributes = new HashMap<String, String>();
            for (var i = 0; i < reader.getAttributeCount(); i++)
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            return attributes;
        }
    }
}
