package org.hearback.insight;

import java.util.List;
import java.util.Locale;
import org.hearback.course.ContentId;
import org.jspecify.annotations.Nullable;

/**
 * Whom of a register an educator looks at, and in which order.
 *
 * @param name a part of the name or e-mail address; empty for everybody
 * @param module whose state, score and day are meant; the whole programme's where there is none
 * @param stage null for whoever is anywhere
 */
public record Selection(
        String name, @Nullable ContentId module, @Nullable Stage stage, Order order, boolean descending) {
    public static final Selection EVERYBODY = new Selection("", null, null, Order.NAME, false);

    /** What of a programme it is about: the module that is meant, or the whole of it. */
    public ContentId part(ContentId programme) {
        return module == null ? programme : module;
    }

    public List<Entry> from(List<Entry> register) {
        var part = name.strip().toLowerCase(Locale.ROOT);
        return register.stream()
                .filter(entry -> entry.person().name().toLowerCase(Locale.ROOT).contains(part)
                        || entry.person().email().value().contains(part))
                .filter(entry -> stage == null || entry.part(module).stage() == stage)
                .sorted(order.comparator(module, descending))
                .toList();
    }
}
