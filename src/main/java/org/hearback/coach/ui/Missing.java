package org.hearback.coach.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.hearback.language.Analysis;
import org.hearback.language.Behaviour;
import org.hearback.language.Certainty;

/** What the task hopes for: what is there already, and what could still come, each with an example. */
class Missing extends Composite<Div> {
    private final List<Behaviour> wishes;

    Missing(List<Behaviour> wishes) {
        this.wishes = wishes;
        getContent().addClassName("hb-missing");
        getContent().setVisible(!wishes.isEmpty());
    }

    void show(Analysis analysis) {
        var list = new UnorderedList();
        for (var wish : wishes)
            list.add(analysis.find(wish.code())
                    .map(finding -> there(wish, finding.certainty()))
                    .orElseGet(() -> notYet(wish)));
        getContent().removeAll();
        getContent().add(new H3(getTranslation("coach.missing")), list);
    }

    private ListItem there(Behaviour wish, Certainty certainty) {
        var perhaps = certainty == Certainty.ASKING;
        var item = new ListItem(getTranslation(perhaps ? "coach.missing.perhaps" : "coach.missing.there", wish.name()));
        item.addClassName(perhaps ? "hb-perhaps" : "hb-there");
        return item;
    }

    private ListItem notYet(Behaviour wish) {
        var example =
                new Span(getTranslation("coach.missing.example", wish.examples().getFirst()));
        example.addClassName("hb-muted");
        var item = new ListItem(new Span(getTranslation("coach.missing.notYet", wish.name())), example);
        item.addClassName("hb-not-yet");
        return item;
    }
}
