package org.hearback.exchange;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hearback.exchange.Foreign.Answer;
import org.hearback.exchange.Foreign.Shape;
import org.jspecify.annotations.Nullable;

/** Writes questions as Moodle's own export does. */
final class MoodleXmlWriter {
    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;

    private MoodleXmlWriter() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    }

    /** Something between two tags. */
    @FunctionalInterface
    private interface Inside {
        void write() throws XMLStreamException;
    }

    static String write(List<Foreign.Item> items) {
        try {
            return new MoodleXmlWriter().quiz(items);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private String quiz(List<Foreign.Item> items) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        element("quiz", () -> {
            List<String> category = List.of();
            for (var item : items) {
                if (!item.category().equals(category)) category(item.category());
                category = item.category();
                question(item);
            }
        });
        xml.writeEndDocument();
        xml.flush();
        return out.toString() + "\n";
    }

    private void category(List<String> path) throws XMLStreamException {
        begin("question", "type", "category");
        element("category", () -> value("text", Categories.written(path)));
        end();
    }

    private void question(Foreign.Item item) throws XMLStreamException {
        begin("question", "type", type(item.shape()));
        element("name", () -> value("text", item.name()));
        html("questiontext", Html.stem(item));
        html("generalfeedback", Html.explanation(item));
        value("defaultgrade", Grades.number(item.grade()));
        value("penalty", item.shape() instanceof Shape.TrueFalse ? "1" : "0");
        value("hidden", "0");
        value("idnumber", item.id());
        switch (item.shape()) {
            case Shape.Choices choices -> choices(choices);
            case Shape.TrueFalse verdict -> {
                answer(verdict.yes(), "moodle_auto_format");
                answer(verdict.no(), "moodle_auto_format");
            }
            case Shape.Words words -> {
                value("usecase", words.exactCase() ? "1" : "0");
                for (var answer : words.answers()) answer(answer, "moodle_auto_format");
            }
            case Shape.Numbers numbers -> numbers(numbers);
            case Shape.Matching matching -> matching(matching);
            case Shape.Ordering ordering -> ordering(ordering);
            case Shape.Unmapped ignored -> {}
        }
        if (!item.tags().isEmpty())
            element("tags", () -> {
                for (var tag : item.tags()) element("tag", () -> value("text", tag));
            });
        end();
    }

    private static String type(Shape shape) {
        return switch (shape) {
            case Shape.Choices ignored -> "multichoice";
            case Shape.TrueFalse ignored -> "truefalse";
            case Shape.Words ignored -> "shortanswer";
            case Shape.Numbers ignored -> "numerical";
            case Shape.Matching ignored -> "matching";
            case Shape.Ordering ignored -> "ordering";
            case Shape.Unmapped ignored -> "description";
        };
    }

    private void choices(Shape.Choices choices) throws XMLStreamException {
        value("single", String.valueOf(choices.single()));
        value("shuffleanswers", String.valueOf(choices.shuffle()));
        value("answernumbering", "abc");
        value("showstandardinstruction", "0");
        for (var answer : choices.answers()) answer(answer, "html");
    }

    private void answer(Answer answer, String format) throws XMLStreamException {
        begin("answer", "fraction", Grades.written(answer.fraction()), "format", format);
        value("text", format.equals("html") ? Html.of(answer.text()) : answer.text());
        html("feedback", Html.of(answer.feedback()));
        end();
    }

    private void numbers(Shape.Numbers numbers) throws XMLStreamException {
        for (var value : numbers.values()) {
            begin("answer", "fraction", Grades.written(value.fraction()), "format", "moodle_auto_format");
            value("text", value.number() == null ? "*" : value.number().toPlainString());
            html("feedback", Html.of(value.feedback()));
            value(
                    "tolerance",
                    value.tolerance() == null ? "0" : value.tolerance().toPlainString());
            end();
        }
        if (!numbers.units().isEmpty())
            element("units", () -> {
                for (var unit : numbers.units())
                    element("unit", () -> {
                        value("multiplier", Grades.number(unit.times()));
                        value("unit_name", unit.name());
                    });
            });
        value("unitgradingtype", numbers.unitRequired() ? "1" : "0");
        value("unitpenalty", numbers.unitRequired() ? "1" : "0.1");
        value("showunits", numbers.units().isEmpty() ? "3" : "0");
        value("unitsleft", "0");
    }

    private void matching(Shape.Matching matching) throws XMLStreamException {
        value("shuffleanswers", String.valueOf(matching.shuffle()));
        for (var pair : matching.pairs()) {
            begin("subquestion", "format", "html");
            value("text", Html.of(pair.left()));
            element("answer", () -> value("text", pair.right()));
            end();
        }
    }

    private void ordering(Shape.Ordering ordering) throws XMLStreamException {
        value("layouttype", "VERTICAL");
        value("selecttype", "ALL");
        value("selectcount", "0");
        value("gradingtype", ordering.allOrNothing() ? "ALL_OR_NOTHING" : MoodleQuestion.BY_PAIRS);
        value("showgrading", "SHOW");
        value("numberingstyle", "none");
        var place = 0;
        for (var part : ordering.parts()) {
            begin("answer", "fraction", ++place + ".0000000", "format", "html");
            value("text", Html.of(part.text()));
            html("feedback", Html.of(part.feedback()));
            end();
        }
    }

    private void html(String name, String html) throws XMLStreamException {
        begin(name, "format", "html");
        value("text", html);
        end();
    }

    private void value(String name, @Nullable String text) throws XMLStreamException {
        indent();
        xml.writeStartElement(name);
        words(text == null ? "" : text);
        xml.writeEndElement();
    }

    /** As CDATA where it has signs, since people look into these files. */
    private void words(String text) throws XMLStreamException {
        if (!text.contains("<") && !text.contains("&")) xml.writeCharacters(text);
        else xml.writeCData(text.replace("]]>", "]]]]><![CDATA[>"));
    }

    private void element(String name, Inside inside) throws XMLStreamException {
        begin(name);
        inside.write();
        end();
    }

    private void begin(String name, String... attributes) throws XMLStreamException {
        indent();
        xml.writeStartElement(name);
        for (var i = 0; i < attributes.length; i += 2) xml.writeAttribute(attributes[i], attributes[i + 1]);
        depth++;
    }

    private void end() throws XMLStreamException {
        depth--;
        indent();
        xml.writeEndElement();
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
