package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import org.hearback.dialogue.Visit;

/** The ways one visit went, to choose which one to look back at; one that is not over can be gone on with. */
class Talks extends Composite<Nav> {
    Talks(Visit visit, int shown, SerializableConsumer<Integer> look) {
        var list = new UnorderedList();
        for (var i = 0; i < visit.talks().size(); i++) {
            var talk = visit.talks().get(i);
            list.add(new ListItem(button(talk, i, i == shown, look)));
        }
        var heading = new H2(getTranslation("dialogue.talks"));
        heading.setId("hb-talks");
        getContent().getElement().setAttribute("aria-labelledby", "hb-talks");
        getContent().add(heading, list);
        getContent().addClassName("hb-talks");
    }

    private Button button(Visit.Talk talk, int place, boolean isShown, SerializableConsumer<Integer> look) {
        var name = TalkName.of(this, talk);
        var goesOn = !talk.conversation().isOver();
        var button =
                new Button(goesOn ? getTranslation("dialogue.talks.goOn", name) : name, click -> look.accept(place));
        if (isShown) button.getElement().setAttribute("aria-current", "true");
        return button;
    }
}
