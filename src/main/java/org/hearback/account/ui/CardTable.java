package org.hearback.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table that becomes a list of cards on phones; each cell then bears the name of its column. */
class CardTable extends Composite<NativeTable> {
    private final List<String> columns;

    CardTable(String caption, List<String> columns) {
        this.columns = columns;
        getContent().addClassName("account-table");
        // what a style turns into blocks is no table to a screen reader any more, unless it says so
        getContent().getElement().setAttribute("role", "table");
        getContent().setCaptionText(caption);
        getContent().getCaption().addClassName("hb-sr-only");
        var header = new NativeTableRow();
        header.getElement().setAttribute("role", "row");
        for (var column : columns) {
            var cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("role", "columnheader").setAttribute("scope", "col");
            header.add(cell);
        }
        getContent().getHead().add(header);
    }

    void addRow(Component... cells) {
        var row = new NativeTableRow();
        row.getElement().setAttribute("role", "row");
        for (var i = 0; i < cells.length; i++) {
            var cell = new NativeTableCell(cells[i]);
            cell.getElement().setAttribute("role", "cell").setAttribute("data-label", columns.get(i));
            row.add(cell);
        }
        getContent().getBody().add(row);
    }
}
