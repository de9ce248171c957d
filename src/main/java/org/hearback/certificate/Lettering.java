package org.hearback.certificate;

import static java.awt.font.TextAttribute.KERNING;
import static java.awt.font.TextAttribute.KERNING_ON;
import static java.awt.font.TextAttribute.LIGATURES;
import static java.awt.font.TextAttribute.LIGATURES_ON;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;

/**
 * How any script comes onto paper. Latin, Greek and Cyrillic are set as text. What needs more than one letter after
 * another - Arabic letters that join, Tamil vowels that move, stacked accents - a PDF writer cannot set; that is shaped
 * by Java's own text engine and drawn as outlines. A script without a font of ours is drawn with the machine's fonts.
 */
@Component
class Lettering {
    /** The typefaces of a certificate. */
    enum Face {
        SERIF("NotoSerif-Regular"),
        SANS("NotoSans-Regular"),
        SANS_BOLD("NotoSans-Bold");

        private final String file;

        Face(String file) {
            this.file = file;
        }

        InputStream open() {
            return Lettering.open(file);
        }
    }

    /** Outlines of text, with the space they take; the first line's top is at 0. */
    record Drawing(Path2D outline, float width, float height) {}

    private static final List<String> FURTHER_SCRIPTS = List.of(
            "NotoNaskhArabic-Regular",
            "NotoSerifTamil-Regular",
            "NotoSerifDevanagari-Regular",
            "NotoSerifBengali-Regular",
            "NotoSerifGujarati-Regular",
            "NotoSerifGurmukhi-Regular",
            "NotoSerifTelugu-Regular",
            "NotoSerifKannada-Regular",
            "NotoSerifMalayalam-Regular",
            "NotoSerifSinhala-Regular",
            "NotoSerifHebrew-Regular",
            "NotoSerifThai-Regular",
            "NotoSerifArmenian-Regular",
            "NotoSerifGeorgian-Regular",
            "NotoSerifEthiopic-Regular",
            "NotoSansMyanmar-Regular");

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Map<Face, CmapLookup> letters = new EnumMap<>(Face.class);

    Lettering() {
        for (var face : Face.values()) letters.put(face, lettersOf(face));
    }

    /** Whether each letter of the text can simply stand after the one before, in this face. */
    boolean canSet(String text, Face face) {
        return text.codePoints()
                .allMatch(letter -> isPlain(letter) && letters.get(face).getGlyphId(letter) != 0);
    }

    /** Whether there is a letter for everything in the text, set or drawn. */
    boolean canPrint(String text) {
        return canSet(text, Face.SERIF)
                || clusters(text).stream()
                        .allMatch(cluster ->
                                Outlines.FONTS.fontFor(cluster, Face.SERIF).isPresent());
    }

    /** Shapes the text and breaks it into lines of at most this width. */
    Drawing draw(String text, Face face, float size, float width, float lineHeight) {
        var measurer = new LineBreakMeasurer(
                withFonts(text, face, size).getIterator(), BreakIterator.getLineInstance(Locale.UK), EXACT);
        var lines = new ArrayList<TextLayout>();
        while (measurer.getPosition() < text.length()) lines.add(measurer.nextLayout(width));

        var widest = lines.stream()
                .map(TextLayout::getVisibleAdvance)
                .max(Float::compare)
                .orElse(0f);
        var outline = new Path2D.Float();
        var top = 0f;
        for (var line : lines) {
            // what is read from right to left begins at the right edge of its block
            var left = line.isLeftToRight() ? 0 : widest - line.getVisibleAdvance();
            // scripts with tall letters need more than the usual distance
            var height = Math.max(lineHeight, line.getAscent() + line.getDescent());
            var baseline = top + (height - line.getAscent() - line.getDescent()) / 2 + line.getAscent();
            outline.append(line.getOutline(AffineTransform.getTranslateInstance(left, baseline)), false);
            top += height;
        }
        return new Drawing(outline, widest, top);
    }

    private static AttributedString withFonts(String text, Face face, float size) {
        var attributed = new AttributedString(text);
        var from = 0;
        for (var cluster : clusters(text)) {
            var font = Outlines.FONTS.fontFor(cluster, face).orElseGet(() -> Outlines.FONTS.of(face));
            var shaped = font.deriveFont(size).deriveFont(Map.of(KERNING, KERNING_ON, LIGATURES, LIGATURES_ON));
            attributed.addAttribute(TextAttribute.FONT, shaped, from, from + cluster.length());
            from += cluster.length();
        }
        return attributed;
    }

    private static boolean isPlain(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT,
                    Character.UNASSIGNED,
                    Character.SURROGATE,
                    Character.CONTROL -> false;
            default -> true;
        };
    }

    private static List<String> clusters(String text) {
        var clusters = new ArrayList<String>();
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            clusters.add(text.substring(from, to));
        }
        return clusters;
    }

    private static CmapLookup lettersOf(Face face) {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(face.open()))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        var stream = Lettering.class.getResourceAsStream("/certificate/fonts/" + file + ".ttf");
        if (stream == null) throw new IllegalStateException("no font " + file);
        return stream;
    }

    /** The fonts to draw with; loaded when the first text needs them, which most never do. */
    private static final class Outlines {
        static final Outlines FONTS = new Outlines();

        private final Map<Face, Font> faces = new EnumMap<>(Face.class);
        private final List<Font> further;

        private Outlines() {
            for (var face : Face.values()) faces.put(face, load(face.file));
            var machine = new Font(Font.SERIF, Font.PLAIN, 1);
            further = Stream.concat(FURTHER_SCRIPTS.stream().map(Outlines::load), Stream.of(machine))
                    .toList();
        }

        Font of(Face face) {
            return faces.get(face);
        }

        Optional<Font> fontFor(String cluster, Face face) {
            return Stream.concat(Stream.of(of(face)), further.stream())
                    .filter(font -> cluster.codePoints()
                            .filter(letter -> Character.getType(letter) != Character.FORMAT)
                            .allMatch(font::canDisplay))
                    .findFirst();
        }

        private static Font load(String file) {
            try (var stream = open(file)) {
                return Font.createFont(Font.TRUETYPE_FONT, stream);
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
