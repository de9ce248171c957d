package org.hearback.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearback.certificate.Paper.Field;
import org.hearback.certificate.Paper.Style;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Prints a sheet as an accessible PDF, on as many pages as it takes. */
@Component
public class SheetPdf {
    private static final String TEMPLATE = "/certificate/sheet.html";

    private final Paper paper;

    SheetPdf(Paper paper) {
        this.paper = paper;
    }

    public byte[] render(Sheet sheet) {
        var document = paper.template(TEMPLATE);
        var body = (Element) document.getElementsByTagName("body").item(0);
        var fields = new HashMap<String, Field>();
        fields.put("documentTitle", Field.of(sheet.title()));
        fields.put("title", Field.of(sheet.title(), Style.ofTitle(sheet.title())));
        fields.put("lead", new Field(sheet.lead(), Style.LINE));
        for (var part : sheet.parts()) append(document, body, part, fields);
        paper.fill(document, fields);
        try (var printed = paper.print(document)) {
            return Paper.bytes(printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(Document document, Element body, Sheet.Part part, Map<String, Field> fields) {
        body.appendChild(text(document, "h2", List.of(part.heading()), Style.ofTitle(part.heading()), fields));
        for (var fact : part.facts()) {
            body.appendChild(text(document, "h3", List.of(fact.label()), Style.LINE, fields));
            body.appendChild(text(document, "p", paragraphs(fact.text()), Style.OUTCOME, fields));
        }
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static Element text(
            Document document, String tag, List<String> lines, Style style, Map<String, Field> fields) {
        var field = "text" + fields.size();
        var element = document.createElement(tag);
        element.setAttribute("data-field", field);
        fields.put(field, new Field(lines, style));
        return element;
    }
}
