package org.hearback.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearback.exchange.Foreign.Answer;
import org.hearback.exchange.Foreign.Shape;
import org.hearback.quiz.Choice;
import org.hearback.quiz.ClassifyQuestion;
import org.hearback.quiz.MatchQuestion;
import org.hearback.quiz.MultipleQuestion;
import org.hearback.quiz.NumberQuestion;
import org.hearback.quiz.OrderQuestion;
import org.hearback.quiz.Question;
import org.hearback.quiz.Question.Aim;
import org.hearback.quiz.Question.Difficulty;
import org.hearback.quiz.Question.Scoring;
import org.hearback.quiz.ShortTextQuestion;
import org.hearback.quiz.ShortTextQuestion.Spelling;
import org.hearback.quiz.SingleQuestion;
import org.hearback.quiz.TrueFalseQuestion;
import org.hearback.quiz.Vignette;
import org.jspecify.annotations.Nullable;

/** Makes one of our questions of one from elsewhere, and says what it lost on the way and what it still needs. */
final class Inbound {
    /** What is asked about a statement where nobody has asked anything else. */
    static final String TRUE_OR_FALSE = "True or false?";

    private static final Pattern WILDCARD = Pattern.compile("(?<!\\\\)\\*");
    private static final int LONGEST_TAG = 40;

    private final Foreign.Item item;
    private final String id;
    private final Foreign.@Nullable Item reasons;
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<Gap> gaps = EnumSet.noneOf(Gap.class);

    private Inbound(Foreign.Item item, String id, Foreign.@Nullable Item reasons) {
        this.item = item;
        this.id = id;
        this.reasons = reasons;
        remarks.addAll(item.remarks());
        if (!item.id().isEmpty() && !item.id().equals(id))
            remarks.add(new Remark(item.line(), Reason.ID_NUMBER, item.id()));
    }

    /** What became of a question. */
    sealed interface Result {
        /** @param gaps what has to be filled in before it can be published */
        record Taken(Question question, @Nullable Vignette vignette, List<Remark> remarks, Set<Gap> gaps)
                implements Result {}

        record Refused(Remark why) implements Result {}
    }

    /**
     * @param id that it gets here
     * @param reasons the question that asks for the reason of this true/false question, if there is one
     */
    static Result question(Foreign.Item item, String id, Foreign.@Nullable Item reasons) {
        return new Inbound(item, id, reasons).result();
    }

    private Result result() {
        if (item.shape() instanceof Shape.Unmapped(var why)) return new Result.Refused(why);
        if (item.stem().isBlank()) return refuse(Reason.NO_TEXT, "");
        return switch (item.shape()) {
            case Shape.Choices choices -> choices.single() ? single(choices) : multiple(choices);
            case Shape.TrueFalse trueFalse -> trueFalse(trueFalse);
            case Shape.Words words -> words(words);
            case Shape.Numbers numbers -> numbers(numbers);
            case Shape.Matching matching -> matching(matching);
            case Shape.Ordering ordering -> ordering(ordering);
            case Shape.Unmapped(var why) -> new Result.Refused(why);
        };
    }

    private Result refuse(Reason reason, String detail) {
        return new Result.Refused(new Remark(item.line(), reason, detail));
    }

    private Result single(Shape.Choices choices) {
        var answers = choices.answers();
        if (answers.size() < 2) return refuse(Reason.TOO_FEW, "");
        var best = answers.stream().mapToDouble(Answer::fraction).max().orElse(0);
        if (best <= 0) return refuse(Reason.NO_RIGHT_ANSWER, "");
        var right = answers.stream()
                .filter(answer -> answer.fraction() >= best - Grades.NEARLY)
                .toList();
        if (right.size() > 1) return refuse(Reason.SEVERAL_RIGHT, "");
        if (best < 1 - Grades.NEARLY)
            remarks.add(new Remark(right.getFirst().line(), Reason.SCORE, Grades.percent(best)));
        for (var answer : answers) {
            if (answer == right.getFirst() || answer.fraction() == 0) continue;
            if (answer.fraction() > 0 && isWhole(answer.fraction())) continue;
            var reason = answer.fraction() > 0 ? Reason.PARTIAL_ANSWER : Reason.NEGATIVE_SCORE;
            remarks.add(new Remark(answer.line(), reason, Grades.percent(answer.fraction()) + ": " + answer.text()));
        }
        tellOrder(choices.shuffle());
        bound(answers.size(), 2, 8);
        var ours = choices(answers, answer -> answer == right.getFirst());
        for (var i = 0; i < ours.size(); i++)
            ours.set(i, withCredit(ours.get(i), answers.get(i).fraction()));
        return taken(new SingleQuestion(id, vignette(), item.stem(), ours, explanation(), evidence(), aim()));
    }

