package org.hearback.exchange;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.hearback.exchange.Foreign.Shape;

/** Our plain paragraphs as HTML, in a form that {@link Wording} reads back to the letter. */
final class Html {
    private Html() {}

    static String of(String text) {
        if (text.isBlank()) return "";
        return Arrays.stream(text.strip().split("\\n\\s*\\n"))
                .map(paragraph -> "<p>" + escaped(paragraph.strip()).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining());
    }

    /** The question with the case that it belongs to in front. */
    static String stem(Foreign.Item item) {
        var vignette = item.vignette();
        if (vignette == null) return of(item.stem());
        return "<div class=\"%s %s-%s\"><h4>%s</h4>%s</div>%s"
                .formatted(
                        Wording.CASE,
                        Wording.CASE,
                        vignette.id(),
                        escaped(vignette.title()),
                        of(vignette.text()),
                        of(item.stem()));
    }

    /** The explanation, and the feedback on each part where that has no place of its own. */
    static String explanation(Foreign.Item item) {
        if (item.partFeedback().stream().allMatch(String::isBlank)
                || !(item.shape() instanceof Shape.Matching matching)) return of(item.explanation());
        var list = new StringBuilder("<ul class=\"" + Wording.PARTS + "\">");
        for (var i = 0; i < item.partFeedback().size(); i++)
            list.append("<li><em>%s → %s</em>: <span class=\"%s\">%s</span></li>"
                    .formatted(
                            escaped(matching.pairs().get(i).left()),
                            escaped(matching.pairs().get(i).right()),
                            Wording.PART,
                            escaped(item.partFeedback().get(i)).replace("\n", "<br>")));
        return of(item.explanation()) + list.append("</ul>");
    }

    private static String escaped(String text) {
        var safe = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        // HTML makes one space of two
        return safe.replace("  ", " \u00A0");
    }
}
