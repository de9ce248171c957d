package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearback.dialogue.Conversation;
import org.hearback.dialogue.Conversation.Turn;
import org.hearback.dialogue.Dialogue.State;

/** How trust and worry went from reply to reply: a sentence, a small drawing, and the same as a table. */
class TrustChart extends Composite<Section> {
    private static final int WIDTH = 240;
    private static final int HEIGHT = 130;

    TrustChart(Conversation conversation) {
        var states = new ArrayList<>(List.of(conversation.dialogue().begins()));
        conversation.turns().stream().map(Turn::after).forEach(states::add);
        var first = states.getFirst();
        var last = states.getLast();
        var patient = conversation.dialogue().patient().firstName();
        var details = new Details(getTranslation("dialogue.asTable"), table(states));
        getContent()
                .add(
                        new H2(getTranslation("dialogue.chart", patient)),
                        new Paragraph(getTranslation(
                                "dialogue.chartSays", first.trust(), last.trust(), first.worry(), last.worry())),
                        new Svg(drawing(states)),
                        details);
        getContent().addClassNames("hb-stack", "hb-trust-chart");
    }

    /** Only numbers and our own words go into it. */
    private String drawing(List<State> states) {
        return """
                <svg viewBox="-34 -14 %d %d" role="img" aria-label="%s">
                  <g class="hb-grid"><path d="M0 0H%d M0 %d H%d M0 %d H%d"/><text x="-8" y="5">100</text><text x="-8" y="%d">0</text></g>
                  <polyline class="hb-chart-worry" points="%s"/><polyline class="hb-chart-trust" points="%s"/>
                  %s%s
                  <text class="hb-chart-label hb-chart-trust" x="%d" y="%d">%s</text><text class="hb-chart-label hb-chart-worry" x="%d" y="%d">%s</text>
                </svg>
                """.formatted(
                        WIDTH + 34 + 66,
                        HEIGHT + 28,
                        getTranslation("dialogue.chartAlt"),
                        WIDTH,
                        HEIGHT / 2,
                        WIDTH,
                        HEIGHT,
                        WIDTH,
                        HEIGHT + 5,
                        points(states, State::worry),
                        points(states, State::trust),
                        dots(states),
                        squares(states),
                        WIDTH + 10,
                        labelAt(states.getLast().trust(), states.getLast().worry()),
                        getTranslation("dialogue.trust"),
                        WIDTH + 10,
                        labelAt(states.getLast().worry(), states.getLast().trust()),
                        getTranslation("dialogue.worry"));
    }

    private static int x(int index, int of) {
        return of == 1 ? 0 : WIDTH * index / (of - 1);
    }

    private static int y(int value) {
        return HEIGHT - HEIGHT * value / 100;
    }

    /** Labels stand apart even where the lines meet. */
    private static int labelAt(int value, int other) {
        var apart = Math.abs(y(value) - y(other)) >= 20 ? 0 : 10;
        return y(value) + 5 + (value > other ? -apart : apart);
    }

    private static String points(List<State> states, ToIntFunction<State> value) {
        return IntStream.range(0, states.size())
                .mapToObj(i -> x(i, states.size()) + "," + y(value.applyAsInt(states.get(i))))
                .collect(Collectors.joining(" "));
    }

    private static String dots(List<State> states) {
        return IntStream.range(0, states.size())
                .mapToObj(i -> "<circle class=\"hb-chart-trust\" cx=\"%d\" cy=\"%d\" r=\"4\"/>"
                        .formatted(x(i, states.size()), y(states.get(i).trust())))
                .collect(Collectors.joining());
    }

    private static String squares(List<State> states) {
        return IntStream.range(0, states.size())
                .mapToObj(i -> "<rect class=\"hb-chart-worry\" x=\"%d\" y=\"%d\" width=\"7\" height=\"7\"/>"
                        .formatted(x(i, states.size()) - 3, y(states.get(i).worry()) - 3))
                .collect(Collectors.joining());
    }

    private NativeTable table(List<State> states) {
        var table = new NativeTable();
        table.addClassName("hb-table");
        var head = table.getHead().addRow();
        for (var column : List.of("dialogue.turn", "dialogue.trust", "dialogue.worry")) {
            var cell = new NativeTableHeaderCell(getTranslation(column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        for (var i = 0; i < states.size(); i++) {
            var row = table.getBody().addRow();
            var turn = new NativeTableHeaderCell(
                    i == 0 ? getTranslation("dialogue.atFirst") : getTranslation("dialogue.afterReply", i));
            turn.getElement().setAttribute("scope", "row");
            row.add(turn);
            row.add(
                    new NativeTableCell(String.valueOf(states.get(i).trust())),
                    new NativeTableCell(String.valueOf(states.get(i).worry())));
        }
        return table;
    }
}
