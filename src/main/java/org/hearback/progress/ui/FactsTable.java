package org.hearback.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table of facts that becomes a list of cards on phones; each fact then bears the name of its column. */
class FactsTable extends Composite<NativeTable> {
    private final List<String> columns;

    FactsTable(String caption, List<String> columns) {
        this.columns = List.copyOf(columns);
        getContent().addClassName("hb-facts-table");
        // what a style turns into blocks is no table to a screen reader any more, unless it says so
        getContent().getElement().setAttribute("role", "table");
        getContent().setCaptionText(caption);
        getContent().getCaption().addClassName("hb-sr-only");
        var head = row();
        for (var column : columns) head.add(header(column, "columnheader", "col"));
        getContent().getHead().add(head);
    }

    /** @param facts the first one names the row */
    void addRow(List<String> facts) {
        var row = row();
        row.add(header(facts.getFirst(), "rowheader", "row"));
        for (var i = 1; i < facts.size(); i++) {
            var cell = new NativeTableCell(facts.get(i));
            cell.getElement().setAttribute("role", "cell").setAttribute("data-label", columns.get(i));
            row.add(cell);
        }
        getContent().getBody().add(row);
    }

    private static NativeTableRow row() {
        var row = new NativeTableRow();
        row.getElement().setAttribute("role", "row");
        return row;
    }

    private static NativeTableHeaderCell header(String text, String role, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("role", role).setAttribute("scope", scope);
        return cell;
    }
}
