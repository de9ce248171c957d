package org.hearback.video.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.function.Function;
import org.hearback.quiz.Answer;
import org.hearback.video.Pause;
import org.hearback.video.Pauses;

/** Every question of a film with what became of it: to answer one later, to read its feedback, to be asked again. */
class PauseList extends TitledSection {
    private final Pauses pauses;
    private final Function<Pause, Component> feedback;
    private final SerializableConsumer<Pause> ask;

    PauseList(Pauses pauses, Function<Pause, Component> feedback, SerializableConsumer<Pause> ask) {
        super("hb-pause-list", "video.pause.all");
        this.pauses = pauses;
        this.feedback = feedback;
        this.ask = ask;
        getContent().addClassNames("hb-stack", "hb-pauses");
        var count = pauses.all().size();
        var hint = new Paragraph(getTranslation("video.pause.hint", count));
        hint.addClassName("hb-muted");
        var list = new OrderedList();
        pauses.all().forEach(pause -> list.add(item(pause)));
        add(hint, list, new Paragraph(soFar()));
    }

    private String soFar() {
        var tally = pauses.tally();
        var answered = getTranslation("video.pause.tally", tally.answered(), tally.questions(), tally.skipped());
        return tally.judged() == 0
                ? answered
                : answered + " " + getTranslation("video.pause.right", tally.right(), tally.judged());
    }

    private ListItem item(Pause pause) {
        var isOpen = pauses.open().filter(open -> open.pause().equals(pause)).isPresent();
        var place = new Span(getTranslation("video.pause.at", pause.place()));
        place.addClassName("hb-pause-place");
        var state = new Span(getTranslation("video.pause.state." + (isOpen ? "open" : stateOf(pause))));
        state.addClassName("hb-muted");
        var row = new Div(place, state);
        row.addClassName("hb-pause-row");
        var item = new ListItem(row);
        if (isOpen) return item;
        row.add(button(pause));
        if (pauses.isAnswered(pause))
            item.add(new Details(getTranslation("video.pause.yourAnswer"), feedback.apply(pause)));
        return item;
    }

    private Button button(Pause pause) {
        var words = getTranslation(pauses.isAnswered(pause) ? "video.pause.again" : "video.pause.answerNow");
        var button = new Button(words, click -> ask.accept(pause));
        button.setAriaLabel(getTranslation("video.pause.button", words, pause.place()));
        return button;
    }

    private String stateOf(Pause pause) {
        if (pauses.isSkipped(pause)) return "skipped";
        if (!pauses.isAnswered(pause)) return "unanswered";
        if (pause.question() == null) return "said";
        return pauses.answerTo(pause.question()).filter(Answer::right).isPresent() ? "right" : "notQuite";
    }
}
