package org.hearback.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearback.exchange.Foreign.Answer;
import org.hearback.exchange.Foreign.Shape;
import org.hearback.quiz.Choice;
import org.hearback.quiz.ClassifyQuestion;
import org.hearback.quiz.HotspotQuestion;
import org.hearback.quiz.MatchQuestion;
import org.hearback.quiz.MultipleQuestion;
import org.hearback.quiz.NumberQuestion;
import org.hearback.quiz.OrderQuestion;
import org.hearback.quiz.Question;
import org.hearback.quiz.Question.Scoring;
import org.hearback.quiz.ShortTextQuestion;
import org.hearback.quiz.ShortTextQuestion.Spelling;
import org.hearback.quiz.SingleQuestion;
import org.hearback.quiz.TrueFalseQuestion;
import org.hearback.quiz.Vignette;
import org.jspecify.annotations.Nullable;

/**
 * Our questions as another system has them. What has no place there goes into tags, the name of the category or marked
 * parts of the text, so that it comes back with the file.
 */
final class Outbound {
    private final String title;
    private final Map<String, Vignette> vignettes = new HashMap<>();

    /** @param title of the quiz or bank that the questions come from */
    Outbound(String title, List<Vignette> vignettes) {
        this.title = title;
        vignettes.forEach(vignette -> this.vignettes.put(vignette.id(), vignette));
    }

    /** A question of ours, as one of theirs or two, or none where nothing there is like it. */
    List<Foreign.Item> items(Question question) {
        return switch (question) {
            case SingleQuestion single ->
                List.of(item(single, new Shape.Choices(true, false, true, single(single.choices()))));
            case MultipleQuestion multiple -> List.of(multiple(multiple));
            case TrueFalseQuestion trueFalse -> trueFalse(trueFalse);
            case OrderQuestion order -> List.of(order(order));
            case MatchQuestion match -> List.of(match(match));
            case ClassifyQuestion classify -> List.of(classify(classify));
            case ShortTextQuestion words -> List.of(words(words));
            case NumberQuestion number -> List.of(number(number));
            case HotspotQuestion hotspot ->
                List.of(item(hotspot, new Shape.Unmapped(new Remark(0, Reason.PLACE_OF_PICTURE, ""))));
        };
    }

    private static List<Answer> single(List<Choice> choices) {
        return choices.stream()
                .map(choice -> new Answer(0, choice.text(), choice.share(), choice.feedback()))
                .toList();
    }

    private Foreign.Item multiple(MultipleQuestion question) {
        var right = question.choices().stream().filter(Choice::correct).count();
        var wrong = question.choices().size() - right;
        var share = question.scoring() == Scoring.SHARE;
        var answers = question.choices().stream()
                .map(choice -> new Answer(
                        0,
                        choice.text(),
                        choice.correct() ? 1.0 / right : share ? -1.0 / wrong : -1,
                        choice.feedback()))
                .toList();
        var shape = new Shape.Choices(false, !share, true, answers);
        if (share) return item(question, shape);
        return item(question, shape, List.of(Tags.of(Tags.SCORING, "all")), remark(Reason.ALL_OR_NOTHING));
    }

    private List<Foreign.Item> trueFalse(TrueFalseQuestion question) {
        var stem = question.prompt().equals(Inbound.TRUE_OR_FALSE)
                ? question.statement()
                : question.prompt() + "\n\n" + question.statement();
        var truth = new Shape.TrueFalse(
                question.truth(),
                new Answer(0, "true", question.truth() ? 1 : 0, question.whenTrue()),
                new Answer(0, "false", question.truth() ? 0 : 1, question.whenFalse()));
        var half = question.reasons().isEmpty() ? question.marks() : question.marks() / 2.0;
        var verdict = new Foreign.Item(
                0,
                "",
                question.id(),
                name(question),
                category(question),
                tags(question),
                vignette(question),
                stem,
                question.explanation(),
                List.of(),
                half,
                truth,
                List.of());
        var reasons = new Foreign.Item(
                0,
                "",
                "",
                WhyQuestion.name(name(question)),
                category(question),
                List.of(Tags.asWritten(Tags.REASONS_OF, question.id())),
                null,
                WhyQuestion.stem(stem),
                "",
                List.of(),
                half,
                new Shape.Choices(true, false, true, single(question.reasons())),
                List.of());
        return question.reasons().isEmpty() ? List.of(verdict) : List.of(verdict, reasons);
    }

    private Foreign.Item order(OrderQuestion question) {
        var parts = new ArrayList<Answer>();
        for (var part : question.items()) parts.add(new Answer(0, part.text(), parts.size() + 1, part.feedback()));
        return item(
                question, new Shape.Ordering(question.scoring() == Scoring.ALL, parts), scoring(question.scoring()));
    }

