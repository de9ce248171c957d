package org.hearback.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.hearback.exchange.Foreign.Answer;
import org.hearback.exchange.Foreign.Shape;

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
