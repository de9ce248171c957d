package org.hearback.insight.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearback.course.ContentId;
import org.hearback.insight.Order;
import org.hearback.insight.Selection;
import org.hearback.insight.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Whom an educator looks at, as the address says it, so that reloading, going back and downloads show the same people.
 *
 * @param programme the first one where there is none
 * @param page from 1
 */
record Wanted(@Nullable ContentId programme, Selection selection, int page) {
    static Wanted of(Function<String, Optional<String>> parameters) {
        return new Wanted(
                parameters.apply("programme").flatMap(ContentId::parse).orElse(null),
                new Selection(
                        parameters.apply("q").orElse(""),
                        parameters.apply("module").flatMap(ContentId::parse).orElse(null),
                        parameters
                                .apply("state")
                                .flatMap(text -> named(Stage.values(), text))
                                .orElse(null),
                        parameters
                                .apply("sort")
                                .flatMap(text -> named(Order.values(), text))
                                .orElse(Order.NAME),
                        parameters.apply("down").isPresent()),
                parameters
                        .apply("page")
                        .filter(text -> text.matches("[1-9]\\d{0,3}"))
                        .map(Integer::valueOf)
                        .orElse(1));
    }

    Wanted named(String name) {
        return first(
                new Selection(name, selection.module(), selection.stage(), selection.order(), selection.descending()));
    }

    Wanted at(@Nullable Stage stage) {
        return first(
                new Selection(selection.name(), selection.module(), stage, selection.order(), selection.descending()));
    }

    Wanted in(@Nullable ContentId module) {
        return first(
                new Selection(selection.name(), module, selection.stage(), selection.order(), selection.descending()));
    }

    Wanted by(Order order, boolean descending) {
        return first(new Selection(selection.name(), selection.module(), selection.stage(), order, descending));
    }

    Wanted page(int other) {
        return new Wanted(programme, selection, other);
    }

    /** What the address needs to say; nothing of what goes without saying. */
    Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        if (programme != null) all.put("programme", programme.value());
        if (!selection.name().isBlank()) all.put("q", selection.name());
        if (selection.module() != null) all.put("module", selection.module().value());
        if (selection.stage() != null) all.put("state", selection.stage().name());
        if (selection.order() != Order.NAME) all.put("sort", selection.order().name());
        if (selection.descending()) all.put("down", "1");
        if (page > 1) all.put("page", String.valueOf(page));
        return all;
    }

    private Wanted first(Selection other) {
        return new Wanted(programme, other, 1);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