    private Foreign.Item match(MatchQuestion question) {
        var pairs = Stream.concat(
                        question.pairs().stream().map(pair -> new Foreign.Pair(0, pair.item(), pair.match())),
                        question.others().stream().map(other -> new Foreign.Pair(0, "", other)))
                .toList();
        var feedback =
                question.pairs().stream().map(MatchQuestion.Pair::feedback).toList();
        return item(question, new Shape.Matching(true, pairs), scoring(question.scoring()), feedback, List.of());
    }

    private Foreign.Item classify(ClassifyQuestion question) {
        var used = question.phrases().stream()
                .map(ClassifyQuestion.Phrase::category)
                .toList();
        var pairs = Stream.concat(
                        question.phrases().stream()
                                .map(phrase -> new Foreign.Pair(0, phrase.text(), phrase.category())),
                        question.categories().stream()
                                .filter(category -> !used.contains(category))
                                .map(category -> new Foreign.Pair(0, "", category)))
                .toList();
        var tags = new ArrayList<>(scoring(question.scoring()));
        tags.add(Tags.of(Tags.KIND, "classify"));
        question.categories().forEach(category -> tags.add(Tags.asWritten(Tags.GROUP, category)));
        var feedback = question.phrases().stream()
                .map(ClassifyQuestion.Phrase::feedback)
                .toList();
        return item(question, new Shape.Matching(true, pairs), tags, feedback, List.of());
    }

    private Foreign.Item words(ShortTextQuestion question) {
        var answers = new ArrayList<Answer>();
        for (var accepted : question.accepted())
            answers.add(new Answer(0, accepted.text().replace("*", "\\*"), accepted.share(), accepted.feedback()));
        if (!question.otherwise().isBlank()) answers.add(new Answer(0, "*", 0, question.otherwise()));
        var shape = new Shape.Words(question.spelling() == Spelling.CASE, answers);
        var tolerant = question.spelling() == null || question.spelling() == Spelling.TOLERANT;
        if (!tolerant) return item(question, shape);
        return item(question, shape, List.of(Tags.of(Tags.SPELLING, Spelling.TOLERANT)), remark(Reason.SPELLING));
    }

    private Foreign.Item number(NumberQuestion question) {
        var values = new ArrayList<Foreign.Value>();
        for (var answer : question.answers()) {
            var tolerance = answer.tolerance() == null ? BigDecimal.ZERO : answer.tolerance();
            values.add(new Foreign.Value(0, answer.value(), tolerance, answer.share(), answer.feedback()));
        }
        if (!question.otherwise().isBlank()) values.add(new Foreign.Value(0, null, null, 0, question.otherwise()));
        var unit = question.unit();
        var units = unit == null
                ? List.<Foreign.Unit>of()
                : Stream.concat(Stream.of(unit.name()), unit.alsoWritten().stream())
                        .map(name -> new Foreign.Unit(0, name, 1))
                        .toList();
        return item(question, new Shape.Numbers(values, units, unit != null && unit.required()));
    }

    private static List<String> scoring(@Nullable Scoring scoring) {
        return scoring == null ? List.of() : List.of(Tags.of(Tags.SCORING, scoring));
    }

    private static List<Remark> remark(Reason reason) {
        return List.of(Remark.of(0, reason));
    }

    private Foreign.Item item(Question question, Shape shape) {
        return item(question, shape, List.of());
    }

    private Foreign.Item item(Question question, Shape shape, List<String> tags) {
        return item(question, shape, tags, List.of(), List.of());
    }

    private Foreign.Item item(Question question, Shape shape, List<String> tags, List<Remark> remarks) {
        return item(question, shape, tags, List.of(), remarks);
    }

    private Foreign.Item item(
            Question question, Shape shape, List<String> tags, List<String> partFeedback, List<Remark> remarks) {
        return new Foreign.Item(
                0,
                "",
                question.id(),
                name(question),
                category(question),
                Tags.join(tags(question), tags),
                vignette(question),
                question.prompt(),
                question.explanation(),
                partFeedback,
                question.marks(),
                shape,
                remarks);
    }

    private static String name(Question question) {
        return question.aim() instanceof Question.Aim aim && aim.name() != null ? aim.name() : question.id();
    }

    private @Nullable Vignette vignette(Question question) {
        return question.vignette() == null ? null : vignettes.get(question.vignette());
    }

    private List<String> category(Question question) {
        var aim = question.aim();
        return aim == null || aim.outcome().isBlank() ? List.of(title) : List.of(title, Tags.OUTCOME + aim.outcome());
    }

    private static List<String> tags(Question question) {
        var tags = new ArrayList<String>();
        var aim = question.aim();
        if (aim != null) {
            tags.addAll(aim.tags());
            if (aim.difficulty() != null) tags.add(Tags.of(Tags.DIFFICULTY, aim.difficulty()));
        }
        question.evidence().forEach(key -> tags.add(Tags.of(Tags.EVIDENCE, key)));
        return tags;
    }
}
