package org.hearback.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearback.attempt.Reassurance.Part;
import org.hearback.course.Day;
import org.hearback.progress.Profile;

/**
 * What a learner's words did in the four parts of reassurance, over time: in sentences, as a drawing and as a table. With
 * nothing in it, an invitation; with one visit, no drawing, since a line needs two.
 */
class ProfileCard extends Composite<Section> {
    private final Profile profile;

    ProfileCard(Profile profile) {
        this.profile = profile;
        getContent().addClassNames("hb-card", "hb-profile");
        getContent().add(new H2(getTranslation("progress.profile")));
        if (profile.finished().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("progress.profile.nothing")));
            return;
        }
        var lead = new Paragraph(getTranslation("progress.profile.lead"));
        lead.addClassName("hb-muted");
        var says = new Paragraph(
                getTranslation("progress.profile.over", profile.finished().size()));
        getContent().add(lead, says);
        if (profile.finished().size() > 1) {
            var drawing = new Div(
                    new Svg(new ProfileDrawing(profile).svg(getTranslation("progress.profile.alt", parts().size()))));
            drawing.addClassName("hb-profile-drawing");
            getContent().add(drawing);
        }
        var numbers = new NativeDetails(getTranslation("progress.asTable"), table());
        numbers.addClassName("hb-fold");
        getContent().add(legend(), numbers);
    }

    private List<Part> parts() {
        return Stream.of(Part.values()).filter(part -> profile.times(part) > 0).toList();
    }

    /** Each part with its mark, and where it began and stands: the drawing in words. */
    private UnorderedList legend() {
        var legend = new UnorderedList();
        legend.addClassName("hb-profile-parts");
        legend.getElement().setAttribute("role", "list");
        for (var part : parts()) {
            var mark = new Svg(ProfileDrawing.mark(part));
            mark.getElement().setAttribute("aria-hidden", "true");
            var name =
                    new Span(getTranslation("progress.profile.named", getTranslation("progress.profile." + part.id())));
            name.addClassName("hb-profile-name");
            var item = new ListItem(mark, new Div(name, new Span(" "), new Span(course(part))));
            item.addClassName("hb-profile-" + part.id());
            legend.add(item);
        }
        return legend;
    }

    private String course(Part part) {
        var first = profile.first(part).orElseThrow();
        var latest = profile.latest(part).orElseThrow();
        return profile.times(part) == 1
                ? getTranslation("progress.profile.once", latest)
                : getTranslation("progress.profile.fromTo", first, latest);
    }

    private Component table() {
        var columns = new ArrayList<String>();
        columns.add(getTranslation("progress.profile.activity"));
        columns.add(getTranslation("progress.profile.on"));
        for (var part : parts()) columns.add(getTranslation("progress.profile." + part.id()));
        var table = new FactsTable(getTranslation("progress.profile.caption"), columns);
        for (var one : profile.finished().reversed()) {
            var cells = new ArrayList<String>();
            cells.add(one.activity().title());
            cells.add(Day.of(one.at()));
            for (var part : parts()) {
                var rating = one.reassurance().of(part);
                cells.add(
                        rating.isPresent()
                                ? String.valueOf(rating.getAsInt())
                                : getTranslation("progress.profile.none"));
            }
            table.addRow(cells);
        }
        return table;
    }
}
