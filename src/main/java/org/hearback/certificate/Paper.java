package org.hearback.certificate;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.hearback.certificate.Lettering.Face;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** How a filled template becomes an accessible PDF: A4, tagged, with its fonts inside. */
@Component
class Paper {
    static final Color INK = new Color(0x0B2545);
    static final Color MUTED = new Color(0x4A5A70);

    private static final String FIELD = "data-field";
    private static final String DRAWN = "drawn";
    private static final String SHAPE = "shape";
    private static final String COLOUR = "colour";
    private static final float PX_PER_PT = 96f / 72;
    private static final float PX_PER_MM = 96f / 25.4f;

    private final Lettering lettering;

    Paper(Lettering lettering) {
        this.lettering = lettering;
    }

    /** How a field is drawn where it cannot be set; set text takes all but the size from the template. */
    record Style(Face face, float points, float millimetres, Color colour) {
        static final Style SMALL = new Style(Face.SANS, 9.5f, 124, INK);
        static final Style LINE = new Style(Face.SANS, 10, 170, MUTED);
        static final Style OUTCOME = new Style(Face.SANS, 9.5f, 164, INK);

        static Style ofName(String name) {
            return new Style(Face.SERIF, name.length() <= 32 ? 30 : name.length() <= 70 ? 23 : 17, 170, INK);
        }

        static Style ofTitle(String title) {
            return new Style(Face.SERIF, title.length() <= 70 ? 17 : 14.5f, 140, INK);
        }
    }

    record Field(List<String> lines, Style style) {
        static Field of(String text, Style style) {
            return new Field(text.isEmpty() ? List.of() : List.of(text), style);
        }

        static Field of(String text) {
            return of(text, Style.SMALL);
        }
    }

    Document template(String path) {
        try (var stream = Paper.class.getResourceAsStream(path)) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(stream);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(path + " cannot be read", e);
        }
    }

    PDDocument print(Document document) throws IOException {
        var printing = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .usePdfVersion(1.7f)
                .withProducer("Hearback")
                .useObjectDrawerFactory(new Drawings())
                .useFont(Face.SERIF::open, "Noto Serif", 400, FontStyle.NORMAL, true)
                .useFont(Face.SANS::open, "Noto Sans", 400, FontStyle.NORMAL, true)
                .useFont(Face.SANS_BOLD::open, "Noto Sans", 700, FontStyle.NORMAL, true)
                .withW3cDocument(document, null);
        try (var renderer = printing.buildPdfRenderer()) {
            var pdf = renderer.createPDFKeepOpen();
            sayInLetters(pdf.getDocumentCatalog().getStructureTreeRoot(), drawnTexts(document));
            return pdf;
        }
    }

    /** What is drawn reads, for whoever copies or listens to it, as the text that it shows. */
    private static void sayInLetters(PDStructureNode node, Set<String> drawnTexts) {
        if (node instanceof PDStructureElement element && drawnTexts.contains(element.getAlternateDescription())) {
            element.setActualText(element.getAlternateDescription());
        }
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureNode below) sayInLetters(below, drawnTexts);
        }
    }

    private static Set<String> drawnTexts(Document document) {
        return elements(document, "class").stream()
                .filter(element -> element.getAttribute("class").equals(DRAWN))
                .map(element -> element.getAttribute("alt"))
                .collect(Collectors.toSet());
    }

    static byte[] bytes(PDDocument pdf) throws IOException {
        var out = new ByteArrayOutputStream(60_000);
        pdf.save(out);
        return out.toByteArray();
    }

    /** Fills each element with a data-field; one that has no text is left out, with its row of a table. */
    void fill(Document document, Map<String, Field> fields) {
        for (var element : elements(document, FIELD)) {
            var name = element.getAttribute(FIELD);
            if (!fields.containsKey(name)) continue;
            element.removeAttribute(FIELD);
            var field = fields.get(name);
            for (var line : field.lines())
                fill(
                        (Element) element.getParentNode().insertBefore(element.cloneNode(true), element),
                        line,
                        field.style());
            remove(element, field.lines().isEmpty());
        }
    }

    private void fill(Element element, String text, Style style) {
        switch (element.getTagName()) {
            case "title" -> element.setTextContent(text);
            case "meta" -> element.setAttribute("content", text);
            case "a" -> {
                element.setAttribute("href", text);
                element.setAttribute("title", text);
                element.setTextContent(text);
            }
            default -> {
                if (lettering.canSet(text, style.face())) {
                    if (style.face() == Face.SERIF)
                        element.setAttribute("style", "font-size: " + style.points() + "pt");
                    element.setTextContent(text);
                } else {
                    element.appendChild(drawn(element.getOwnerDocument(), text, style));
                }
            }
        }
    }

    /** A field without a value takes its row with it. */
    private static void remove(Element element, boolean withRow) {
        var row = element.getTagName().equals("td") && withRow ? element.getParentNode() : element;
        row.getParentNode().removeChild(row);
    }

    private Element drawn(Document document, String text, Style style) {
        var size = style.points() * PX_PER_PT;
        var drawing = lettering.draw(text, style.face(), size, style.millimetres() * PX_PER_MM, size * 1.3f);
        var width = (int) Math.ceil(drawing.width()) + 2;
        var height = (int) Math.ceil(drawing.height());
        var object = document.createElement("object");
        object.setAttribute("type", Drawings.TYPE);
        object.setAttribute("alt", text);
        object.setAttribute("class", DRAWN);
        object.setAttribute("style", "width: %dpx; height: %dpx".formatted(width, height));
        object.setUserData(SHAPE, drawing.outline(), null);
        object.setUserData(COLOUR, style.colour(), null);
        return object;
    }

    /** Draws a square shape of this size where the field is, for those who cannot see it in these words. */
    void drawSquare(Document document, String field, float millimetres, String words, DoubleFunction<Shape> shape) {
        for (var element : elements(document, FIELD)) {
            if (!element.getAttribute(FIELD).equals(field)) continue;
            element.setAttribute("type", Drawings.TYPE);
            element.setAttribute("alt", words);
            element.setUserData(SHAPE, shape.apply(millimetres * PX_PER_MM), null);
            element.setUserData(COLOUR, INK, null);
        }
    }

    private static List<Element> elements(Document document, String attribute) {
        var nodes = document.getElementsByTagName("*");
        return new ArrayList<>(IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .filter(element -> element.hasAttribute(attribute))
                .toList());
    }

    /** Fills the shape that an object element carries. */
    private static final class Drawings implements FSObjectDrawerFactory {
        static final String TYPE = "hearback/drawing";

        @Override
        public boolean isReplacedObject(Element element) {
            return element.getAttribute("type").equals(TYPE);
        }

        @Override
        public FSObjectDrawer createDrawer(Element element) {
            return (drawn, x, y, width, height, output, context, dotsPerPixel) -> {
                output.drawWithGraphics(
                        (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, graphics -> {
                            graphics.setRenderingHint(
                                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
                            graphics.setColor((Color) drawn.getUserData(COLOUR));
                            graphics.fill((Shape) drawn.getUserData(SHAPE));
                        });
                return null;
            };
        }
    }
}