    /** What is nearly right keeps its share, in whole per cent. */
    private static Choice withCredit(Choice choice, double fraction) {
        var percent = (int) Math.round(fraction * 100);
        if (choice.correct() || percent <= 0) return choice;
        return new Choice(choice.text(), false, choice.feedback(), Math.min(99, percent));
    }

    private static boolean isWhole(double fraction) {
        return Math.abs(fraction * 100 - Math.round(fraction * 100)) < Grades.NEARLY;
    }

    private Result multiple(Shape.Choices choices) {
        var answers = choices.answers();
        if (answers.size() < 2) return refuse(Reason.TOO_FEW, "");
        var right = answers.stream().filter(answer -> answer.fraction() > 0).count();
        if (right == 0) return refuse(Reason.NO_RIGHT_ANSWER, "");
        var wrong = answers.size() - right;
        if (wrong == 0) gaps.add(Gap.WRONG_ANSWER);
        var own = Tags.value(item.tags(), Tags.SCORING);
        var allOrNothing = choices.allOrNothing() || own.filter("all"::equals).isPresent();
        if (!allOrNothing && answers.stream().anyMatch(answer -> isOtherShare(answer, right, wrong))) {
            var weights = answers.stream()
                    .map(answer -> Grades.percent(answer.fraction()))
                    .collect(Collectors.joining(", "));
            remarks.add(new Remark(item.line(), Reason.SCORE, weights));
        }
        tellOrder(choices.shuffle());
        bound(answers.size(), 2, 10);
        var ours = choices(answers, answer -> answer.fraction() > 0);
        var scoring = allOrNothing ? null : Scoring.SHARE;
        return taken(
                new MultipleQuestion(id, vignette(), item.stem(), ours, scoring, explanation(), evidence(), aim()));
    }

    /** Whether an answer counts otherwise than here, where each right one has its share and each wrong one takes it off. */
    private static boolean isOtherShare(Answer answer, long right, long wrong) {
        var ours = answer.fraction() > 0 ? 1.0 / right : -1.0 / wrong;
        return Math.abs(answer.fraction() - ours) > Grades.NEARLY;
    }

    private List<Choice> choices(List<Answer> answers, Predicate<Answer> right) {
        var ours = answers.stream()
                .map(answer ->
                        new Choice(needed(answer.text(), Gap.TEXT), right.test(answer), feedback(answer.feedback())))
                .collect(Collectors.toCollection(ArrayList::new));
        distinct(ours.stream().map(Choice::text).toList());
        return ours;
    }

    private Result trueFalse(Shape.TrueFalse question) {
        // the statement is what comes last; before it stands the situation
        var cut = item.stem().lastIndexOf("\n\n");
        var prompt = cut < 0 ? TRUE_OR_FALSE : item.stem().substring(0, cut).strip();
        var statement = cut < 0 ? item.stem() : item.stem().substring(cut).strip();
        var why = reasons != null && reasons.shape() instanceof Shape.Choices choices
                ? choices(choices.answers(), answer -> answer.fraction() >= 1 - Grades.NEARLY)
                : List.<Choice>of();
        if (why.isEmpty()) gaps.add(Gap.REASONS);
        return taken(new TrueFalseQuestion(
                id,
                vignette(),
                prompt,
                statement,
                question.truth(),
                feedback(question.yes().feedback()),
                feedback(question.no().feedback()),
                why,
                explanation(),
                evidence(),
                aim()));
    }

    private Result words(Shape.Words question) {
        var accepted = new ArrayList<ShortTextQuestion.Accepted>();
        var seen = new HashSet<String>();
        var otherwise = "";
        for (var answer : question.answers()) {
            if (answer.text().strip().equals("*")) {
                if (answer.fraction() != 0) remarks.add(new Remark(answer.line(), Reason.SCORE, "*"));
                if (!otherwise.isEmpty())
                    remarks.add(new Remark(answer.line(), Reason.UNKNOWN_PART, "*: " + otherwise));
                otherwise = answer.feedback();
                continue;
            }
            var text = withoutWildcards(answer);
            if (text.isBlank() || text.length() > ShortTextQuestion.LONGEST) {
                remarks.add(new Remark(answer.line(), Reason.TOO_LONG, answer.text()));
            } else if (!seen.add(text.toLowerCase(Locale.ROOT))) {
                remarks.add(new Remark(answer.line(), Reason.ALIKE, text));
            } else {
                accepted.add(new ShortTextQuestion.Accepted(
                        text, credit(answer.fraction(), answer.line(), text), feedback(answer.feedback())));
            }
        }
        if (accepted.stream().noneMatch(answer -> answer.share() == 1)) return refuse(Reason.NO_RIGHT_ANSWER, "");
        bound(accepted.size(), 1, 30);
        var spelling = Tags.value(item.tags(), Tags.SPELLING)
                        .filter("tolerant"::equals)
                        .isPresent()
                ? null
                : question.exactCase() ? Spelling.CASE : Spelling.EXACT;
        return taken(new ShortTextQuestion(
                id,
                vignette(),
                item.stem(),
                accepted,
                spelling,
                needed(otherwise, Gap.OTHERWISE),
                explanation(),
                evidence(),
                aim()));
    }

