package org.hearback.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearback.exchange.Foreign.Answer;
import org.hearback.exchange.Foreign.Shape;

/**
 * The question that asks for the reason of a true/false question. Others have no such thing, so ours go out as two and
 * come back as one.
 */
record WhyQuestion(Foreign.Item item, Foreign.Item verdict) {

    static String name(String verdict) {
        return verdict + " – why";
    }

    static String stem(String verdict) {
        return verdict + "\n\nWhy?";
    }

    /** All there are in a file, by the id of their true/false question in it. */
    static Map<String, WhyQuestion> in(List<Foreign> parts) {
        var verdicts = new HashMap<String, Foreign.Item>();
        for (var part : parts)
            if (part instanceof Foreign.Item item && item.shape() instanceof Shape.TrueFalse)
                verdicts.putIfAbsent(item.id(), item);
        var found = new HashMap<String, WhyQuestion>();
        for (var part : parts) {
            if (part instanceof Foreign.Item item && item.shape() instanceof Shape.Choices)
                Tags.value(item.tags(), Tags.REASONS_OF)
                        .filter(id -> !id.isEmpty() && verdicts.containsKey(id))
                        .ifPresent(id -> found.putIfAbsent(id, new WhyQuestion(item, verdicts.get(id))));
        }
        return found;
    }

    /** What it lost: of all that somebody may have added to it, only the reasons and their feedback have a place here. */
    List<Remark> remarks() {
        var remarks = new ArrayList<>(item.remarks());
        if (!item.id().isEmpty()) remarks.add(new Remark(item.line(), Reason.ID_NUMBER, item.id()));
        if (!item.name().equals(name(verdict.name()))) leftOut(remarks, "name", item.name());
        if (!item.stem().equals(stem(verdict.stem()))) leftOut(remarks, "questiontext", item.stem());
        if (!item.explanation().isBlank()) leftOut(remarks, "generalfeedback", item.explanation());
        if (!item.category().equals(verdict.category()))
            leftOut(remarks, "category", String.join("/", item.category()));
        item.tags().stream()
                .filter(tag -> !tag.startsWith(Tags.REASONS_OF + ":"))
                .forEach(tag -> leftOut(remarks, "tag", tag));
        if (Math.abs(item.grade() - verdict.grade()) > Grades.NEARLY)
            remarks.add(new Remark(item.line(), Reason.SCORE, Grades.number(item.grade())));
        if (item.shape() instanceof Shape.Choices choices) {
            if (!choices.single()) remarks.add(new Remark(item.line(), Reason.SETTING, "single = false"));
            if (!choices.shuffle()) remarks.add(Remark.of(item.line(), Reason.ORDER_OF_CHOICES));
            choices.answers().stream()
                    .filter(answer -> !isAllOrNothing(answer))
                    .forEach(answer -> remarks.add(new Remark(
                            answer.line(), Reason.SCORE, Grades.percent(answer.fraction()) + ": " + answer.text())));
        }
        return List.copyOf(remarks);
    }

    private void leftOut(List<Remark> remarks, String part, String words) {
        remarks.add(new Remark(item.line(), Reason.UNKNOWN_PART, part + ": " + words));
    }

    private static boolean isAllOrNothing(Answer answer) {
        return Math.min(Math.abs(answer.fraction()), Math.abs(answer.fraction() - 1)) < Grades.NEARLY;
    }
}
