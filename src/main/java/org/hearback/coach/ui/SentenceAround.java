package org.hearback.coach.ui;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.hearback.language.Span;

/** The whole sentence, or sentences, in which words stand. */
final class SentenceAround {
    private SentenceAround() {}

    static String of(String text, List<Span> spans) {
        var start = spans.getFirst().start();
        var end = spans.getLast().end();
        var sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(text);
        var from = sentences.isBoundary(start) ? start : sentences.preceding(start);
        var to = sentences.isBoundary(end) ? end : sentences.following(end);
        return text.substring(Math.max(0, from), to == BreakIterator.DONE ? text.length() : to)
                .strip();
    }
}
