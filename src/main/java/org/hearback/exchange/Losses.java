package org.hearback.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.hearback.course.ContentId;
import org.hearback.exchange.ExportReport.Lost;
import org.hearback.exchange.Foreign.Answer;
import org.hearback.exchange.Foreign.Shape;
import org.hearback.quiz.Draw;
import org.hearback.quiz.Quiz;

/** What a question loses when it is written in a format. */
final class Losses {
    /** Moodle cuts a tag there. */
    private static final int LONGEST_TAG = 50;

    private Losses() {}

    static List<Remark> of(Foreign.Item item, Format format) {
        var lost = new ArrayList<>(item.remarks());
        fractions(item.shape())
                .filter(fraction -> !Grades.holds(fraction))
                .forEach(fraction -> lost.add(
                        new Remark(0, Reason.GRADE, Grades.number(fraction * 100) + " → " + Grades.written(fraction))));
        for (var tag : item.tags()) if (tag.length() > LONGEST_TAG) lost.add(new Remark(0, Reason.TAGS, tag));
        if (format == Format.GIFT) {
            // a verdict and its reason have half of the points each
            if (item.grade() != 1 && !isReason(item))
                lost.add(new Remark(0, Reason.POINTS, Grades.number(item.grade())));
            switch (item.shape()) {
                case Shape.Numbers numbers
                when !numbers.units().isEmpty() ->
                    lost.add(new Remark(
                            0, Reason.UNIT, numbers.units().getFirst().name()));
                case Shape.Words words when words.exactCase() -> lost.add(Remark.of(0, Reason.CAPITALS));
                default -> {}
            }
        }
        return lost;
    }

    /** The rules of a quiz: a file of questions has no place for any of them. */
    static List<Lost> ofRules(Quiz quiz) {
        var rules = new ArrayList<Remark>();
        rules.add(new Remark(0, Reason.PASS_MARK, String.valueOf(quiz.passPercent())));
        if (quiz.timeLimitMinutes() != null)
            rules.add(new Remark(0, Reason.TIME_LIMIT, String.valueOf(quiz.timeLimitMinutes())));
        if (quiz.attempts() != null) rules.add(new Remark(0, Reason.ATTEMPTS, String.valueOf(quiz.attempts())));
        if (quiz.waitHours() != null) rules.add(new Remark(0, Reason.WAIT, String.valueOf(quiz.waitHours())));
        rules.add(new Remark(0, Reason.REVIEW, quiz.reveal().name().toLowerCase(Locale.ROOT)));
        if (Boolean.TRUE.equals(quiz.shuffled())) rules.add(Remark.of(0, Reason.SHUFFLED));
        if (!quiz.draw().isEmpty())
            rules.add(new Remark(
                    0,
                    Reason.DRAW,
                    String.valueOf(quiz.draw().stream().mapToInt(Draw::count).sum())));
        if (!quiz.unlike().isEmpty())
            rules.add(new Remark(
                    0,
                    Reason.UNLIKE,
                    quiz.unlike().stream().map(ContentId::value).collect(Collectors.joining(", "))));
        rules.add(Remark.of(0, Reason.SUMMARY));
        return rules.stream().map(rule -> new Lost("", rule, false)).toList();
    }

    private static boolean isReason(Foreign.Item item) {
        return Tags.value(item.tags(), Tags.REASONS_OF).isPresent();
    }

    private static DoubleStream fractions(Shape shape) {
        return switch (shape) {
            case Shape.Choices choices -> choices.answers().stream().mapToDouble(Answer::fraction);
            case Shape.Words words -> words.answers().stream().mapToDouble(Answer::fraction);
            case Shape.Numbers numbers -> numbers.values().stream().mapToDouble(Foreign.Value::fraction);
            default -> DoubleStream.empty();
        };
    }
}
