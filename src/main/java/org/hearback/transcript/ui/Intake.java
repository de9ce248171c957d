package org.hearback.transcript.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import java.util.List;
import java.util.function.Consumer;
import org.hearback.transcript.Reading;
import org.hearback.transcript.Transcript;
import org.hearback.transcript.TranscriptProblem;

/** Takes a transcript, from a file or pasted, once somebody has said that they may use it. */
class Intake extends Composite<Div> {
    private static final int MOST_PROBLEMS = 20;

    private final TextArea words = new TextArea(getTranslation("transcript.paste"));
    private final Div problems = new Div();
    private final Section give = new Section();
    private final Consumer<Reading> whenRead;

    Intake(Consumer<Reading> whenRead) {
        this.whenRead = whenRead;
        problems.addClassName("transcript-problems");
        problems.getElement().setAttribute("role", "alert");
        give.addClassName("hb-card");
        give.add(new H2(getTranslation("transcript.give")), forms(), upload(), paste(), problems);
        getContent().addClassName("hb-stack");
        getContent().add(care(), give);
    }

    /** Says what must be put right, and keeps what was pasted. */
    void refuse(List<TranscriptProblem> found) {
        problems.removeAll();
        var list = new UnorderedList();
        found.stream().limit(MOST_PROBLEMS).forEach(problem -> list.add(new ListItem(inWords(problem))));
        if (found.size() > MOST_PROBLEMS)
            list.add(new ListItem(getTranslation("transcript.problems.more", found.size() - MOST_PROBLEMS)));
        var heading = new Paragraph(getTranslation("transcript.problems", found.size()));
        heading.addClassName("hb-error");
        problems.add(heading, list);
    }

    void clear() {
        words.clear();
        problems.removeAll();
    }

    private String inWords(TranscriptProblem problem) {
        return getTranslation("transcript.problem." + problem.reason(), problem.line(), problem.detail());
    }

    private Section care() {
        var consent = new Checkbox(getTranslation("transcript.consent"));
        give.setVisible(false);
        consent.addValueChangeListener(change -> give.setVisible(change.getValue()));
        var care = new Section(
                new H2(getTranslation("transcript.care")),
                new Paragraph(getTranslation("transcript.care.names")),
                new Paragraph(getTranslation("transcript.care.nothing")),
                consent);
        care.addClassNames("hb-card", "transcript-care");
        return care;
    }

    private Details forms() {
        var table = new Pre(
                "speaker,text,stage\nClinician,\"What worries you most?\",listening\nPatient,That it will break.,");
        var captions = new Pre("WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Clinician>What worries you most?");
        var lines = new Pre("C: What worries you most?\nP: That it will break.");
        var forms = new Details(
                getTranslation("transcript.forms"),
                new Paragraph(getTranslation("transcript.forms.lines")),
                lines,
                new Paragraph(getTranslation("transcript.forms.table")),
                table,
                new Paragraph(getTranslation("transcript.forms.captions")),
                captions);
        forms.addClassName("transcript-forms");
        return forms;
    }

    private Upload upload() {
        var upload = new Upload(new SmallFile(bytes -> whenRead.accept(Reading.of(bytes))));
        // as several parts it would go through a temporary file
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFileSize(Transcript.MOST_BYTES);
        upload.setUploadButton(new Button(getTranslation("transcript.file")));
        upload.setDropLabel(new Span(getTranslation("transcript.drop")));
        upload.addFileRejectedListener(
                refused -> refuse(List.of(new TranscriptProblem(1, TranscriptProblem.Reason.TOO_BIG, ""))));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private Div paste() {
        words.setMaxLength(Transcript.MOST_BYTES);
        words.setMinRows(5);
        words.setMaxRows(14);
        words.setWidthFull();
        var read = new Button(
                getTranslation("transcript.read"),
                click -> whenRead.accept(Reading.of(words.getValue().getBytes(UTF_8))));
        read.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(read);
        actions.addClassName("hb-actions");
        var paste = new Div(words, actions);
        paste.addClassName("hb-stack");
        return paste;
    }
}
