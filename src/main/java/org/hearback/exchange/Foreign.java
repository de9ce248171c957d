package org.hearback.exchange;

import java.math.BigDecimal;
import java.util.List;
import org.hearback.quiz.Vignette;
import org.jspecify.annotations.Nullable;

/** One thing in the file of another system, in its order; together they are all that the file holds. */
sealed interface Foreign {
    /** No file of a teacher has as many. */
    int MOST = 20_000;

    /** Where it begins, from 1. */
    int line();

    List<Remark> remarks();

    /** What stands between questions. */
    record Aside(int line, Reason what, String text, List<Remark> remarks) implements Foreign {}

    /**
     * A question as another system has it, before it is known what of it we can take. All texts are plain, paragraphs
     * separated by an empty line.
     *
     * @param type as the file names it
     * @param id empty where there is none
     * @param category the path to it, from the outside
     * @param grade how many points it gives
     * @param vignette the case that it belongs to; only what we have written ourselves has one
     * @param explanation what everybody reads afterwards
     * @param partFeedback on each pair or part, where the format has no place for it
     */
    record Item(
            int line,
            String type,
            String id,
            String name,
            List<String> category,
            List<String> tags,
            @Nullable Vignette vignette,
            String stem,
            String explanation,
            List<String> partFeedback,
            double grade,
            Shape shape,
            List<Remark> remarks)
            implements Foreign {

        Item tagged(String tag) {
            return new Item(
                    line,
                    type,
                    id,
                    name,
                    category,
                    Tags.join(tags, List.of(tag)),
                    vignette,
                    stem,
                    explanation,
                    partFeedback,
                    grade,
                    shape,
                    remarks);
        }
    }

    /** How a question is answered. */
    sealed interface Shape {
        /**
         * @param allOrNothing whether a part of what is right earns nothing
         * @param shuffle whether the order of the answers means nothing
         */
        record Choices(boolean single, boolean allOrNothing, boolean shuffle, List<Answer> answers) implements Shape {}

        record TrueFalse(boolean truth, Answer yes, Answer no) implements Shape {}

        record Words(boolean exactCase, List<Answer> answers) implements Shape {}

        record Numbers(List<Value> values, List<Unit> units, boolean unitRequired) implements Shape {}

        record Matching(boolean shuffle, List<Pair> pairs) implements Shape {}

        /** @param parts in the right order */
        record Ordering(boolean allOrNothing, List<Answer> parts) implements Shape {}

        /** A question that cannot become one of ours. */
        record Unmapped(Remark why) implements Shape {}
    }

    /**
     * @param fraction of the points, 1 being all; negative where it takes points away
     */
    record Answer(int line, String text, double fraction, String feedback) {}

    /** @param number null where any other number is meant */
    record Value(
            int line, @Nullable BigDecimal number, @Nullable BigDecimal tolerance, double fraction, String feedback) {}

    /** @param times how many of the first unit one of this is */
    record Unit(int line, String name, double times) {}

    /** @param left empty where the right side is a distractor */
    record Pair(int line, String left, String right) {}

    /** A file, read. */
    record File(Format format, List<Foreign> parts, List<Remark> remarks) {}
}
