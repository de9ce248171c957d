package org.hearback.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearback.exchange.ImportReport.Entry;
import org.hearback.exchange.ImportReport.Kind;
import org.hearback.exchange.ImportReport.State;
import org.jspecify.annotations.Nullable;

/** Everything that a file holds, all or what ended in one way; some at a time. On a phone each row is a card. */
class EntryTable extends Composite<Div> {
    private static final int AT_A_TIME = 50;
    private static final List<String> COLUMNS = List.of("line", "what", "became");

    private final List<Entry> entries;
    private final NativeTable table = new NativeTable();
    private final Button more = new Button(getTranslation("exchange.more"), click -> showMore());
    private final Paragraph told = new Paragraph();
    private List<Entry> chosen = List.of();
    private int shown;

    EntryTable(List<Entry> entries) {
        this.entries = entries;
        told.addClassName("hb-muted");
        told.getElement().setAttribute("role", "status");
        table.addClassName("exchange-table");
        // what a style turns into blocks is no table to a screen reader any more, unless it says so
        table.getElement().setAttribute("role", "table");
        table.setCaptionText(getTranslation("exchange.table"));
        table.getCaption().addClassName("hb-sr-only");
        var header = new NativeTableRow();
        header.getElement().setAttribute("role", "row");
        for (var column : COLUMNS) {
            var cell = new NativeTableHeaderCell(getTranslation("exchange.table." + column));
            cell.getElement().setAttribute("role", "columnheader").setAttribute("scope", "col");
            header.add(cell);
        }
        table.getHead().add(header);
        var actions = new Div(more);
        actions.addClassName("hb-actions");
        getContent().addClassName("hb-stack");
        getContent().add(filter(), told, table, actions);
    }

    /** What to show; nothing stands for everything. */
    private record Choice(String name, @Nullable State state) {}

    private ComboBox<Choice> filter() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(getTranslation("exchange.filter.all", entries.size()), null));
        for (var state : State.values()) {
            var count = entries.stream().filter(entry -> entry.state() == state).count();
            if (count > 0) choices.add(new Choice(getTranslation("exchange.filter." + state, count), state));
        }
        var filter = new ComboBox<Choice>(getTranslation("exchange.filter"));
        filter.addClassName("exchange-filter");
        filter.setItems(choices);
        filter.setItemLabelGenerator(Choice::name);
        filter.addValueChangeListener(
                change -> show(Optional.ofNullable(change.getValue()).orElse(choices.getFirst())));
        filter.setValue(choices.getFirst());
        return filter;
    }

    private void show(Choice choice) {
        chosen = entries.stream()
                .filter(entry -> choice.state() == null || entry.state() == choice.state())
                .toList();
        shown = 0;
        table.getBody().removeAll();
        showMore();
    }

    private void showMore() {
        var until = Math.min(chosen.size(), shown + AT_A_TIME);
        for (; shown < until; shown++) table.getBody().add(row(chosen.get(shown)));
        more.setVisible(shown < chosen.size());
        told.setText(getTranslation("exchange.shown", shown, chosen.size()));
    }

    private NativeTableRow row(Entry entry) {
        var row = new NativeTableRow(
                cell(0, new Span(String.valueOf(entry.line()))), cell(1, what(entry)), cell(2, became(entry)));
        row.getElement().setAttribute("role", "row");
        return row;
    }

    private NativeTableCell cell(int column, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement()
                .setAttribute("role", "cell")
                .setAttribute("data-label", getTranslation("exchange.table." + COLUMNS.get(column)));
        return cell;
    }

    private Div what(Entry entry) {
        var name = new Span(entry.name().isEmpty() ? kind(entry) : entry.name());
        name.addClassName("exchange-name");
        name.getElement().setAttribute("dir", "auto");
        var what = new Div(name);
        if (!entry.name().isEmpty()) {
            var kind = new Span(kind(entry));
            kind.addClassName("hb-muted");
            what.add(kind);
        }
        if (!entry.id().isEmpty()) {
            var id = new Span(getTranslation("exchange.known", entry.id()));
            id.addClassName("hb-muted");
            what.add(id);
        }
        what.addClassName("exchange-what");
        return what;
    }

    private String kind(Entry entry) {
        return entry.kind() == Kind.QUESTION && !entry.type().isEmpty()
                ? entry.type()
                : getTranslation("exchange.kind." + entry.kind());
    }

    private Div became(Entry entry) {
        var state = new Span(getTranslation("exchange.state." + entry.state()));
        state.addClassNames("exchange-state", "exchange-" + entry.state().name().toLowerCase(Locale.ROOT));
        var became = new Div(state);
        if (!entry.remarks().isEmpty()) {
            var list = new UnorderedList();
            entry.remarks().forEach(remark -> list.add(new ListItem(Words.of(this, remark))));
            became.add(list);
        }
        if (!entry.gaps().isEmpty()) {
            var gaps = entry.gaps().stream()
                    .sorted()
                    .map(gap -> Words.of(this, gap))
                    .collect(Collectors.joining(", "));
            var toFill = new Paragraph(getTranslation("exchange.draft.gaps", gaps));
            toFill.addClassName("hb-muted");
            became.add(toFill);
        }
        return became;
    }
}
