package org.hearback.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.hearback.attempt.ui.Prose;
import org.hearback.exercise.Answers;
import org.hearback.exercise.Round;
import org.hearback.exercise.Round.Pick;
import org.hearback.exercise.Round.Write;

/** A finished exercise in the learner's own words and picks. */
class LookBack extends Composite<Div> {
    LookBack(Answers answers) {
        getContent().addClassNames("hb-stack", "hb-look-back");
        for (var round : answers.exercise().rounds()) {
            var said = new Section(PatientSays.again(round), own(round, answers));
            said.addClassName("hb-card");
            getContent().add(said);
        }
    }

    private Component own(Round round, Answers answers) {
        return switch (round) {
            case Pick pick -> new OwnPicks(answers.picks(pick));
            case Write write -> own(write, answers);
        };
    }

    private Component own(Write round, Answers answers) {
        var words = new Prose(answers.text(round).orElse(""));
        words.addClassNames("hb-reading", "hb-own-words");
        var ticked = answers.ticked(round);
        var ticks = new UnorderedList();
        ticks.addClassName("hb-ticks");
        ticked.forEach(statement -> ticks.add(new ListItem(statement)));
        var summary = new Paragraph(getTranslation(
                "exercise.ticked", ticked.size(), round.checklist().size()));
        summary.addClassName("hb-muted");
        var model = new Details(
                getTranslation("exercise.modelAnswer"), new Prose(round.modelAnswer()), new Prose(round.why()));
        return new Div(words, summary, ticks, model);
    }
}
