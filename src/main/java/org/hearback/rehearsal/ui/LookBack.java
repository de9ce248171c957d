package org.hearback.rehearsal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.function.Function;
import org.hearback.attempt.ui.Prose;
import org.hearback.coach.ui.CoachTask;
import org.hearback.coach.ui.Coaching;
import org.hearback.language.Form;
import org.hearback.rehearsal.Rehearsal.Part;
import org.hearback.rehearsal.Rehearsed;
import org.hearback.rehearsal.Rehearsed.Run;
import org.hearback.rehearsal.Rehearsed.Said;

/** How it went each time, and for each part the words as they are now, to be kept. */
class LookBack extends Composite<Div> {
    private final Coaching coaching;
    private final Function<Part, CoachTask> tasks;
    private final Keeping keeping;
    private final Button again = new Button(getTranslation("rehearsal.run.again"));

    LookBack(Rehearsed rehearsed, Coaching coaching, Function<Part, CoachTask> tasks, Keeping keeping) {
        this.coaching = coaching;
        this.tasks = tasks;
        this.keeping = keeping;
        again.setDisableOnClick(true);
        var phrases = new Anchor("phrases", getTranslation("rehearsal.phrases.see"));
        phrases.addClassName("hb-way");
        getContent().add(flow(rehearsed), new H2(getTranslation("rehearsal.best")));
        getContent().add(new Paragraph(getTranslation("rehearsal.best.lead")));
        rehearsed.rehearsal().parts().forEach(part -> getContent().add(card(part, rehearsed)));
        getContent().add(phrases);
        getContent().addClassNames("hb-stack", "hb-rehearsed");
    }

    void onRunAgain(SerializableRunnable listener) {
        again.addClickListener(click -> listener.run());
    }

    private Component flow(Rehearsed rehearsed) {
        var parts = rehearsed.rehearsal().parts().size();
        var runs = rehearsed.wholeRuns();
        var flows = runs.getLast().freely() == parts;
        var list = new OrderedList();
        list.addClassName("hb-runs");
        runs.forEach(run -> list.add(new ListItem(
                getTranslation("rehearsal.run.went", run.freely(), parts, seconds(run) / 60, seconds(run) % 60))));
        var card = new Section(
                new H2(getTranslation(flows ? "rehearsal.flows" : "rehearsal.ran")),
                new Paragraph(getTranslation(flows ? "rehearsal.flows.what" : "rehearsal.ran.what")),
                list,
                again);
        card.addClassName("hb-card");
        return card;
    }

    private Component card(Part part, Rehearsed rehearsed) {
        var ways = rehearsed.ways(part);
        var now = rehearsed.latest(part);
        var card = new Section(
                new OwnWords(part.name(), now.text()), missing(part, now), new KeepPhrase(keeping, part, now));
        var first = rehearsed.versions(part).getLast();
        if (!first.text().equals(now.text()))
            card.add(new WhatChanged(coaching, tasks.apply(part), first.text(), now.text()));
        if (ways.size() > 1) card.add(others(part, ways, now));
        card.add(new AnotherWay(part));
        card.addClassName("hb-card");
        return card;
    }

    private Component missing(Part part, Said now) {
        var missing = coaching.stillMissing(tasks.apply(part), now.text());
        var line = new Paragraph(
                missing.isEmpty()
                        ? getTranslation("rehearsal.allThere")
                        : getTranslation("rehearsal.stillMissing", String.join(", ", missing)));
        line.addClassName(missing.isEmpty() ? "hb-all-there" : "hb-not-there");
        return line;
    }

    private Component others(Part part, List<Said> ways, Said now) {
        var list = new Div();
        list.addClassName("hb-stack");
        ways.stream().filter(way -> !way.equals(now)).forEach(way -> {
            var words = new Prose(way.text());
            words.addClassNames("hb-reading", "hb-own-words");
            list.add(new Div(words, new KeepPhrase(keeping, part, way)));
        });
        return new Details(getTranslation("rehearsal.otherWays", ways.size() - 1), list);
    }

    private static int seconds(Run run) {
        return run.said().stream()
                .mapToInt(said -> Form.of(said.text()).speakingSeconds())
                .sum();
    }
}
