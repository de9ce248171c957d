package org.hearback.transcript.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Supplier;
import org.hearback.attempt.ui.Weight;
import org.hearback.transcript.CodedTranscript;
import org.hearback.transcript.Spreadsheets;

/** A coded transcript: in a sentence, in totals, along the visit, turn by turn, and to take away. */
class WhatWasFound extends Composite<Div> {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    WhatWasFound(CodedTranscript coded, Runnable another) {
        getContent().addClassName("hb-stack");
        getContent()
                .add(summary(coded, another), new Timeline(coded), new Totals(coded), howSure(), new CodedTurns(coded));
    }

    private Section summary(CodedTranscript coded, Runnable another) {
        var sentence = new Paragraph(getTranslation(
                "transcript.found.sentence",
                coded.replies().size(),
                coded.with(Weight.SUPPORTS),
                coded.with(Weight.HARMS),
                coded.with(Weight.CONSIDER)));
        sentence.addClassName("transcript-sentence");
        var again = new Button(getTranslation("transcript.found.another"), click -> another.run());
        var actions = new Div(
                download("transcript.found.excel", "xlsx", EXCEL, () -> Spreadsheets.excel(coded, about())),
                download("transcript.found.csv", "csv", "text/csv", () -> Spreadsheets.csv(coded)),
                again);
        actions.addClassName("hb-actions");
        var summary = new Section(new StepHeading(getTranslation("transcript.found")), sentence);
        if (coded.unjudged() > 0)
            summary.add(new Paragraph(getTranslation("transcript.found.unjudged", coded.unjudged())));
        var nothingKept = new Paragraph(getTranslation("transcript.found.gone"));
        nothingKept.addClassName("hb-muted");
        summary.add(actions, nothingKept);
        summary.addClassName("hb-card");
        return summary;
    }

    private Anchor download(String words, String ending, String type, Supplier<byte[]> file) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = file.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), "hearback-coded-transcript." + ending, type, bytes.length);
                }),
                getTranslation(words));
        link.addClassName("transcript-download");
        return link;
    }

    private List<String> about() {
        return List.of(
                getTranslation("transcript.sure.text"),
                getTranslation("transcript.sure.people"),
                getTranslation("transcript.about.columns"),
                getTranslation("transcript.about.offsets"));
    }

    private Section howSure() {
        var section = new Section(
                new H2(getTranslation("transcript.sure")),
                new Paragraph(getTranslation("transcript.sure.text")),
                new Paragraph(getTranslation("transcript.sure.people")));
        section.addClassName("hb-card");
        return section;
    }
}
