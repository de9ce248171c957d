package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearback.attempt.Work;
import org.hearback.dialogue.Conversation;
import org.hearback.dialogue.Dialogue;
import org.hearback.dialogue.Visit;

/** Every way the learner's visits to this patient went, to be compared; cards on a phone. */
class Comparison extends Composite<Section> {
    private static final List<String> COLUMNS = List.of(
            "dialogue.compare.visit",
            "dialogue.compare.when",
            "dialogue.compare.mode",
            "dialogue.compare.ending",
            "dialogue.trust",
            "dialogue.worry",
            "dialogue.understanding",
            "dialogue.compare.essentials");

    Comparison(List<Work<Dialogue>> history) {
        var rows = new ArrayList<NativeTableRow>();
        for (var work : history) {
            var talks = Visit.replay(work.activity(), work.steps()).talks();
            for (var talk : talks) if (talk.conversation().isOver()) rows.add(row(work.number(), talk));
        }
        var table = new NativeTable();
        table.addClassNames("hb-table", "hb-compare");
        var head = table.getHead().addRow();
        for (var column : COLUMNS) {
            var cell = new NativeTableHeaderCell(getTranslation(column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        rows.forEach(table.getBody()::add);
        getContent().add(new H2(getTranslation("dialogue.compare")), table);
        getContent().addClassName("hb-stack");
        getContent().setVisible(rows.size() > 1);
    }

    private NativeTableRow row(int number, Visit.Talk talk) {
        var conversation = talk.conversation();
        var name = new NativeTableHeaderCell(
                talk.from() == null
                        ? getTranslation("dialogue.compare.number", number)
                        : getTranslation("dialogue.compare.branch", number, talk.turn()));
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(name);
        var values = List.of(
                TalkName.when(talk),
                getTranslation("dialogue.compare.mode." + conversation.setting().mode()),
                conversation.howItEnded().orElseThrow().title(),
                String.valueOf(conversation.state().trust()),
                String.valueOf(conversation.state().worry()),
                String.valueOf(conversation.state().understanding()),
                essentials(conversation));
        IntStream.range(0, values.size()).forEach(i -> {
            var cell = new NativeTableCell(values.get(i));
            cell.getElement().setAttribute("data-label", getTranslation(COLUMNS.get(i + 1)));
            row.add(cell);
        });
        return row;
    }

    private String essentials(Conversation talk) {
        var all = talk.dialogue().essentials();
        if (all.isEmpty()) return "–";
        var met = all.stream().filter(one -> one.when().holds(talk)).count();
        return getTranslation("dialogue.compare.of", met, all.size());
    }
}
