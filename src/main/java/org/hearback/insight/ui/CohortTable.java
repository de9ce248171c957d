package org.hearback.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearback.account.Person;
import org.hearback.account.PersonId;
import org.hearback.course.Day;
import org.hearback.insight.Entry;
import org.hearback.insight.Order;
import org.hearback.insight.Part;
import org.hearback.insight.Stage;
import org.jspecify.annotations.Nullable;

/** Learners in rows, to be sorted by a column's heading; on phones each is a card. */
class CohortTable extends Composite<NativeTable> {
    private final List<String> columns = new ArrayList<>();
    private final NativeTableRow header = new NativeTableRow();
    private final Map<PersonId, Integer> minutes;
    private final Wanted wanted;
    private final LocalDate today;

    CohortTable(
            String cohort,
            List<Entry> entries,
            Map<PersonId, Integer> minutes,
            Wanted wanted,
            LocalDate today,
            SerializableConsumer<Wanted> want) {
        this.minutes = minutes;
        this.wanted = wanted;
        this.today = today;
        getContent().addClassName("insight-table");
        // what a style turns into blocks is no table to a screen reader any more, unless it says so
        getContent().getElement().setAttribute("role", "table");
        getContent().setCaptionText(getTranslation("insight.table.caption", cohort));
        getContent().getCaption().addClassName("hb-sr-only");
        header.getElement().setAttribute("role", "row");
        getContent().getHead().add(header);
        for (var order : Order.values()) sortable(order, want);
        plain("insight.table.spent");
        plain("insight.table.certificate");
        if (wanted.selection().module() == null) plain("insight.table.modules");
        entries.forEach(this::add);
    }

    private void sortable(Order order, SerializableConsumer<Wanted> want) {
        var selection = wanted.selection();
        var here = selection.order() == order;
        var button = new NativeButton(
                getTranslation("insight.sort." + order),
                click -> want.accept(wanted.by(order, here && !selection.descending())));
        button.addClassName("insight-sort-by");
        var cell = header(getTranslation("insight.sort." + order), button);
        if (here) cell.getElement().setAttribute("aria-sort", selection.descending() ? "descending" : "ascending");
    }

    private void plain(String key) {
        header(getTranslation(key), new Span(getTranslation(key)));
    }

    private NativeTableHeaderCell header(String name, Component content) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("role", "columnheader").setAttribute("scope", "col");
        header.add(cell);
        columns.add(name);
        return cell;
    }

    private void add(Entry entry) {
        var part = entry.part(wanted.selection().module());
        var cells = new ArrayList<Component>(List.of(
                who(entry.person()),
                new StageBadge(part.stage()),
                howFar(part),
                new Span(score(part)),
                new Span(day(entry.lastActive())),
                new Span(day(part.due())),
                new Span(TimeSpentWords.of(
                        this, minutes.getOrDefault(entry.person().id(), 0))),
                new Span(certified(entry))));
        if (wanted.selection().module() == null) cells.add(modules(entry.modules()));
        var row = new NativeTableRow();
        row.getElement().setAttribute("role", "row");
        for (var i = 0; i < cells.size(); i++) {
            var cell = new NativeTableCell(cells.get(i));
            cell.getElement().setAttribute("role", "cell").setAttribute("data-label", columns.get(i));
            row.add(cell);
        }
        getContent().getBody().add(row);
    }

    private Component who(Person person) {
        var who = new Div(
                new RouterLink(person.name(), LearnerView.class, person.id().toString()));
        if (!person.active()) {
            var invited = new Span(getTranslation("insight.table.invited"));
            invited.addClassName("hb-badge");
            who.add(invited);
        }
        return who;
    }

    private Component howFar(Part part) {
        var share = new Div();
        share.addClassName("hb-share");
        share.getElement().setAttribute("aria-hidden", "true"); // the words say the same
        share.getStyle()
                .set("--hb-share", String.valueOf(part.required() == 0 ? 1 : (double) part.done() / part.required()));
        return new Div(new Span(getTranslation("insight.table.done", part.done(), part.required())), share);
    }

    private String score(Part part) {
        var best = part.best();
        return best == null
                ? getTranslation("insight.table.nothing")
                : getTranslation("insight.table.score", best.correct(), best.total());
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? getTranslation("insight.table.nothing") : Day.of(day, today);
    }

    private String certified(Entry entry) {
        var certified = entry.certified();
        if (certified == null) return getTranslation("insight.table.nothing");
        return CertifiedWords.of(this, "insight.table.certified", certified, today);
    }

    /** How many are done, and each with a mark: its sign, or its number where it is not begun. */
    private Component modules(List<Part> modules) {
        var done =
                modules.stream().filter(module -> module.stage() == Stage.DONE).count();
        return new Div(new Span(getTranslation("insight.table.done", done, modules.size())), marks(modules));
    }

    private OrderedList marks(List<Part> modules) {
        var list = new OrderedList();
        list.addClassName("insight-modules");
        list.getElement().setAttribute("role", "list");
        for (var i = 0; i < modules.size(); i++) {
            var module = modules.get(i);
            var words = getTranslation(
                    "insight.table.module", i + 1, module.title(), getTranslation("insight.stage." + module.stage()));
            var sign = new Span(
                    module.stage() == Stage.NOT_BEGUN ? String.valueOf(i + 1) : StageBadge.sign(module.stage()));
            sign.getElement().setAttribute("aria-hidden", "true");
            var spoken = new Span(words);
            spoken.addClassName("hb-sr-only");
            var item = new ListItem(sign, spoken);
            item.getElement()
                    .setAttribute("title", words)
                    .setAttribute("data-stage", module.stage().name());
            list.add(item);
        }
        return list;
    }
}
