package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.hearback.dialogue.Conversation.Turn;
import org.hearback.dialogue.Visit;

/** The turn that was tried again: what was said first and what then, side by side, and what each of them did. */
class TriedAgain extends Composite<Section> {
    TriedAgain(Visit visit, int shown) {
        var talk = visit.talks().get(shown);
        var before = turn(visit, talk.from() == null ? 0 : talk.from(), talk.turn());
        var after = turn(visit, shown, talk.turn());
        var patient = visit.dialogue().patient().firstName();
        var heard = new Paragraph(
                new Span(getTranslation("dialogue.said", patient)),
                new Span(before.heard().says()));
        heard.addClassName("hb-heard");
        var both = new Div(side("dialogue.triedAgain.before", before), side("dialogue.triedAgain.after", after));
        both.addClassName("hb-side-by-side");
        getContent().add(new H2(getTranslation("dialogue.triedAgain", talk.turn())), heard, both);
        getContent().addClassNames("hb-stack", "hb-tried-again");
    }

    /** Whether this talk branches from another and has come as far as an answer of its own. */
    static boolean isOne(Visit visit, int shown) {
        var talk = visit.talks().get(shown);
        return talk.from() != null && talk.conversation().turns().size() >= talk.turn();
    }

    private static Turn turn(Visit visit, int talk, int number) {
        return visit.talks().get(talk).conversation().turns().get(number - 1);
    }

    private Component side(String title, Turn turn) {
        var words = new Paragraph(turn.words().strip());
        words.addClassName("hb-reading");
        var card = new Div(new H3(getTranslation(title)), words, new Moved(turn));
        card.addClassName("hb-card");
        return card;
    }
}
