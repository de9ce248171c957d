package org.hearback.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.hearback.attempt.Score;
import org.hearback.progress.Gain;
import org.jspecify.annotations.Nullable;

/** What has changed between a test at the start and one at the end: for each outcome in words, and as a table. */
class GainCard extends Composite<Section> {
    private final Gain gain;

    GainCard(Gain gain) {
        this.gain = gain;
        getContent().addClassNames("hb-card", "hb-gain");
        getContent()
                .add(
                        new H2(getTranslation("progress.gain")),
                        new Paragraph(getTranslation(
                                "progress.gain." + state(),
                                gain.before().activity().title(),
                                gain.after().activity().title())));
        if (!gain.isInOrder()) return;
        var caution = new Paragraph(getTranslation("progress.gain.caution"));
        caution.addClassName("hb-muted");
        var numbers = new NativeDetails(getTranslation("progress.asTable"), table());
        numbers.addClassName("hb-fold");
        getContent().add(words(), caution, numbers);
    }

    private String state() {
        if (gain.isComparable()) return "both";
        if (gain.isInOrder()) return "before";
        return gain.before().passed() == null ? "after" : "outOfOrder";
    }

    private UnorderedList words() {
        var list = new UnorderedList();
        list.addClassName("hb-outcomes");
        for (var marks : gain.marks()) {
            var how = new Span(inWords(marks));
            how.addClassName("hb-muted");
            list.add(new ListItem(new Div(marks.outcome()), how));
        }
        return list;
    }

    private String inWords(Gain.Marks marks) {
        var before = marks.before() == null
                ? getTranslation("progress.gain.notAsked")
                : getTranslation("progress.gain.then", of(marks.before()));
        if (!gain.isComparable()) return before;
        var after = marks.after() == null
                ? getTranslation("progress.gain.notAskedNow")
                : getTranslation("progress.gain.now", of(marks.after()));
        return before + " " + after;
    }

    private FactsTable table() {
        var table = new FactsTable(
                getTranslation("progress.gain.caption"),
                List.of(
                        getTranslation("progress.gain.outcome"),
                        getTranslation("progress.gain.atStart"),
                        getTranslation("progress.gain.atEnd")));
        for (var marks : gain.marks()) {
            table.addRow(List.of(marks.outcome(), cell(marks.before()), cell(marks.after())));
        }
        return table;
    }

    private String cell(@Nullable Score score) {
        return score == null ? getTranslation("progress.gain.none") : of(score);
    }

    private String of(Score score) {
        return getTranslation("progress.gain.marks", score.correct(), score.total());
    }
}
