package org.hearback.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearback.exchange.Foreign.Answer;
import org.hearback.exchange.Foreign.Shape;
import org.hearback.exchange.Wording.Markup;
import org.hearback.quiz.Vignette;
import org.jspecify.annotations.Nullable;

/** One {@code <question>} of a Moodle XML file. */
final class MoodleQuestion {
    /** What Moodle writes unless a teacher writes something else. */
    private static final Set<String> USUAL =
            Set.of("your answer is correct.", "your answer is partially correct.", "your answer is incorrect.");

    /** What Moodle calls scoring by the share of pairs that stand the right way round. */
    static final String BY_PAIRS = "RELATIVE_ALL_PREVIOUS_AND_NEXT";

    private static final Pattern THOUSANDS = Pattern.compile("[-+]?[1-9]\\d{0,2},\\d{3}");

    private static final List<String> USUAL_PENALTIES = List.of("0", "0.1", "0.3333333", "0.33333", "0.333333");

    private final XmlPart source;
    private final List<Remark> remarks = new ArrayList<>();
    private List<String> partFeedback = List.of();
    private @Nullable Vignette vignette;

    private MoodleQuestion(XmlPart source) {
        this.source = source;
    }

    /** Where the questions stand that come now. */
    static final class Place {
        private List<String> category = List.of();
    }

    static Foreign of(XmlPart source, Place place) {
        if (source.attribute("type").equals("category")) return category(source, place);
        return new MoodleQuestion(source).item(place.category);
    }

    /** A question in which the file breaks off. */
    static Foreign broken(XmlPart source, Remark why) {
        var name = source.take("name").map(XmlPart::words).orElse("");
        return unmapped(source.line(), source.attribute("type"), name, List.of(), why);
    }

    static Foreign.Item unmapped(int line, String type, String name, List<String> category, Remark why) {
        return new Foreign.Item(
                line,
                type,
                "",
                name,
                category,
                List.of(),
                null,
                "",
                "",
                List.of(),
                0,
                new Shape.Unmapped(why),
                List.of());
    }

    private static Foreign category(XmlPart source, Place place) {
        var path = source.takeValue("category");
        place.category = Categories.path(path);
        var remarks = new ArrayList<Remark>();
        remarks.addAll(Categories.remarks(place.category, source.line()));
        source.take("idnumber")
                .filter(id -> !id.words().isEmpty())
                .ifPresent(id -> remarks.add(new Remark(id.line(), Reason.ID_NUMBER, id.words())));
        source.tellRest(
                rest -> remarks.add(new Remark(rest.line(), Reason.UNKNOWN_PART, rest.name() + ": " + rest.summary())));
        return new Foreign.Aside(source.line(), Reason.CATEGORY, path, remarks);
    }

    private Foreign.Item item(List<String> category) {
        var type = source.attribute("type").toLowerCase(Locale.ROOT);
        var name = plainName(source.takeValue("name"));
        var why = refusal(type);
        if (why != null) return unmapped(source.line(), type, name, category, why);
        var id = source.takeValue("idnumber");
        var tags = source.take("tags").stream()
                .flatMap(list -> list.takeAll("tag").stream())
                .map(XmlPart::words)
                .filter(tag -> !tag.isBlank())
                .toList();
        var stem = wording(source.take("questiontext"), Markup.AUTO);
        vignette = stem.vignette();
        var explanation = wording(source.take("generalfeedback"), Markup.AUTO);
        partFeedback = explanation.partFeedback();
        var grade = number(source.takeValue("defaultgrade"))
                .map(BigDecimal::doubleValue)
                .orElse(1.0);
        var shape = shape(type);
        tellSettings(type);
        source.tellRest(rest -> {
            var reason = rest.name().equals("file") ? Reason.FILE : Reason.UNKNOWN_PART;
            var about = rest.name().equals("file") ? rest.attribute("name") : rest.name() + ": " + rest.summary();
            remarks.add(new Remark(rest.line(), reason, about));
        });
        // the file of a picture that is told already
        remarks.removeIf(remark -> remark.reason() == Reason.FILE
                && remarks.stream()
                        .anyMatch(other -> other.reason() == Reason.PICTURE
                                && other.detail().equals(remark.detail())));
        remarks.sort(Comparator.comparingInt(Remark::line));
        return new Foreign.Item(
                source.line(),
                type,
                id,
                name,
                category,
                tags,
                vignette,
                stem.text(),
                explanation.text(),
                partFeedback,
                grade,
                shape,
                List.copyOf(remarks));
    }

