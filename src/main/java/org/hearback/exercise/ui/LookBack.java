package org.hearback.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.hearback.attempt.ui.Prose;
import org.hearback.coach.ui.Coaching;
import org.hearback.exercise.Answers;
import org.hearback.exercise.Round;
import org.hearback.exercise.Round.Find;
import org.hearback.exercise.Round.Pick;
import org.hearback.exercise.Round.Write;

/** A finished exercise in the learner's own words and picks. */
class LookBack extends Composite<Div> {
    private final Coaching coaching;

    LookBack(Answers answers, Coaching coaching) {
        this.coaching = coaching;
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
            case Find find -> new FoundWords(find, answers.marked(find).orElse(List.of()));
        };
    }

    private Component own(Write round, Answers answers) {
        var first = answers.text(round).orElse("");
        var second = answers.rewritten(round);
        var words = new Prose(second.orElse(first));
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
        var own = new Div(words, summary, ticks, model);
        second.map(after -> coaching.compare(WritingView.coachTask(round), first, after))
                .map(changes -> new Details(getTranslation("exercise.whatChanged"), changes))
                .ifPresent(own::add);
        return own;
    }
}
