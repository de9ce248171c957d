package org.hearback.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearback.exchange.Foreign.Answer;
import org.hearback.exchange.Foreign.Shape;
import org.hearback.exchange.Wording.Markup;
import org.jspecify.annotations.Nullable;

/** One question of a GIFT file. */
final class GiftQuestion {
    private static final String GAP = "_____";
    private static final Pattern WEIGHT = Pattern.compile("^%(-?\\d{1,3}(?:[.,]\\d{0,10})?)%");
    private static final Pattern MARKER = Pattern.compile("^\\s*\\[(html|moodle|plain|markdown)]");
    private static final Set<String> TRUE = Set.of("T", "TRUE");
    private static final Set<String> FALSE = Set.of("F", "FALSE");

    private final GiftText source;
    private final String id;
    private final List<String> tags;
    private final List<String> category;
    private final List<Remark> remarks = new ArrayList<>();
    private String name = "";
    private Markup markup = Markup.AUTO;

    GiftQuestion(GiftText source, String id, List<String> tags, List<String> category) {
        this.source = source;
        this.id = id;
        this.tags = tags;
        this.category = category;
    }

    Foreign.Item item() {
        var text = takeName();
        var opens = text.find("{");
        var closes = text.find("}", Math.max(opens, 0));
        if (opens < 0 && closes < 0) return refused("description", Remark.of(source.line(), Reason.DESCRIPTION));
        if (opens < 0) return refused("", Remark.of(text.from(closes).line(), Reason.STRAY_BRACE));
        if (closes < 0) return refused("", Remark.of(text.from(opens).line(), Reason.UNCLOSED_BRACE));
        var inside = text.part(opens + 1, closes).strip();
        var behind = text.from(closes + 1).strip();
        if (behind.has("{")) remarks.add(Remark.of(behind.line(), Reason.SECOND_BRACE));
        var before = text.part(0, opens);
        var stem = wording(behind.isBlank() ? before : before.with(GAP, text.from(closes + 1)), true);
        var split = inside.findLast("####");
        var general = split < 0 ? inside.part(0, 0) : inside.from(split + 4);
        var explanation = wording(general.strip(), false);
        var answers = split < 0 ? inside : inside.part(0, split).strip();
        var shape = shape(answers);
        var type = type(shape);
        if (shape instanceof Shape.Unmapped(var why)) return refused(type, why);
        remarks.sort(Comparator.comparingInt(Remark::line));
        return new Foreign.Item(
                source.line(),
                type,
                id,
                name,
                category,
                tags,
                stem.vignette(),
                stem.text(),
                explanation.text(),
                explanation.partFeedback(),
                1,
                shape,
                List.copyOf(remarks));
    }

    private GiftText takeName() {
        if (!source.startsWith("::")) return source;
        var end = source.find("::", 2);
        if (end < 0) return source.from(2);
        name = source.part(2, end).strip().toString();
        return source.from(end + 2).strip();
    }

    private Foreign.Item refused(String type, Remark why) {
        var called = name.isEmpty() ? source.toString() : name;
        return MoodleQuestion.unmapped(
                source.line(), type, new Remark(0, why.reason(), called).detail(), category, why);
    }

    private static String type(Shape shape) {
        return switch (shape) {
            case Shape.Choices ignored -> "multichoice";
            case Shape.TrueFalse ignored -> "truefalse";
            case Shape.Words ignored -> "shortanswer";
            case Shape.Numbers ignored -> "numerical";
            case Shape.Matching ignored -> "match";
            case Shape.Ordering ignored -> "ordering";
            case Shape.Unmapped(var why) -> why.reason() == Reason.ESSAY ? "essay" : "";
        };
    }

    private Shape shape(GiftText answers) {
        if (answers.isBlank()) return new Shape.Unmapped(Remark.of(source.line(), Reason.ESSAY));
        if (answers.startsWith("#")) return numbers(answers.from(1));
        if (answers.has("~")) return choices(answers);
        if (answers.has("=") && answers.has("->")) return matching(answers);
        if (answers.startsWith(">"))
            return new Shape.Unmapped(new Remark(answers.line(), Reason.UNKNOWN_TYPE, "ordering"));
        var hash = answers.find("#");
        var verdict =
                (hash < 0 ? answers : answers.part(0, hash)).toString().strip().toUpperCase(Locale.ROOT);
        if (TRUE.contains(verdict) || FALSE.contains(verdict)) return trueFalse(answers, TRUE.contains(verdict));
        return new Shape.Words(
                false, answers.before("=").stream().map(one -> answer(one, 1)).toList());
    }

    private Shape choices(GiftText written) {
        var answers = new ArrayList<Answer>();
        var single = false;
        for (var one : written.before("~=")) {
            var right = one.startsWith("=");
            // "~=" is how some write a right answer
            if (one.toString().equals("~")) continue;
            var weighed = WEIGHT.matcher(one.from(1).strip().toString()).find();
            single |= right && !weighed;
            answers.add(answer(one, right ? 1 : 0));
        }
        return new Shape.Choices(single, false, true, answers);
    }

