package org.hearback.attempt.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.hearback.attempt.PatientData;

/** A gentle word beside a text box when its text seems to tell who a real patient is. It never stands in the way. */
public class PatientDataWarning extends Composite<Div> {
    private final Paragraph words = new Paragraph();
    private final String fiction;

    /**
     * @param box what to watch
     * @param fiction what the exercise itself tells; names that stand in it are nobody's
     */
    public PatientDataWarning(SavedText box, String fiction) {
        this.fiction = fiction;
        words.addClassName("hb-patient-data");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(words);
        look(box.text());
        box.onSaved(this::look);
    }

    private void look(String text) {
        var found = PatientData.in(text, fiction);
        var kinds = found.stream()
                .sorted(Comparator.naturalOrder())
                .map(kind -> getTranslation("attempt.patientData." + kind.name()))
                .collect(Collectors.joining(", "));
        words.setText(found.isEmpty() ? "" : getTranslation("attempt.patientData", kinds));
        words.setVisible(!found.isEmpty());
    }
}
