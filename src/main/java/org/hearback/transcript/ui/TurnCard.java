package org.hearback.transcript.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.hearback.attempt.ui.Weight;
import org.hearback.language.Certainty;
import org.hearback.transcript.CodedReply;
import org.hearback.transcript.Mark;
import org.jspecify.annotations.Nullable;

/** One turn of a clinician: what it answers, its words with their marks, and what each mark means. */
class TurnCard extends ListItem {
    /** @param above the card above, which may have said already what is answered */
    TurnCard(CodedReply reply, @Nullable CodedReply above) {
        var turn = reply.reply().turn();
        var where = new ArrayList<String>();
        where.add(getTranslation("transcript.turn", turn.number()));
        if (turn.id() != null) where.add(turn.id());
        if (turn.from() != null) where.add(Clock.of(turn.from()));
        if (turn.stage() != null) where.add(getTranslation("transcript.stage." + turn.stage()));
        var place = new Paragraph(String.join(" · ", where));
        place.addClassName("transcript-place");
        add(place);
        var patient = reply.reply().patient();
        if (patient != null && (above == null || above.reply().patient() != patient)) {
            var before = new Paragraph(getTranslation("transcript.answers", patient.text()));
            before.addClassNames("transcript-before");
            add(before);
        }
        add(words(reply));
        if (!reply.analysis().isJudged()) {
            add(new Paragraph(
                    getTranslation("transcript.unjudged." + reply.analysis().unjudged())));
        }
        if (!reply.marks().isEmpty()) add(marks(reply), why(reply));
    }

    /** The words as they were said, each stretch under the weightiest of its marks. */
    private static Component words(CodedReply reply) {
        var text = reply.reply().turn().text();
        var said = new Paragraph();
        said.addClassNames("hb-reading", "transcript-words");
        for (var start = 0; start < text.length(); ) {
            var weight = weightAt(start, reply);
            var end = start + 1;
            while (end < text.length() && weightAt(end, reply) == weight) end++;
            var words = new Span(text.substring(start, end));
            if (weight != null) {
                words.addClassName("hb-marked-words");
                words = new Span(words);
                words.addClassName(MarkName.style(weight));
            }
            said.add(words);
            start = end;
        }
        return said;
    }

    private static @Nullable Weight weightAt(int place, CodedReply reply) {
        return reply.marks().stream()
                .filter(mark -> mark.spans().stream().anyMatch(span -> span.start() <= place && place < span.end()))
                .max(Comparator.comparingInt(Mark::prominence))
                .map(Mark::weight)
                .orElse(null);
    }

    private Component marks(CodedReply reply) {
        var list = new UnorderedList();
        list.addClassName("transcript-marks");
        list.getElement().setAttribute("role", "list");
        for (var mark : reply.marks()) {
            var quoted = new Span(getTranslation("transcript.quoted", quote(mark, reply)));
            quoted.addClassName("transcript-quoted");
            list.add(new ListItem(new MarkName(mark.weight(), verdict(mark)), quoted));
        }
        return list;
    }

    private String verdict(Mark mark) {
        var name = Words.nameOf(this, mark.code(), mark.name());
        return mark.certainty() == Certainty.ASKING
                ? getTranslation("transcript.perhaps", name)
                : getTranslation("transcript.certain." + mark.certainty(), name);
    }

    private static String quote(Mark mark, CodedReply reply) {
        var text = reply.reply().turn().text();
        return mark.spans().stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
    }

    private Component why(CodedReply reply) {
        var notes = new Div();
        notes.addClassName("transcript-notes");
        for (var mark : reply.marks()) {
            var name = new Paragraph(Words.nameOf(this, mark.code(), mark.name()));
            name.addClassName("transcript-why");
            notes.add(
                    name,
                    new Paragraph(mark.why().effect()),
                    new Paragraph(getTranslation(
                            mark.weight() == Weight.SUPPORTS ? "transcript.stronger" : "transcript.kinder",
                            mark.why().instead())));
        }
        return new Details(getTranslation("transcript.why"), notes);
    }
}
