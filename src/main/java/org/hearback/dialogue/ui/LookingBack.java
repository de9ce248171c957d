package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hearback.attempt.Step;
import org.hearback.attempt.Work;
import org.hearback.dialogue.Dialogue;
import org.hearback.dialogue.Mode;
import org.hearback.dialogue.Review;
import org.hearback.dialogue.Visit;

/**
 * A talk that is over, as a supervisor would go through it: how it ended, one thing to try next, what was left out, what
 * the patient would say about it, and every turn with notes in its margin.
 */
class LookingBack extends Composite<Div> {
    private final String patient;

    LookingBack(
            Visit visit,
            int shown,
            Review review,
            List<Work<Dialogue>> history,
            Sources sources,
            UnaryOperator<String> nameOf,
            SerializableConsumer<Step> tryAgain,
            SerializableConsumer<Integer> look) {
        var talk = review.talk();
        patient = talk.dialogue().patient().firstName();
        getContent().addClassNames("hb-stack", "hb-looking-back");
        if (visit.talks().size() > 1) getContent().add(new Talks(visit, shown, look));
        getContent().add(new HowItEnded(talk));
        if (TriedAgain.isOne(visit, shown)) getContent().add(new TriedAgain(visit, shown));
        getContent()
                .add(
                        new OneThing(review.next(), patient),
                        new LeftOut(review, sources),
                        new PatientsView(review.ratings(), patient, nameOf, sources),
                        new StateChart(talk),
                        transcript(visit, shown, review, sources, tryAgain),
                        new Comparison(history),
                        new EndingsMet(visit.dialogue(), history),
                        print());
    }

    private Component transcript(
            Visit visit, int shown, Review review, Sources sources, SerializableConsumer<Step> tryAgain) {
        var turns = new OrderedList();
        turns.addClassName("hb-transcript");
        for (var remark : review.remarks()) {
            var again = again(visit, shown, remark.turn().number(), tryAgain);
            turns.add(new ListItem(new TurnNote(remark, patient, sources.note(remark.evidence()), again)));
        }
        var section = new Section(
                new H2(getTranslation("dialogue.debrief")),
                new Paragraph(getTranslation("dialogue.debriefLead")),
                turns);
        section.addClassNames("hb-stack", "hb-debrief");
        return section;
    }

    private Component again(Visit visit, int shown, int turn, SerializableConsumer<Step> tryAgain) {
        var mode = visit.talks().get(shown).conversation().setting().mode();
        var buttons = new Div(again("dialogue.tryAgain", visit.branched(Step.newId(), shown, turn, mode), tryAgain));
        buttons.addClassNames("hb-row", "hb-try-again");
        if (visit.dialogue().takesOwnWords()) {
            var other = mode == Mode.GUIDED ? Mode.OWN_WORDS : Mode.GUIDED;
            buttons.add(
                    again("dialogue.tryAgain." + other, visit.branched(Step.newId(), shown, turn, other), tryAgain));
        }
        return buttons;
    }

    private Button again(String translationKey, Step step, SerializableConsumer<Step> tryAgain) {
        var button = new Button(getTranslation(translationKey), click -> tryAgain.accept(step));
        button.setDisableOnClick(true);
        return button;
    }

    private Button print() {
        var button = new Button(getTranslation("dialogue.print"));
        button.addClassName("hb-print");
        // what is folded is printed open, and folded again
        button.addClickListener(click -> button.getElement().executeJs("""
                        const folded = [...document.querySelectorAll('.hb-looking-back details:not([open])')];
                        folded.forEach(part => part.open = true);
                        addEventListener('afterprint', () => folded.forEach(part => part.open = false), {once: true});
                        print();
                        """));
        return button;
    }
}
