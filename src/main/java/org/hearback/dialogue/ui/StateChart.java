package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearback.dialogue.Conversation;
import org.hearback.dialogue.Conversation.Turn;
import org.hearback.dialogue.State;

/**
 * How trust, worry and understanding went from reply to reply: a sentence, a drawing, and the same as a table. The lines
 * differ in their strokes and in the shapes on them, and each bears its name where it ends.
 */
class StateChart extends Composite<Section> {
    private static final int WIDTH = 210;
    private static final int HEIGHT = 150;
    private static final int LABEL_HEIGHT = 19;
    private static final int MOST_SHAPES = 30;

    /** One line of the drawing. */
    private enum Part {
        TRUST(State::trust, "<circle class=\"hb-chart-trust\" cx=\"%1$d\" cy=\"%2$d\" r=\"3.5\"/>"),
        WORRY(State::worry, "<path class=\"hb-chart-worry\" d=\"M%1$d %2$dm-3.5 -3.5h7v7h-7z\"/>"),
        UNDERSTANDING(
                State::understanding, "<path class=\"hb-chart-understanding\" d=\"M%1$d %2$dm0 -4.5l4.5 8h-9z\"/>");

        private final ToIntFunction<State> value;
        private final String shape;

        Part(ToIntFunction<State> value, String shape) {
            this.value = value;
            this.shape = shape;
        }

        int of(State state) {
            return value.applyAsInt(state);
        }

        String key() {
            return "dialogue." + lower();
        }

        String lower() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final List<State> states = new ArrayList<>();
    private final List<Part> parts;

    StateChart(Conversation talk) {
        states.add(talk.dialogue().begins());
        talk.turns().stream().map(Turn::after).forEach(states::add);
        parts = partsThatMatter();
        var drawing = new Div(new Svg(drawing()));
        drawing.addClassName("hb-state-chart-drawing");
        var numbers = new NativeDetails(getTranslation("dialogue.asTable"), table());
        numbers.addClassName("hb-fold");
        var patient = talk.dialogue().patient().firstName();
        getContent()
                .add(
                        new H2(getTranslation("dialogue.chart", patient)),
                        new Paragraph(sentence(talk)),
                        drawing,
                        numbers);
        getContent().addClassNames("hb-stack", "hb-state-chart");
    }

    /** Talks from before understanding was followed have none to show. */
    private List<Part> partsThatMatter() {
        var understood =
                states.stream().mapToInt(State::understanding).distinct().count() > 1;
        return understood ? List.of(Part.values()) : List.of(Part.TRUST, Part.WORRY);
    }

    private String sentence(Conversation talk) {
        var first = states.getFirst();
        var last = states.getLast();
        var says = new StringBuilder(
                getTranslation("dialogue.chartSays", first.trust(), last.trust(), first.worry(), last.worry()));
        if (parts.contains(Part.UNDERSTANDING))
            says.append(" ")
                    .append(getTranslation(
                            "dialogue.chartSays.understanding", first.understanding(), last.understanding()));
        add(says, "dialogue.chartSays.gain", talk, Comparator.comparingInt(StateChart::gain), 1);
        add(says, "dialogue.chartSays.loss", talk, Comparator.comparingInt(turn -> -gain(turn)), -1);
        return says.toString();
    }

    private void add(
            StringBuilder says, String translationKey, Conversation talk, Comparator<Turn> most, int direction) {
        Optional<Turn> found = talk.turns().stream().max(most).filter(turn -> gain(turn) * direction > 0);
        found.ifPresent(turn -> says.append(" ").append(getTranslation(translationKey, turn.number())));
    }

    private static int gain(Turn turn) {
        return turn.after().trust() - turn.before().trust();
    }

    /** Only numbers and our own words go into it. */
    private String drawing() {
        var lines = parts.stream().map(this::line).collect(Collectors.joining());
        return """
                <svg viewBox="-36 -14 %d %d" role="img" aria-label="%s">
                  <g class="hb-grid"><path d="M0 0H%d M0 %d H%d M0 %d H%d"/><text x="-8" y="5">100</text><text x="-8" y="%d">50</text><text x="-8" y="%d">0</text>%s</g>
                  %s%s
                </svg>
                """.formatted(
                        WIDTH + 36 + 140,
                        HEIGHT + 40,
                        getTranslation("dialogue.chartAlt"),
                        WIDTH,
                        HEIGHT / 2,
                        WIDTH,
                        HEIGHT,
                        WIDTH,
                        HEIGHT / 2 + 5,
                        HEIGHT + 5,
                        ticks(),
                        lines,
                        labels());
    }

    private String line(Part part) {
        var points = IntStream.range(0, states.size())
                .mapToObj(i -> x(i) + "," + y(part.of(states.get(i))))
                .collect(Collectors.joining(" "));
        var every = states.size() / MOST_SHAPES + 1;
        var shapes = IntStream.range(0, states.size())
                .filter(i -> i % every == 0 || i == states.size() - 1)
                .mapToObj(i -> part.shape.formatted(x(i), y(part.of(states.get(i)))))
                .collect(Collectors.joining());
        return "<polyline class=\"hb-chart-%s\" points=\"%s\"/>%s".formatted(part.lower(), points, shapes);
    }

    private String labels() {
        var places = labelPlaces();
        return parts.stream()
                .map(part -> "<text class=\"hb-chart-label hb-chart-%s\" x=\"%d\" y=\"%d\">%s %d</text>"
                        .formatted(
                                part.lower(),
                                WIDTH + 12,
                                places.get(part) + 5,
                                getTranslation(part.key()),
                                part.of(states.getLast())))
                .collect(Collectors.joining());
    }

    /** Labels stand apart even where the lines meet, and none leaves the drawing. */
    private Map<Part, Integer> labelPlaces() {
        var places = new HashMap<Part, Integer>();
        var fromTop = parts.stream()
                .sorted(Comparator.comparingInt((Part part) -> -part.of(states.getLast())))
                .toList();
        var free = 0;
        for (var part : fromTop) {
            var place = Math.max(free, y(part.of(states.getLast())));
            places.put(part, place);
            free = place + LABEL_HEIGHT;
        }
        var limit = HEIGHT;
        for (var part : fromTop.reversed()) {
            places.merge(part, limit, Math::min);
            limit = places.get(part) - LABEL_HEIGHT;
        }
        return places;
    }

    private String ticks() {
        var last = states.size() - 1;
        var step = last > 30 ? 10 : last > 8 ? 5 : last > 3 ? 2 : 1;
        return IntStream.rangeClosed(1, last)
                .filter(i -> i % step == 0)
                .mapToObj(i -> "<text class=\"hb-tick\" x=\"%d\" y=\"%d\">%d</text>".formatted(x(i), HEIGHT + 20, i))
                .collect(Collectors.joining());
    }

    private int x(int index) {
        return states.size() == 1 ? 0 : WIDTH * index / (states.size() - 1);
    }

    private static int y(int value) {
        return HEIGHT - HEIGHT * value / 100;
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.addClassName("hb-table");
        var head = table.getHead().addRow();
        head.add(header(getTranslation("dialogue.turn"), "col"));
        parts.forEach(part -> head.add(header(getTranslation(part.key()), "col")));
        for (var i = 0; i < states.size(); i++) {
            var state = states.get(i);
            var row = table.getBody().addRow();
            row.add(header(
                    i == 0 ? getTranslation("dialogue.atFirst") : getTranslation("dialogue.afterReply", i), "row"));
            parts.forEach(part -> row.add(new NativeTableCell(String.valueOf(part.of(state)))));
        }
        return table;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
