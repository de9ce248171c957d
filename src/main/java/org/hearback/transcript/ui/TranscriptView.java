package org.hearback.transcript.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.hearback.transcript.CodedTranscript;
import org.hearback.transcript.Reading;
import org.hearback.transcript.Transcript;
import org.hearback.transcript.Transcript.Reply;
import org.hearback.transcript.Transcripts;

/** From a transcript to what its clinicians' words do. What is shown lives on this page alone, since nothing is stored. */
@Route("transcripts")
@PermitAll
class TranscriptView extends Composite<Main> implements HasDynamicTitle {
    private final Transcripts transcripts;
    private final Div step = new Div();
    private final Intake intake = new Intake(this::show);

    TranscriptView(Transcripts transcripts) {
        this.transcripts = transcripts;
        var lead = new Paragraph(getTranslation("transcript.lead"));
        lead.addClassName("hb-lead");
        step.addClassNames("hb-stack", "transcript-step");
        getContent().addClassName("hb-page");
        getContent().add(new H1(getTranslation("transcript.heading")), lead, step);
        show(intake);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("transcript.title");
    }

    private void show(Reading reading) {
        switch (reading) {
            case Reading.Read read -> show(read.transcript());
            case Reading.Refused refused -> intake.refuse(refused.problems());
        }
    }

    private void show(Transcript transcript) {
        show(new BeforeCoding(transcript, replies -> code(transcript, replies), this::begin));
    }

    private void code(Transcript transcript, List<Reply> replies) {
        show(new HowFar(transcripts.code(replies), this::show, () -> show(transcript)));
    }

    private void show(CodedTranscript coded) {
        show(new WhatWasFound(coded, this::begin));
    }

    private void begin() {
        intake.clear();
        show(intake);
    }

    private void show(Component next) {
        step.removeAll();
        step.add(next);
    }
}
