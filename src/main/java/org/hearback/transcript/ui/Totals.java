package org.hearback.transcript.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.hearback.transcript.CodedTranscript;
import org.hearback.transcript.CodedTranscript.Total;

/** How many turns have what, also of a hundred, so that visits of different length compare. */
class Totals extends Composite<Section> {
    Totals(CodedTranscript coded) {
        var totals = coded.totals();
        getContent().addClassName("hb-card");
        getContent().add(new H2(getTranslation("transcript.totals")));
        getContent().add(totals.isEmpty() ? new Paragraph(getTranslation("transcript.totals.nothing")) : table(totals));
    }

    private Component table(List<Total> totals) {
        var table = new NativeTable();
        table.addClassName("transcript-table");
        table.setCaptionText(getTranslation("transcript.totals"));
        table.getCaption().addClassName("hb-sr-only");
        var header = new NativeTableRow();
        for (var column : List.of("what", "turns", "per100", "unsure")) {
            var cell = new NativeTableHeaderCell(getTranslation("transcript.totals." + column));
            cell.getElement().setAttribute("scope", "col");
            header.add(cell);
        }
        table.getHead().add(header);
        totals.forEach(total -> table.getBody().add(row(total)));
        var wide = new Div(table);
        wide.addClassName("transcript-wide");
        return wide;
    }

    private NativeTableRow row(Total total) {
        var name =
                new NativeTableHeaderCell(new MarkName(total.weight(), Words.nameOf(this, total.code(), total.name())));
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                name,
                new NativeTableCell(String.valueOf(total.turns())),
                new NativeTableCell(getTranslation("transcript.number", total.per100())),
                new NativeTableCell(total.unsure() == 0 ? "–" : String.valueOf(total.unsure())));
    }
}