    private Shape matching(GiftText written) {
        var pairs = new ArrayList<Foreign.Pair>();
        for (var one : written.before("=")) {
            var body = one.startsWith("=") ? one.from(1).strip() : one;
            var arrow = body.find("->");
            if (arrow < 0) return new Shape.Unmapped(new Remark(one.line(), Reason.NO_ARROW, body.toString()));
            pairs.add(new Foreign.Pair(
                    one.line(),
                    wording(body.part(0, arrow).strip(), false).text(),
                    body.from(arrow + 2).strip().toString().strip()));
        }
        return new Shape.Matching(true, pairs);
    }

    private Shape trueFalse(GiftText answers, boolean truth) {
        var first = answers.find("#");
        var second = first < 0 ? -1 : answers.find("#", first + 1);
        var wrong = first < 0 ? "" : feedback(second < 0 ? answers.from(first + 1) : answers.part(first + 1, second));
        var right = second < 0 ? "" : feedback(answers.from(second + 1));
        var line = answers.line();
        return new Shape.TrueFalse(
                truth,
                new Answer(line, "true", truth ? 1 : 0, truth ? right : wrong),
                new Answer(line, "false", truth ? 0 : 1, truth ? wrong : right));
    }

    private Shape numbers(GiftText written) {
        var values = new ArrayList<Foreign.Value>();
        for (var one : written.before("=~")) {
            var wrong = one.startsWith("~");
            var weighed = weighed(wrong || one.startsWith("=") ? one.from(1).strip() : one, wrong ? 0 : 1);
            var hash = weighed.text().find("#");
            var number = hash < 0 ? weighed.text() : weighed.text().part(0, hash);
            var told = hash < 0 ? "" : feedback(weighed.text().from(hash + 1));
            var value = wrong && number.isBlank()
                    ? new Foreign.Value(one.line(), null, null, weighed.fraction(), told)
                    : value(number, weighed.fraction(), told);
            if (value == null)
                return new Shape.Unmapped(new Remark(one.line(), Reason.NOT_A_NUMBER, number.toString()));
            values.add(value);
        }
        if (values.stream().noneMatch(value -> value.fraction() > 0))
            return new Shape.Unmapped(Remark.of(written.line(), Reason.NO_RIGHT_ANSWER));
        return new Shape.Numbers(values, List.of(), false);
    }

    private static Foreign.@Nullable Value value(GiftText number, double fraction, String feedback) {
        var text = number.toString().strip();
        var line = number.line();
        if (text.equals("*")) return new Foreign.Value(line, null, null, fraction, feedback);
        var dots = text.indexOf("..");
        if (dots > 0) {
            var least = MoodleQuestion.value(text.substring(0, dots));
            var most = MoodleQuestion.value(text.substring(dots + 2));
            if (least.isEmpty() || most.isEmpty()) return null;
            var middle = least.get().add(most.get()).divide(BigDecimal.TWO, MathContext.DECIMAL64);
            return new Foreign.Value(line, middle, most.get().subtract(middle).abs(), fraction, feedback);
        }
        var colon = text.indexOf(':');
        var value = MoodleQuestion.value(colon < 0 ? text : text.substring(0, colon));
        var tolerance = MoodleQuestion.value(colon < 0 ? "0" : text.substring(colon + 1));
        if (value.isEmpty() || tolerance.isEmpty()) return null;
        return new Foreign.Value(line, value.get(), tolerance.get(), fraction, feedback);
    }

    /** An answer without its weight. */
    private record Weighed(GiftText text, double fraction) {}

    private static Weighed weighed(GiftText answer, double otherwise) {
        var weight = WEIGHT.matcher(answer.toString());
        if (!weight.find()) return new Weighed(answer, otherwise);
        var percent = Double.parseDouble(weight.group(1).replace(',', '.'));
        return new Weighed(answer.from(weight.end()).strip(), percent / 100);
    }

    private Answer answer(GiftText written, double otherwise) {
        var body = written.startsWith("=") || written.startsWith("~")
                ? written.from(1).strip()
                : written;
        var weighed = weighed(body, otherwise);
        var hash = weighed.text().find("#");
        var text = hash < 0 ? weighed.text() : weighed.text().part(0, hash);
        var told = hash < 0 ? "" : feedback(weighed.text().from(hash + 1));
        return new Answer(written.line(), wording(text.strip(), false).text(), weighed.fraction(), told);
    }

    private String feedback(GiftText written) {
        return wording(written.strip(), false).text();
    }

    /** @param governs whether its markup holds for the answers too */
    private Wording wording(GiftText written, boolean governs) {
        var text = written.toString();
        var marker = MARKER.matcher(text);
        var own = markup;
        if (marker.find()) {
            own = Markup.of(marker.group(1), markup);
            text = text.substring(marker.end());
        }
        if (governs) markup = own;
        return Wording.of(text, own, written.line(), remarks::add);
    }
}
