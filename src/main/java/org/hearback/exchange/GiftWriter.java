package org.hearback.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.hearback.exchange.Foreign.Answer;
import org.hearback.exchange.Foreign.Shape;

/** Writes questions as GIFT, each text as plain text unless it needs more. */
final class GiftWriter {
    private final StringBuilder out = new StringBuilder();
    private boolean plainStem;

    private GiftWriter() {}

    static String write(List<Foreign.Item> items) {
        var writer = new GiftWriter();
        List<String> category = List.of();
        for (var item : items) {
            if (!item.category().equals(category)) writer.category(item.category());
            category = item.category();
            writer.question(item);
        }
        return writer.out.toString();
    }

    private void category(List<String> path) {
        out.append("$CATEGORY: ").append(Categories.written(path)).append("\n\n");
    }

    private void question(Foreign.Item item) {
        var tokens =
                item.tags().stream().map(tag -> "[tag:" + bracketed(tag) + "]").collect(Collectors.joining(" "));
        var id = item.id().isEmpty() ? "" : "[id:" + bracketed(item.id()) + "] ";
        if (!(id + tokens).isBlank())
            out.append("// ").append((id + tokens).strip()).append('\n');
        out.append("::").append(escaped(item.name())).append("::");
        // all that follows has the markup of the question, unless it says otherwise
        plainStem = item.vignette() == null;
        if (plainStem) out.append("[plain]").append(escaped(item.stem().strip()));
        else out.append("[html]").append(escaped(Html.stem(item)));
        out.append('{');
        switch (item.shape()) {
            case Shape.Choices choices -> choices.answers().forEach(answer -> choice(answer, choices.single()));
            case Shape.TrueFalse verdict -> {
                var right = verdict.truth() ? verdict.yes() : verdict.no();
                var wrong = verdict.truth() ? verdict.no() : verdict.yes();
                out.append(verdict.truth() ? "TRUE" : "FALSE");
                if (!(wrong.feedback() + right.feedback()).isBlank())
                    out.append('#').append(plain(wrong.feedback()));
                if (!right.feedback().isBlank()) out.append('#').append(plain(right.feedback()));
                out.append('\n');
            }
            case Shape.Words words -> {
                for (var answer : words.answers())
                    line("=" + weight(answer.fraction()), noArrow(answer.text()), noArrow(answer.feedback()));
            }
            case Shape.Numbers numbers -> numbers(numbers);
            case Shape.Matching matching -> {
                for (var pair : matching.pairs())
                    out.append("\n\t=").append(left(pair.left())).append(" -> ").append(escaped(pair.right()));
            }
            case Shape.Ordering ignored -> throw new IllegalArgumentException("GIFT has no order");
            case Shape.Unmapped ignored -> throw new IllegalArgumentException("GIFT has nothing like it");
        }
        explanation(item);
        out.append("\n}\n\n");
    }

    private void choice(Answer answer, boolean single) {
        var sign =
                single && answer.fraction() == 1 ? "=" : answer.fraction() == 0 ? "~" : "~" + weight(answer.fraction());
        line(sign, answer.text(), answer.feedback());
    }

    private static String weight(double fraction) {
        return "%" + Grades.written(fraction) + "%";
    }

    private void line(String sign, String text, String feedback) {
        out.append("\n\t").append(sign).append(plain(text));
        if (!feedback.isBlank()) out.append('#').append(plain(feedback));
    }

    private void numbers(Shape.Numbers numbers) {
        out.append('#');
        for (var value : numbers.values()) {
            out.append("\n\t");
            if (value.number() == null) {
                out.append("~#").append(plain(value.feedback()));
            } else {
                var tolerance =
                        value.tolerance() == null ? "0" : value.tolerance().toPlainString();
                out.append('=').append(weight(value.fraction()));
                out.append(value.number().toPlainString()).append(':').append(tolerance);
                if (!value.feedback().isBlank()) out.append('#').append(plain(value.feedback()));
            }
        }
    }

    private void explanation(Foreign.Item item) {
        var needsHtml = item.partFeedback().stream().anyMatch(words -> !words.isBlank());
        if (needsHtml) out.append("\n\t####[html]").append(escaped(Html.explanation(item)));
        else if (!item.explanation().isBlank()) out.append("\n\t####").append(plain(item.explanation()));
    }

    /** With its markup where it has another than the question, and where “[html]” at its beginning are its own words. */
    private String plain(String text) {
        var words = text.strip();
        var marked = !words.isEmpty() && (!plainStem || words.startsWith("["));
        return (marked ? "[plain]" : "") + escaped(words);
    }

    /** An arrow cannot be escaped, but HTML has another way to write it. */
    private String left(String text) {
        return text.contains("->") ? "[html]" + escaped(Html.of(text)) : plain(text);
    }

    /** With one, a question for words would read as one for pairs. */
    private static String noArrow(String text) {
        return text.replace("->", "→");
    }

    private static String bracketed(String token) {
        return token.replace("]", "\\]").replaceAll("\\s+", " ");
    }

    static String escaped(String text) {
        var escaped = new StringBuilder();
        for (var c : text.toCharArray()) {
            if (c == '\n') {
                escaped.append("\\n");
                continue;
            }
            if (GiftText.SIGNS.indexOf(c) >= 0 || c == '\\') escaped.append('\\');
            escaped.append(c);
        }
        return escaped.toString();
    }
}