    private @Nullable Remark refusal(String type) {
        var reason = switch (type) {
            case "multichoice",
                    "multichoiceset",
                    "truefalse",
                    "shortanswer",
                    "numerical",
                    "match",
                    "matching",
                    "ordering" -> null;
            case "essay" -> Reason.ESSAY;
            case "description" -> Reason.DESCRIPTION;
            case "multianswer", "cloze" -> Reason.CLOZE;
            case "calculated", "calculatedsimple", "calculatedmulti" -> Reason.CALCULATED;
            case "random", "randomsamatch" -> Reason.RANDOM;
            case "gapselect", "ddwtos", "ddimageortext", "ddmarker" -> Reason.DRAG_AND_DROP;
            default -> Reason.UNKNOWN_TYPE;
        };
        return reason == null ? null : new Remark(source.line(), reason, reason == Reason.UNKNOWN_TYPE ? type : "");
    }

    private Shape shape(String type) {
        return switch (type) {
            case "truefalse" -> trueFalse();
            case "shortanswer" -> {
                var exact = isTrue(source.takeValue("usecase"), false);
                yield new Shape.Words(exact, answers(Markup.PLAIN));
            }
            case "numerical" -> numbers();
            case "match", "matching" -> matching();
            case "ordering" -> ordering();
            default -> {
                var single = !type.equals("multichoiceset") && isTrue(source.takeValue("single"), true);
                var shuffle = isTrue(source.takeValue("shuffleanswers"), true);
                yield new Shape.Choices(single, type.equals("multichoiceset"), shuffle, answers(Markup.AUTO));
            }
        };
    }

    private List<Answer> answers(Markup markup) {
        return source.takeAll("answer").stream()
                .map(answer -> new Answer(
                        answer.line(),
                        markup == Markup.PLAIN
                                ? answer.words()
                                : wording(Optional.of(answer), markup).text(),
                        fraction(answer),
                        feedback(answer)))
                .toList();
    }

    private Shape trueFalse() {
        var yes = new Answer(source.line(), "true", 0, "");
        var no = new Answer(source.line(), "false", 0, "");
        for (var answer : source.takeAll("answer")) {
            var words = answer.words();
            var read = new Answer(answer.line(), words, fraction(answer), feedback(answer));
            if (words.equalsIgnoreCase("true")) yes = read;
            else if (words.equalsIgnoreCase("false")) no = read;
            else remarks.add(new Remark(answer.line(), Reason.UNKNOWN_PART, words));
        }
        if (yes.fraction() == no.fraction())
            return new Shape.Unmapped(Remark.of(source.line(), Reason.NO_RIGHT_ANSWER));
        return new Shape.TrueFalse(yes.fraction() > no.fraction(), yes, no);
    }

    private Shape numbers() {
        var values = new ArrayList<Foreign.Value>();
        for (var answer : source.takeAll("answer")) {
            var words = answer.words();
            var value = value(words);
            var tolerance = tolerance(answer);
            if (value.isEmpty() && !words.equals("*") && !words.isEmpty())
                return new Shape.Unmapped(new Remark(answer.line(), Reason.NOT_A_NUMBER, words));
            values.add(new Foreign.Value(
                    answer.line(), value.orElse(null), tolerance, fraction(answer), feedback(answer)));
        }
        var units = source.take("units").stream()
                .flatMap(list -> list.takeAll("unit").stream())
                .map(unit -> new Foreign.Unit(
                        unit.line(),
                        unit.takeValue("unit_name"),
                        number(unit.takeValue("multiplier"))
                                .map(BigDecimal::doubleValue)
                                .orElse(1.0)))
                .toList();
        var required = !Set.of("", "0").contains(source.takeValue("unitgradingtype"));
        source.take("unitpenalty");
        setting("showunits", Set.of("0", "3"));
        setting("unitsleft", Set.of("0"));
        return new Shape.Numbers(values, units, required);
    }

    /** Nothing where it is exact, or cannot be read; the latter is told. */
    private @Nullable BigDecimal tolerance(XmlPart answer) {
        var part = answer.take("tolerance");
        var words = part.map(XmlPart::words).orElse("");
        var tolerance = value(words).orElse(null);
        if (tolerance == null && !words.isEmpty())
            remarks.add(new Remark(part.orElse(answer).line(), Reason.TOLERANCE, words));
        return tolerance;
    }

    private Shape matching() {
        var shuffle = isTrue(source.takeValue("shuffleanswers"), true);
        var pairs = source.takeAll("subquestion").stream()
                .map(pair -> {
                    var right = pair.takeValue("answer");
                    return new Foreign.Pair(
                            pair.line(), wording(Optional.of(pair), Markup.AUTO).text(), right);
                })
                .toList();
        return new Shape.Matching(shuffle, pairs);
    }