    /** An asterisk stands for anything, unless a backslash says that it is one. */
    private String withoutWildcards(Answer answer) {
        var text = answer.text();
        if (WILDCARD.matcher(text).find()) {
            remarks.add(new Remark(answer.line(), Reason.WILDCARD, text));
            text = WILDCARD.matcher(text).replaceAll(" ").replaceAll("\\s+", " ");
        }
        return text.replace("\\*", "*").strip();
    }

    private Result numbers(Shape.Numbers question) {
        var answers = new ArrayList<NumberQuestion.Expected>();
        var otherwise = "";
        for (var value : question.values()) {
            var number = value.number();
            if (number == null) {
                if (value.fraction() != 0) remarks.add(new Remark(value.line(), Reason.SCORE, "*"));
                if (!otherwise.isEmpty()) remarks.add(new Remark(value.line(), Reason.UNKNOWN_PART, "*: " + otherwise));
                otherwise = value.feedback();
                continue;
            }
            var tolerance = value.tolerance();
            answers.add(new NumberQuestion.Expected(
                    number,
                    tolerance == null || tolerance.signum() == 0 ? null : tolerance.abs(),
                    credit(value.fraction(), value.line(), number.toPlainString()),
                    feedback(value.feedback())));
        }
        if (answers.stream().noneMatch(answer -> answer.share() == 1)) return refuse(Reason.NO_RIGHT_ANSWER, "");
        bound(answers.size(), 1, 10);
        return taken(new NumberQuestion(
                id,
                vignette(),
                item.stem(),
                answers,
                unit(question),
                needed(otherwise, Gap.OTHERWISE),
                explanation(),
                evidence(),
                aim()));
    }

    private NumberQuestion.@Nullable Unit unit(Shape.Numbers question) {
        var same = new LinkedHashSet<String>();
        for (var unit : question.units()) {
            if (Math.abs(unit.times() - 1) < 1e-9 && !unit.name().isBlank()) same.add(unit.name());
            else remarks.add(new Remark(unit.line(), Reason.OTHER_UNIT, unit.name()));
        }
        if (same.isEmpty()) return null;
        var names = List.copyOf(same);
        return new NumberQuestion.Unit(names.getFirst(), names.subList(1, names.size()), question.unitRequired());
    }

    private Result matching(Shape.Matching question) {
        var pairs =
                question.pairs().stream().filter(pair -> !pair.left().isBlank()).toList();
        var others = question.pairs().stream()
                .filter(pair -> pair.left().isBlank() && !pair.right().isBlank())
                .map(Foreign.Pair::right)
                .distinct()
                .toList();
        if (pairs.size() < 2) return refuse(Reason.TOO_FEW, "");
        tellOrder(question.shuffle());
        if (Tags.value(item.tags(), Tags.KIND).filter("classify"::equals).isPresent()) return classify(pairs);
        bound(pairs.size(), 2, 10);
        distinct(pairs.stream().map(Foreign.Pair::left).toList());
        var ours = new ArrayList<MatchQuestion.Pair>();
        for (var i = 0; i < pairs.size(); i++) {
            var right = needed(pairs.get(i).right(), Gap.TEXT);
            ours.add(new MatchQuestion.Pair(pairs.get(i).left(), right, feedback(partFeedback(i, pairs.size()))));
        }
        return taken(new MatchQuestion(
                id, vignette(), item.stem(), ours, others, scoring(), explanation(), evidence(), aim()));
    }

    private Result classify(List<Foreign.Pair> pairs) {
        var phrases = new ArrayList<ClassifyQuestion.Phrase>();
        for (var i = 0; i < pairs.size(); i++)
            phrases.add(new ClassifyQuestion.Phrase(
                    pairs.get(i).left(), pairs.get(i).right(), feedback(partFeedback(i, pairs.size()))));
        bound(phrases.size(), 3, 12);
        return taken(new ClassifyQuestion(
                id,
                vignette(),
                item.stem(),
                Tags.values(item.tags(), Tags.GROUP),
                phrases,
                scoring(),
                explanation(),
                evidence(),
                aim()));
    }

    private String partFeedback(int part, int parts) {
        return item.partFeedback().size() == parts ? item.partFeedback().get(part) : "";
    }

