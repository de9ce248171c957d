package org.hearback.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.hearback.exchange.ImportReport;
import org.hearback.exchange.ImportReport.Draft;
import org.hearback.exchange.ImportReport.State;

/** What became of a file: in a sentence, to download, and line by line. */
class WhatCameIn extends Composite<Section> {
    private static final String YAML = "application/yaml";

    private final H2 heading;

    WhatCameIn(ImportReport report) {
        heading =
                new H2(getTranslation(report.isRefused() ? "exchange.in.refused" : "exchange.in.done", report.file()));
        heading.getElement().setAttribute("tabindex", "-1");
        heading.addClassName("exchange-heading");
        getContent().addClassName("hb-card");
        getContent().add(heading);
        if (report.isRefused()) {
            report.remarks().forEach(remark -> getContent().add(new Paragraph(Words.of(this, remark))));
            return;
        }
        var sentence = new Paragraph(getTranslation(
                "exchange.in.found",
                report.questions(State.IMPORTED),
                report.questions(State.CHANGED),
                report.questions(State.NOT_IMPORTED)));
        sentence.addClassName("exchange-sentence");
        getContent().add(sentence);
        if (!report.remarks().isEmpty()) getContent().add(aboutTheFile(report));
        getContent().add(download(report), new EntryTable(report.entries()));
    }

    /** So that somebody who does not see it hears that it is there. */
    void takeFocus() {
        heading.getElement().callJsFunction("focus");
    }

    private Div aboutTheFile(ImportReport report) {
        var list = new UnorderedList();
        report.remarks().forEach(remark -> list.add(new ListItem(Words.of(this, remark))));
        return new Div(new Paragraph(getTranslation("exchange.in.about")), list);
    }

    private Div download(ImportReport report) {
        var drafts = report.drafts();
        if (drafts.isEmpty()) return new Div(new Paragraph(getTranslation("exchange.in.nothing")));
        var actions = new Div();
        actions.addClassName("hb-actions");
        drafts.forEach(
                draft -> actions.add(new FileLink(words(draft, drafts.size()), draft.name(), YAML, draft.yaml())));
        var next = new Paragraph(getTranslation("exchange.in.next"));
        next.addClassName("hb-muted");
        var both = new Div(actions, next);
        both.addClassName("hb-stack");
        return both;
    }

    private String words(Draft draft, int drafts) {
        return drafts == 1
                ? getTranslation("exchange.in.download")
                : getTranslation("exchange.in.downloadPart", draft.name(), draft.questions());
    }
}
