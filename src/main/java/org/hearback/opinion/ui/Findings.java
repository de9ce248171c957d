package org.hearback.opinion.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.hearback.attempt.ui.Marked;
import org.hearback.attempt.ui.Weight;
import org.hearback.language.Analysis;
import org.hearback.language.Certainty;
import org.hearback.language.Finding;

/** What a second opinion found, in our own words around the learner's: none of the model's reach the page. */
class Findings extends Composite<Div> {
    Findings(Analysis analysis) {
        if (!analysis.findings().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("hb-opinion-findings");
            analysis.findings()
                    .forEach(finding -> list.add(item(finding, analysis.said().text())));
            getContent().add(list);
        }
        var note = new Paragraph(getTranslation("opinion.note"));
        note.addClassName("hb-muted");
        getContent().add(note);
    }

    private ListItem item(Finding finding, String text) {
        var quoted =
                finding.spans().stream().map(span -> "“" + span.of(text) + "”").collect(Collectors.joining(" … "));
        var behaviour = finding.behaviour();
        if (finding.certainty() == Certainty.ASKING)
            return new ListItem(
                    new Marked(quoted, Weight.CONSIDER, getTranslation("opinion.perhaps", behaviour.name())),
                    new Paragraph(behaviour.question()));
        return new ListItem(
                new Marked(
                        quoted,
                        behaviour.isHarmful() ? Weight.HARMS : Weight.SUPPORTS,
                        getTranslation("opinion.fairlySure", behaviour.name())),
                new Paragraph(behaviour.effect()));
    }
}