    private Result ordering(Shape.Ordering question) {
        var parts = question.parts();
        if (parts.size() < 2) return refuse(Reason.TOO_FEW, "");
        bound(parts.size(), 3, 10);
        distinct(parts.stream().map(Answer::text).toList());
        var items = parts.stream()
                .map(part -> new OrderQuestion.Item(needed(part.text(), Gap.TEXT), feedback(part.feedback())))
                .toList();
        var scoring = question.allOrNothing() ? Scoring.ALL : scoring();
        return taken(new OrderQuestion(id, vignette(), item.stem(), items, scoring, explanation(), evidence(), aim()));
    }

    private Result taken(Question question) {
        remarks.sort(Comparator.comparingInt(Remark::line));
        return new Result.Taken(question, item.vignette(), List.copyOf(remarks), Set.copyOf(gaps));
    }

    private @Nullable String vignette() {
        return item.vignette() == null ? null : item.vignette().id();
    }

    private String explanation() {
        return needed(item.explanation(), Gap.EXPLANATION);
    }

    private String feedback(String words) {
        return needed(words, Gap.FEEDBACK);
    }

    private String needed(String words, Gap gap) {
        if (words.isBlank()) gaps.add(gap);
        return words;
    }

    private List<String> evidence() {
        var keys = Tags.values(item.tags(), Tags.EVIDENCE);
        if (keys.isEmpty()) gaps.add(Gap.EVIDENCE);
        return keys;
    }

    private @Nullable Scoring scoring() {
        return oneOf(Scoring.values(), Tags.SCORING).orElse(null);
    }

    private <E extends Enum<E>> Optional<E> oneOf(E[] all, String key) {
        return Tags.value(item.tags(), key)
                .flatMap(value -> Arrays.stream(all)
                        .filter(one -> one.name().equalsIgnoreCase(value))
                        .findFirst());
    }

    private Aim aim() {
        var last = item.category().isEmpty() ? "" : item.category().getLast();
        var outcome = last.startsWith(Tags.OUTCOME) ? last.substring(Tags.OUTCOME.length()) : "";
        if (outcome.isEmpty()) gaps.add(Gap.OUTCOME);
        var difficulty = oneOf(Difficulty.values(), Tags.DIFFICULTY);
        if (difficulty.isEmpty()) gaps.add(Gap.DIFFICULTY);
        var tags = new LinkedHashSet<String>();
        for (var tag : Tags.plain(item.tags())) addTag(tag, tags);
        if (outcome.isEmpty() && !last.isEmpty()) addTag(last, tags);
        return new Aim(outcome, difficulty.orElse(null), List.copyOf(tags), marks(), name());
    }

    /** What it is called there, unless that says no more than its id here. */
    private @Nullable String name() {
        var name = item.name().strip();
        if (name.isEmpty() || name.equals(id)) return null;
        var cut = Remark.cut(name, Question.LONGEST_NAME).strip();
        if (!cut.equals(name)) remarks.add(new Remark(item.line(), Reason.NAME, name));
        return cut;
    }

    private void addTag(String tag, Set<String> tags) {
        if (tag.length() <= LONGEST_TAG) {
            tags.add(tag);
        } else {
            tags.add(Remark.cut(tag, LONGEST_TAG).strip());
            remarks.add(new Remark(item.line(), Reason.TAGS, tag));
        }
    }

    private @Nullable Integer marks() {
        var grade = Tags.value(item.tags(), Tags.MARKS)
                .flatMap(MoodleQuestion::number)
                .map(BigDecimal::doubleValue)
                .orElseGet(() -> item.grade() + (reasons == null ? 0 : reasons.grade()));
        var marks = (int) Math.clamp(Math.round(grade), 1, 10);
        if (Math.abs(marks - grade) > Grades.NEARLY)
            remarks.add(new Remark(
                    item.line(),
                    Reason.SCORE,
                    BigDecimal.valueOf(grade).stripTrailingZeros().toPlainString()));
        return marks == 1 ? null : marks;
    }

    private @Nullable Integer credit(double fraction, int line, String about) {
        if (fraction < 0) {
            remarks.add(new Remark(line, Reason.NEGATIVE_SCORE, Grades.percent(fraction) + ": " + about));
            return 0;
        }
        if (!isWhole(fraction))
            remarks.add(new Remark(line, Reason.PARTIAL_ANSWER, Grades.percent(fraction) + ": " + about));
        var percent = (int) Math.min(100, Math.round(fraction * 100));
        return percent == 100 ? null : percent;
    }

    private void tellOrder(boolean shuffle) {
        if (!shuffle) remarks.add(Remark.of(item.line(), Reason.ORDER_OF_CHOICES));
    }

    private void bound(int parts, int least, int most) {
        if (parts < least) gaps.add(Gap.MORE_ANSWERS);
        if (parts > most) gaps.add(Gap.FEWER_ANSWERS);
    }

    private void distinct(List<String> texts) {
        var different = texts.stream()
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        if (different < texts.size()) gaps.add(Gap.DIFFERENT_ANSWERS);
    }
}
