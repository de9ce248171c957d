package org.hearback.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hearback.account.Person;
import org.hearback.account.PersonId;
import org.hearback.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** A register to take along. The names of columns are for programs and stay as they are. */
public final class RegisterSheet {
    private static final List<String> COLUMNS = List.of(
            "name",
            "email",
            "account",
            "state",
            "done",
            "required",
            "best_correct",
            "best_total",
            "last_active",
            "due",
            "certificate",
            "certificate_until",
            "certificate_state",
            "measured_hours");

    private RegisterSheet() {}

    /**
     * What the selection leaves of a register, in its order; then a column for each module.
     *
     * @param minutes what each of them has really spent on what the selection is about
     * @param today the day for which it says whether a certificate has expired
     */
    public static Sheet of(List<Entry> register, Selection selection, Map<PersonId, Integer> minutes, LocalDate today) {
        var modules = register.stream()
                .findFirst()
                .map(entry -> entry.modules().stream().map(Part::title).toList())
                .orElse(List.of());
        return new Sheet(
                "Learners",
                Stream.concat(COLUMNS.stream(), modules.stream()).toList(),
                selection.from(register).stream()
                        .map(entry -> row(
                                entry,
                                selection,
                                minutes.getOrDefault(entry.person().id(), 0),
                                today))
                        .toList());
    }

    private static List<@Nullable Object> row(Entry entry, Selection selection, int minutes, LocalDate today) {
        var part = entry.part(selection.module());
        var best = part.best();
        var row = new ArrayList<@Nullable Object>();
        row.add(entry.person().name());
        row.add(entry.person().email().value());
        row.add(account(entry.person()));
        row.add(small(part.stage()));
        row.add(part.done());
        row.add(part.required());
        row.add(best == null ? null : best.correct());
        row.add(best == null ? null : best.total());
        row.add(entry.lastActive());
        row.add(part.due());
        var certified = entry.certified();
        row.add(certified == null ? null : certified.since());
        row.add(certified == null ? null : certified.until());
        row.add(certified == null ? null : certified.hasExpired(today) ? "expired" : "valid");
        row.add(hours(minutes));
        entry.modules().forEach(module -> row.add(small(module.stage())));
        return row;
    }

    /** In hundredths, rounded down, so that it never claims what was not there. */
    private static double hours(int minutes) {
        return minutes * 100 / 60 / 100.0;
    }

    private static String account(Person person) {
        return person.active() ? "active" : "invited";
    }

    private static String small(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
