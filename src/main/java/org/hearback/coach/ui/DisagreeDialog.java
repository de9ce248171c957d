package org.hearback.coach.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.hearback.attempt.PatientData;
import org.hearback.coach.Objection;

/** Shows what would be sent, word for word, and sends it only on a yes. */
class DisagreeDialog extends ModalDialog {
    private static final int LONGEST_COMMENT = 500;

    private final TextArea comment = new TextArea();

    /**
     * @param fiction what the exercise itself tells; names that stand in it are nobody's
     * @param send what to do with it on a yes
     */
    DisagreeDialog(String title, Objection objection, String fiction, SerializableConsumer<Objection> send) {
        super(title);
        comment.setLabel(getTranslation("coach.disagree.comment"));
        comment.setMaxLength(LONGEST_COMMENT);
        comment.setWidthFull();
        add(new Paragraph(getTranslation("coach.disagree.what")), sentence(objection));
        warn(objection, fiction);
        var yes = new Button(getTranslation("coach.disagree.send"), click -> {
            close();
            send.accept(with(objection, comment.getValue()));
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.setDisableOnClick(true);
        var actions = new Div(yes, new Button(getTranslation("coach.disagree.keep"), click -> close()));
        actions.addClassName("hb-actions");
        add(comment, actions);
    }

    private Div sentence(Objection objection) {
        var sentence = new Paragraph(objection.sentence());
        sentence.addClassNames("hb-reading", "hb-sent-sentence");
        var sent = new Div(sentence);
        if (objection.patientLine() != null) {
            var label = new Span(getTranslation("coach.disagree.answers"));
            label.addClassName("hb-kicker");
            var line = new Paragraph(objection.patientLine());
            line.addClassName("hb-muted");
            sent.add(label, line);
        }
        sent.addClassName("hb-sent");
        sent.getElement().setAttribute("dir", "auto");
        return sent;
    }

    private void warn(Objection objection, String fiction) {
        var sent = objection.patientLine() == null
                ? objection.sentence()
                : objection.sentence() + "\n" + objection.patientLine();
        var found = PatientData.in(sent, fiction);
        if (found.isEmpty()) return;
        var kinds = found.stream()
                .sorted(Comparator.naturalOrder())
                .map(kind -> getTranslation("attempt.patientData." + kind.name()))
                .collect(Collectors.joining(", "));
        var warning = new Paragraph(getTranslation("coach.disagree.identifiable", kinds));
        warning.addClassName("hb-patient-data");
        warning.getElement().setAttribute("role", "status");
        add(warning);
    }

    private static Objection with(Objection objection, String comment) {
        return new Objection(
                objection.code(),
                objection.sentence(),
                objection.words(),
                objection.patientLine(),
                objection.confidence(),
                comment);
    }
}
