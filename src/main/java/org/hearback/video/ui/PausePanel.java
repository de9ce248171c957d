package org.hearback.video.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.hearback.video.Pause;

/** One question of a film, while it waits for an answer or once it has one. */
class PausePanel extends TitledSection {
    private PausePanel(String titleKey, Pause pause, Component... parts) {
        super("hb-pause-open", titleKey, pause.place());
        getContent().addClassNames("hb-card", "hb-stack", "hb-pause");
        add(parts);
    }

    static PausePanel asking(Pause pause, Component... parts) {
        return new PausePanel("video.pause.title", pause, parts);
    }

    static PausePanel answered(Pause pause, Component... parts) {
        return new PausePanel("video.pause.answer", pause, parts);
    }

    /** Ends with the things to do; the first one is the primary one. */
    PausePanel offer(Component... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("hb-actions");
        add(actions);
        return this;
    }
}
