package org.hearback.transcript.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.hearback.attempt.ui.Weight;
import org.hearback.transcript.CodedReply;
import org.hearback.transcript.CodedTranscript;

/**
 * The clinicians' turns along a line, with a lane for what supports, what hurts and what is to be considered; as a table
 * for those who do not see it.
 */
class Timeline extends Composite<Section> {
    private static final List<Weight> LANES = List.of(Weight.SUPPORTS, Weight.CONSIDER, Weight.HARMS);
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 24;
    /** Of a thousand: narrower marks would vanish. */
    private static final double NARROWEST = 4;
    /** Wider ones would make a short visit look like a wall. */
    private static final double WIDEST = 14;

    private static final int ROWS = 10;

    Timeline(CodedTranscript coded) {
        var replies = coded.replies();
        var lanes = new Div();
        lanes.addClassName("transcript-lanes");
        for (var weight : LANES) lanes.add(lane(weight, coded));
        var ends = new Div(new Span(end(replies.getFirst())), new Span(end(replies.getLast())));
        ends.addClassName("transcript-ends");
        ends.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("hb-card");
        getContent()
                .add(
                        new H2(getTranslation("transcript.timeline")),
                        new Paragraph(getTranslation("transcript.timeline.what")),
                        new Div(lanes, ends),
                        new Details(getTranslation("transcript.timeline.table"), table(replies)));
    }

    private Component lane(Weight weight, CodedTranscript coded) {
        var name = getTranslation("transcript.weight." + weight);
        var drawing = new Svg(drawing(weight, coded.replies()));
        drawing.getElement()
                .setAttribute("role", "img")
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "transcript.timeline.lane",
                                name,
                                coded.with(weight),
                                coded.replies().size()));
        var lane = new Div(new MarkName(weight, name), drawing);
        lane.addClassNames("transcript-lane", MarkName.style(weight));
        return lane;
    }

    /** Numbers alone, so that nothing of a transcript can become markup. */
    private static String drawing(Weight weight, List<CodedReply> replies) {
        var step = (double) WIDTH / replies.size();
        var width = Math.clamp(step * 0.7, NARROWEST, WIDEST);
        var marks = new StringBuilder();
        for (var i = 0; i < replies.size(); i++) {
            if (!replies.get(i).has(weight)) continue;
            var x = Math.min(WIDTH - width, step * i + (step - width) / 2);
            marks.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%.1f\" y=\"3\" width=\"%.1f\" height=\"%d\"/>",
                    Math.max(0, x),
                    width,
                    HEIGHT - 6));
        }
        return "<svg viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">%s</svg>"
                .formatted(WIDTH, HEIGHT, marks);
    }

    private String end(CodedReply reply) {
        var turn = reply.reply().turn();
        return turn.from() == null
                ? getTranslation("transcript.turn", turn.number())
                : getTranslation("transcript.turn.at", turn.number(), Clock.of(turn.from()));
    }

    private Component table(List<CodedReply> replies) {
        var table = new NativeTable();
        table.addClassName("transcript-table");
        table.setCaptionText(getTranslation("transcript.timeline"));
        table.getCaption().addClassName("hb-sr-only");
        var header = new NativeTableRow(columnHeader(getTranslation("transcript.timeline.part")));
        LANES.forEach(weight -> header.add(columnHeader(getTranslation("transcript.weight." + weight))));
        table.getHead().add(header);
        var parts = Math.min(ROWS, replies.size());
        for (var i = 0; i < parts; i++)
            table.getBody().add(row(replies.subList(replies.size() * i / parts, replies.size() * (i + 1) / parts)));
        var wide = new Div(table);
        wide.addClassName("transcript-wide");
        return wide;
    }

    private NativeTableRow row(List<CodedReply> part) {
        var first = part.getFirst().reply().turn().number();
        var last = part.getLast().reply().turn().number();
        var name = new NativeTableHeaderCell(
                first == last
                        ? getTranslation("transcript.turn", first)
                        : getTranslation("transcript.turns", first, last));
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(name);
        for (var weight : LANES)
            row.add(new NativeTableCell(String.valueOf(
                    part.stream().filter(reply -> reply.has(weight)).count())));
        return row;
    }

    private static NativeTableHeaderCell columnHeader(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