    private Shape ordering() {
        var parts = answers(Markup.AUTO);
        var places = parts.stream().map(Answer::fraction).toList();
        var numbered = places.stream().distinct().count() == places.size();
        for (var name : List.of("layouttype", "selecttype", "selectcount", "showgrading", "numberingstyle"))
            setting(name, Set.of("VERTICAL", "ALL", "0", "none", "HIDE", "SHOW"));
        var grading = source.take("gradingtype");
        var allOrNothing =
                grading.map(XmlPart::words).filter("ALL_OR_NOTHING"::equals).isPresent();
        grading.ifPresent(part -> {
            if (!Set.of("ALL_OR_NOTHING", BY_PAIRS, "").contains(part.words()))
                remarks.add(new Remark(part.line(), Reason.SCORE, part.words()));
        });
        return new Shape.Ordering(
                allOrNothing,
                numbered
                        ? parts.stream()
                                .sorted(Comparator.comparingDouble(Answer::fraction))
                                .toList()
                        : parts);
    }

    private void tellSettings(String type) {
        source.take("penalty").ifPresent(penalty -> {
            var value = number(penalty.words())
                    .map(n -> n.stripTrailingZeros().toPlainString())
                    .orElse("0");
            if (!USUAL_PENALTIES.contains(value) && !(type.equals("truefalse") && value.equals("1")))
                remarks.add(new Remark(penalty.line(), Reason.PENALTY, value));
        });
        for (var hint : source.takeAll("hint")) {
            var words = wording(Optional.of(hint), Markup.AUTO).text();
            hint.take("shownumcorrect");
            hint.take("clearwrong");
            hint.take("options");
            if (!words.isBlank()) remarks.add(new Remark(hint.line(), Reason.HINT, words));
        }
        for (var name : List.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")) {
            source.take(name).ifPresent(feedback -> {
                var words = wording(Optional.of(feedback), Markup.AUTO).text();
                if (!words.isBlank() && !USUAL.contains(words.toLowerCase(Locale.ROOT)))
                    remarks.add(new Remark(feedback.line(), Reason.FEEDBACK_BY_RESULT, words));
            });
        }
        setting("hidden", Set.of("0"));
        setting("answernumbering", Set.of("abc"));
        setting("showstandardinstruction", Set.of("0"));
        setting("shownumcorrect", Set.of("0", "1"));
    }

    private void setting(String name, Set<String> usual) {
        source.take(name).ifPresent(part -> {
            var value = part.words();
            if (!value.isEmpty() && !usual.contains(value))
                remarks.add(new Remark(part.line(), Reason.SETTING, name + " = " + value));
        });
    }

    private String feedback(XmlPart answer) {
        return wording(answer.take("feedback"), Markup.AUTO).text();
    }

    private Wording wording(Optional<XmlPart> part, Markup otherwise) {
        return part.map(found -> Wording.of(
                        found.words(), Markup.of(found.attribute("format"), otherwise), found.line(), remarks::add))
                .orElse(new Wording("", null, List.of()));
    }

    private double fraction(XmlPart answer) {
        var written = answer.attribute("fraction");
        var read = number(written);
        if (read.isEmpty() && !written.isEmpty()) remarks.add(new Remark(answer.line(), Reason.SCORE, written));
        return read.map(BigDecimal::doubleValue).orElse(0.0) / 100;
    }

    private static String plainName(String name) {
        return Wording.of(name, name.contains("<") ? Markup.AUTO : Markup.PLAIN, 0, ignored -> {})
                .text();
    }

    private static boolean isTrue(String value, boolean otherwise) {
        return value.isBlank() ? otherwise : Set.of("true", "1", "yes").contains(value.toLowerCase(Locale.ROOT));
    }

    /** A number that is asked for; nothing also where a comma may set thousands apart or be a decimal one. */
    static Optional<BigDecimal> value(String written) {
        return THOUSANDS.matcher(written.strip()).matches() ? Optional.empty() : number(written);
    }

    /** A number as people write it; nothing where it is none, or larger than anybody means. */
    static Optional<BigDecimal> number(String written) {
        var text = written.strip().replace(',', '.');
        if (!text.matches("[-+]?(\\d{1,15}(\\.\\d{0,15})?|\\.\\d{1,15})([eE][-+]?\\d{1,2})?")) return Optional.empty();
        return Optional.of(new BigDecimal(text));
    }
}
