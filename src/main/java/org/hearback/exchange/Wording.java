package org.hearback.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.hearback.quiz.Vignette;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The words of a question. Others write them as HTML, as Markdown or as something between; ours are plain paragraphs.
 * What plain paragraphs cannot hold is told.
 *
 * @param vignette the case that stands before the words, where we have written them
 * @param partFeedback the feedback on parts that stands behind them, where we have written it
 */
record Wording(String text, @Nullable Vignette vignette, List<String> partFeedback) {
    /** How we mark, in HTML that we write, what has no place of its own. */
    static final String CASE = "hearback-case";

    static final String PARTS = "hearback-parts";
    static final String PART = "hearback-part";

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "dl",
            "table",
            "blockquote",
            "pre",
            "section",
            "article",
            "figure",
            "figcaption",
            "dt",
            "dd",
            "hr",
            "center",
            "caption");
    private static final Set<String> EMPHASIS =
            Set.of("b", "strong", "i", "em", "u", "s", "strike", "del", "ins", "mark", "code", "tt", "kbd");
    private static final Set<String> MEDIA = Set.of("audio", "video", "iframe", "object", "embed", "source", "track");
    private static final Set<String> KEPT = Set.of(
            "span",
            "font",
            "small",
            "big",
            "a",
            "img",
            "br",
            "li",
            "tr",
            "td",
            "th",
            "tbody",
            "thead",
            "tfoot",
            "sub",
            "sup",
            "abbr",
            "cite",
            "q",
            "var",
            "samp",
            "dfn",
            "bdi",
            "bdo",
            "label",
            "header",
            "footer",
            "main",
            "nav",
            "aside",
            "colgroup",
            "col",
            "nobr",
            "wbr");
    /** A tag that is one, and not “x<y”. */
    private static final Pattern NO_TAG = Pattern.compile("<(?!!--|/?(?:"
            + String.join("|", BLOCKS) + "|" + String.join("|", EMPHASIS) + "|" + String.join("|", MEDIA) + "|"
            + String.join("|", KEPT) + "|script|style|form|input|button|math|svg|o:p)(?:\\s[^<>]*)?/?>)");

    private static final Pattern TELLING_STYLE =
            Pattern.compile("color|background|text-decoration|font-weight|font-style");
    /** A list's sign with nothing behind it yet. */
    private static final Pattern FRESH_POINT = Pattern.compile("(?:^|\\n)(?:-|\\d+\\.) $");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(BLOCKS.toArray(String[]::new))
            .allowElements(EMPHASIS.toArray(String[]::new))
            .allowElements(KEPT.toArray(String[]::new))
            .allowWithoutAttributes("span", "a", "font", "img")
            .allowStandardUrlProtocols()
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src", "alt")
            .onElements("img")
            .allowAttributes("class", "title")
            .onElements("div", "ul", "span")
            .toFactory();
    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();
    private static final Map<Character, Character> RAISED = pairs("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ");
    private static final Map<Character, Character> LOWERED = pairs("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎");

    /** How a text is written. */
    enum Markup {
        HTML,
        /** HTML in which line breaks count and a smaller-than sign may be one. */
        AUTO,
        PLAIN,
        MARKDOWN;

        /** As Moodle's XML and GIFT name it; what is not known counts as the default. */
        static Markup of(String name, Markup otherwise) {
            return switch (name.strip().toLowerCase(Locale.ROOT)) {
                case "html" -> HTML;
                case "moodle_auto_format", "moodle" -> AUTO;
                case "plain_text", "plain" -> PLAIN;
                case "markdown" -> MARKDOWN;
                default -> otherwise;
            };
        }
    }

    static Wording of(String source, Markup markup, int line, Consumer<Remark> remarks) {
        if (source.isBlank()) return new Wording("", null, List.of());
        if (hasFormula(source)) remarks.accept(Remark.of(line, Reason.FORMULA));
        if (markup == Markup.PLAIN) return new Wording(source.strip(), null, List.of());
        var html = switch (markup) {
            case MARKDOWN -> RENDERER.render(MARKDOWN.parse(source));
            case AUTO -> NO_TAG.matcher(source).replaceAll("&lt;").strip().replace("\n", "<br>");
            default -> source;
        };
        var told = new HashSet<Remark>();
        Consumer<Remark> once = remark -> {
            if (told.add(remark)) remarks.accept(remark);
        };
        tellStyles(html, line, once);
        var body = Jsoup.parseBodyFragment(POLICY.sanitize(html, new Discarded(line), once), "");
        body.outputSettings(new Document.OutputSettings().prettyPrint(false));
        var vignette = takeCase(body);
        var parts = takeParts(body);
        return new Wording(plain(body.body(), line, once), vignette, parts);
    }

    // without a pattern, which would look to the end of the text again and again
    private static boolean hasFormula(String text) {
        return isBetween(text, "\\(", "\\)") || isBetween(text, "\\[", "\\]") || isBetween(text, "$$", "$$");
    }

    private static boolean isBetween(String text, String begin, String end) {
        var at = text.indexOf(begin);
        return at >= 0 && text.indexOf(end, at + 3) >= 0;
    }

    // only an element that bears nothing but looks has a style worth a word
    private static void tellStyles(String html, int line, Consumer<Remark> remarks) {
        if (html.contains("style=") && TELLING_STYLE.matcher(html).find()) {
            var styled = Jsoup.parseBodyFragment(html, "").select("[style]").stream()
                    .map(element -> element.attr("style").toLowerCase(Locale.ROOT))
                    .filter(style -> TELLING_STYLE.matcher(style).find())
                    .findFirst();
            styled.ifPresent(style -> remarks.accept(new Remark(line, Reason.EMPHASIS, style)));
        }
    }

    private static @Nullable Vignette takeCase(Document body) {
        var found = body.selectFirst("div." + CASE);
        if (found == null) return null;
        var id = found.classNames().stream()
                .filter(name -> name.startsWith(CASE + "-"))
                .map(name -> name.substring(CASE.length() + 1))
                .findFirst()
                .orElse("");
        var heading = found.selectFirst("h4");
        var title = heading == null ? "" : heading.text();
        if (heading != null) heading.remove();
        var text = plain(found, 0, ignored -> {});
        found.remove();
        return new Vignette(id, title, text);
    }

    private static List<String> takeParts(Document body) {
        var found = body.selectFirst("ul." + PARTS);
        if (found == null) return List.of();
        var parts = found.select("span." + PART).stream()
                .map(part -> plain(part, 0, ignored -> {}))
                .toList();
        found.remove();
        return parts;
    }

    private static String plain(Element element, int line, Consumer<Remark> remarks) {
        var text = new PlainText(line, remarks);
        element.traverse(text);
        return text.toString();
    }

    private static Map<Character, Character> pairs(String from, String to) {
        var map = new HashMap<Character, Character>();
        for (var i = 0; i < from.length(); i++) map.put(from.charAt(i), to.charAt(i));
        return map;
    }

    /** What the sanitiser takes away, told if it can matter. */
    private record Discarded(int line) implements HtmlChangeListener<Consumer<Remark>> {
        @Override
        public void discardedTag(@Nullable Consumer<Remark> remarks, String name) {
            var reason = MEDIA.contains(name)
                    ? Reason.MEDIA
                    : Set.of("script", "style").contains(name) ? Reason.SCRIPT : Reason.DISCARDED;
            if (remarks != null
                    && !Set.of("html", "body", "head", "o:p", "meta", "link").contains(name))
                remarks.accept(new Remark(line, reason, name));
        }

        @Override
        public void discardedAttributes(@Nullable Consumer<Remark> remarks, String element, String... names) {
            for (var name : names) {
                if (remarks != null && (name.startsWith("on") || name.equals("href") || name.equals("src")))
                    remarks.accept(new Remark(line, Reason.SCRIPT, element + " " + name));
            }
        }
    }

    /** Walks over safe HTML and writes down its words. */
    private static final class PlainText implements NodeVisitor {
        private final int line;
        private final Consumer<Remark> remarks;
        private final StringBuilder out = new StringBuilder();
        private final List<Integer> marks = new ArrayList<>();
        // jsoup counts from the first sibling each time it is asked
        private final Map<@Nullable Element, Integer> counted = new IdentityHashMap<>();

        PlainText(int line, Consumer<Remark> remarks) {
            this.line = line;
            this.remarks = remarks;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) add(words.getWholeText());
            if (!(node instanceof Element element)) return;
            var name = element.normalName();
            if (BLOCKS.contains(name)) breakTo(2);
            if (EMPHASIS.contains(name) && element.hasText()) remarks.accept(new Remark(line, Reason.EMPHASIS, name));
            switch (name) {
                case "br" -> out.append('\n');
                case "li" -> {
                    breakTo(1);
                    var parent = element.parent();
                    var numbered = parent != null && parent.normalName().equals("ol");
                    out.append(numbered ? counted.merge(parent, 1, Integer::sum) + ". " : "- ");
                }
                case "tr" -> breakTo(1);
                case "td", "th" -> {
                    if (counted.merge(element.parent(), 1, Integer::sum) > 1) out.append(" | ");
                }
                case "table" -> remarks.accept(Remark.of(line, Reason.TABLE));
                case "img" -> {
                    remarks.accept(new Remark(line, Reason.PICTURE, nameOf(element)));
                    if (!element.attr("alt").isBlank())
                        add("[" + element.attr("alt").strip() + "]");
                }
                case "sub", "sup", "a" -> marks.add(out.length());
                default -> {}
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) return;
            var name = element.normalName();
            switch (name) {
                case "sub" -> shift(marks.removeLast(), LOWERED, "");
                case "sup" -> shift(marks.removeLast(), RAISED, "^");
                case "a" -> {
                    var words = out.substring(marks.removeLast()).strip();
                    var target = element.attr("href");
                    if (!target.isBlank() && !target.equals(words) && !target.equals("mailto:" + words))
                        add(" (" + target + ")");
                }
                default -> {}
            }
            if (BLOCKS.contains(name)) breakTo(2);
        }

        private static String nameOf(Element image) {
            var source = image.attr("src");
            if (source.startsWith("data:")) return "";
            return source.substring(source.lastIndexOf('/') + 1);
        }

        private void shift(int from, Map<Character, Character> forms, String sign) {
            var words = out.substring(from);
            if (words.isBlank()) return;
            out.setLength(from);
            if (words.chars().allMatch(c -> forms.containsKey((char) c)))
                words.chars().forEach(c -> out.append(forms.get((char) c).charValue()));
            else out.append(sign).append(words);
        }

        private void add(String words) {
            var flat = words.replaceAll("[ \\t\\r\\n\\f]+", " ").replace('\u00A0', '\u0001');
            if (out.isEmpty() || Character.isWhitespace(out.charAt(out.length() - 1)))
                flat = flat.replaceFirst("^ ", "");
            out.append(flat);
        }

        private void breakTo(int lines) {
            if (FRESH_POINT
                    .matcher(out.substring(Math.max(0, out.length() - 8)))
                    .find()) return;
            var there = 0;
            while (there < out.length() && out.charAt(out.length() - 1 - there) == '\n') there++;
            if (there == out.length()) return;
            while (there++ < lines) out.append('\n');
        }

        @Override
        public String toString() {
            return out.toString()
                    .replaceAll("(?<! ) *+\\n *+", "\n")
                    .replace('\u0001', ' ')
                    .replaceAll("(?m)(?<! ) ++$", "")
                    .replaceAll("\\n{3,}", "\n\n")
                    .strip();
        }
    }
}
