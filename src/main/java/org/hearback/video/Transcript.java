package org.hearback.video;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Turns a transcript's Markdown into HTML that is safe whatever it says. */
final class Transcript {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).build();
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements("h3", "h4", "p", "em", "strong", "ul", "ol", "li", "blockquote", "br")
            .toFactory();

    private Transcript() {}

    static String toHtml(String markdown) {
        var document = PARSER.parse(markdown);
        for (var node = document.getFirstChild(); node != null; ) {
            Node next = node.getNext();
            if (node instanceof Heading heading) fit(heading);
            node = next;
        }
        return SAFE.sanitize(RENDERER.render(document));
    }

    /** The page has the title already; what follows stands below the heading of the transcript. */
    private static void fit(Heading heading) {
        if (heading.getLevel() == 1) heading.unlink();
        else heading.setLevel(Math.min(heading.getLevel() + 1, 4));
    }
}
