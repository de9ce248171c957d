package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hearback.dialogue.PatientRating;

/** What the patient would say about the visit on the four parts of reassurance, and what it came from. */
class PatientsView extends Composite<Section> {
    PatientsView(List<PatientRating> ratings, String patient, UnaryOperator<String> nameOf, Sources sources) {
        var rows = new UnorderedList();
        rows.addClassName("hb-ratings");
        ratings.forEach(rating -> rows.add(row(rating, nameOf)));
        var keys =
                ratings.stream().flatMap(rating -> rating.evidence().stream()).collect(Collectors.toSet());
        getContent()
                .add(
                        new H2(getTranslation("dialogue.rating", patient)),
                        new Paragraph(getTranslation("dialogue.rating.lead")),
                        rows,
                        sources.note(keys));
        getContent().addClassName("hb-stack");
        getContent().setVisible(!ratings.isEmpty());
    }

    private ListItem row(PatientRating rating, UnaryOperator<String> nameOf) {
        var key = "dialogue.rating." + rating.id();
        var name = new Span(getTranslation(key));
        name.addClassName("hb-rating-name");
        var number = new Span(getTranslation("dialogue.rating.value", rating.value()));
        number.addClassName("hb-rating-value");
        var bar = new Div();
        bar.addClassName("hb-rating-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--hb-share", String.valueOf(rating.value() / 10.0));
        var says = new Paragraph(getTranslation(key + "." + rating.level()));
        says.addClassName("hb-felt");
        var item = new ListItem(new Div(name, number), bar, says);
        item.addClassName("hb-rating-" + rating.id());
        addWhatMoved(item, "dialogue.rating.raised", rating, nameOf, moved -> moved.points() > 0);
        addWhatMoved(item, "dialogue.rating.lowered", rating, nameOf, moved -> moved.points() < 0);
        return item;
    }

    private void addWhatMoved(
            ListItem item,
            String translationKey,
            PatientRating rating,
            UnaryOperator<String> nameOf,
            Predicate<PatientRating.Moved> which) {
        var names = rating.moved().stream()
                .filter(which)
                .map(moved -> getTranslation("dialogue.rating.times", nameOf.apply(moved.code()), moved.times()))
                .collect(Collectors.joining(", "));
        if (names.isEmpty()) return;
        var line = new Paragraph(getTranslation(translationKey, names));
        line.addClassName("hb-muted");
        item.add(line);
    }
}
