package org.hearback.transcript.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearback.transcript.CodedReply;
import org.hearback.transcript.CodedTranscript;

/** The clinicians' turns with their words marked, all or those with one thing in them; some at a time. */
class CodedTurns extends Composite<Section> {
    private static final int AT_A_TIME = 25;

    private final CodedTranscript coded;
    private final OrderedList list = new OrderedList();
    private final Button more = new Button(getTranslation("transcript.more"), click -> showMore());
    private final Paragraph told = new Paragraph();
    private List<CodedReply> chosen = List.of();
    private int shown;

    CodedTurns(CodedTranscript coded) {
        this.coded = coded;
        list.addClassName("transcript-turns");
        list.getElement().setAttribute("role", "list");
        told.addClassName("hb-muted");
        told.getElement().setAttribute("role", "status");
        var actions = new Div(more);
        actions.addClassName("hb-actions");
        getContent().addClassNames("hb-card", "transcript-turns-card");
        getContent().add(new H2(getTranslation("transcript.turns.heading")), filter(), told, list, actions);
    }

    /** What to show, with the number of turns that have it. */
    private record Choice(String name, Predicate<CodedReply> holds) {}

    private ComboBox<Choice> filter() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(
                getTranslation("transcript.filter.all", coded.replies().size()), reply -> true));
        for (var total : coded.totals()) {
            var name = Words.nameOf(this, total.code(), total.name());
            choices.add(new Choice(
                    getTranslation("transcript.filter.one", name, total.turns()), reply -> reply.has(total.code())));
        }
        var nothing = coded.replies().stream()
                .filter(reply -> reply.marks().isEmpty())
                .count();
        if (nothing > 0)
            choices.add(new Choice(
                    getTranslation("transcript.filter.nothing", nothing),
                    reply -> reply.marks().isEmpty()));
        var filter = new ComboBox<Choice>(getTranslation("transcript.filter"));
        filter.setItems(choices);
        filter.setItemLabelGenerator(Choice::name);
        filter.addValueChangeListener(
                change -> show(Optional.ofNullable(change.getValue()).orElse(choices.getFirst())));
        filter.setValue(choices.getFirst());
        return filter;
    }

    private void show(Choice choice) {
        chosen = coded.replies().stream().filter(choice.holds()).toList();
        shown = 0;
        list.removeAll();
        showMore();
    }

    private void showMore() {
        var until = Math.min(chosen.size(), shown + AT_A_TIME);
        for (; shown < until; shown++)
            list.add(new TurnCard(chosen.get(shown), shown == 0 ? null : chosen.get(shown - 1)));
        more.setVisible(shown < chosen.size());
        told.setText(getTranslation("transcript.shown", shown, chosen.size()));
    }
}
