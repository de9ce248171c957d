package org.hearback.insight;

import java.util.Comparator;
import java.util.function.Function;
import org.hearback.attempt.Score;
import org.hearback.course.ContentId;
import org.jspecify.annotations.Nullable;

/** By what a register is sorted; whoever has nothing of it comes last. */
public enum Order {
    NAME,
    STATE,
    PROGRESS,
    SCORE,
    LAST_ACTIVE,
    DUE;

    Comparator<Entry> comparator(@Nullable ContentId module, boolean descending) {
        var byName = Comparator.comparing((Entry entry) -> entry.person().name(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(entry -> entry.person().id().value());
        Comparator<Entry> chosen = switch (this) {
            case NAME -> descending ? byName.reversed() : byName;
            case STATE -> by(entry -> entry.part(module).stage(), descending);
            case PROGRESS -> by(entry -> entry.part(module).share(), descending);
            case SCORE -> by(entry -> share(entry.part(module).best()), descending);
            case LAST_ACTIVE -> by(Entry::lastActive, descending);
            case DUE -> by(entry -> entry.part(module).due(), descending);
        };
        return chosen.thenComparing(byName);
    }

    private static <T extends Comparable<? super T>> Comparator<Entry> by(
            Function<Entry, @Nullable T> what, boolean descending) {
        Comparator<T> natural = Comparator.naturalOrder();
        return Comparator.comparing(what, Comparator.nullsLast(descending ? natural.reversed() : natural));
    }

    private static @Nullable Double share(@Nullable Score score) {
        return score == null || score.total() == 0 ? null : (double) score.correct() / score.total();
    }
}
