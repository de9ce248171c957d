package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.hearback.dialogue.Dialogue.Essential;
import org.hearback.dialogue.Review;
import org.jspecify.annotations.Nullable;

/** What was never asked and never said, what the patient never told, and what they feared and hoped for. */
class LeftOut extends Composite<Section> {
    LeftOut(Review review, Sources sources) {
        var persona = review.talk().dialogue().patient();
        var patient = persona.firstName();
        var essentials = new UnorderedList();
        essentials.addClassNames("hb-essentials");
        review.missed().forEach(one -> essentials.add(missed(one)));
        review.met().forEach(one -> essentials.add(met(one)));
        getContent().addClassNames("hb-stack", "hb-left-out");
        if (!review.missed().isEmpty() || !review.met().isEmpty()) {
            var heading = review.missed().isEmpty() ? "dialogue.leftOut.nothing" : "dialogue.leftOut";
            var studies = review.missed().stream()
                    .flatMap(one -> one.evidence().stream())
                    .collect(Collectors.toSet());
            getContent().add(new H2(getTranslation(heading)), essentials, sources.note(studies));
        }
        if (!review.untold().isEmpty()) {
            var untold = new UnorderedList();
            review.untold().forEach(fact -> untold.add(new ListItem(fact.about())));
            getContent().add(part(getTranslation("dialogue.neverTold", patient), untold));
        }
        addWords("dialogue.feared", patient, persona.fears());
        addWords("dialogue.hoped", patient, persona.hopes());
        getContent().setVisible(getContent().getComponentCount() > 0);
    }

    private void addWords(String translationKey, String patient, @Nullable String words) {
        if (words != null)
            getContent().add(part(getTranslation(translationKey, patient), new Paragraph(words.strip())));
    }

    private static Component part(String title, Component words) {
        var part = new Section(new H3(title), words);
        part.addClassName("hb-left-out-part");
        return part;
    }

    private ListItem missed(Essential essential) {
        var item = new ListItem(verdict("dialogue.leftOut.missed", essential), new Paragraph(essential.why()));
        item.addClassName("hb-missed");
        return item;
    }

    private ListItem met(Essential essential) {
        var item = new ListItem(verdict("dialogue.leftOut.met", essential));
        item.addClassNames("hb-met", "hb-muted");
        return item;
    }

    /** What the mark beside it shows stands there in words too. */
    private Span verdict(String translationKey, Essential essential) {
        var verdict = new Span(getTranslation(translationKey, essential.label()));
        verdict.addClassName("hb-essential");
        return verdict;
    }
}
