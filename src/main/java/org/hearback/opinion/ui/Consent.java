package org.hearback.opinion.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;

/** What would be sent and to whom, word for word, before anything is. */
class Consent extends Composite<Div> {
    Consent(Question asked, String host, Runnable agree, Runnable decline) {
        var content = getContent();
        content.addClassName("hb-opinion-consent");
        content.add(new Paragraph(getTranslation("opinion.consent", host)));
        var patient = asked.context().patient();
        if (patient != null) content.add(sent("opinion.consent.patient", patient));
        content.add(sent("opinion.consent.words", asked.said()), new Paragraph(getTranslation("opinion.consent.only")));
        var found = asked.patientData();
        if (!found.isEmpty()) {
            var kinds = found.stream()
                    .map(kind -> getTranslation("attempt.patientData." + kind.name()))
                    .collect(Collectors.joining(", "));
            var warning = new Paragraph(getTranslation("opinion.consent.patientData", kinds));
            warning.addClassName("hb-patient-data");
            warning.getElement().setAttribute("role", "alert");
            content.add(warning);
        }
        var send = new Button(getTranslation("opinion.consent.send", host), click -> agree.run());
        send.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        send.setDisableOnClick(true);
        var keep = new Button(getTranslation("opinion.consent.keep"), click -> decline.run());
        var actions = new Div(send, keep);
        actions.addClassName("hb-actions");
        content.add(actions);
    }

    private Div sent(String label, String text) {
        var who = new Paragraph(getTranslation(label));
        who.addClassName("hb-who");
        var words = new Paragraph(text);
        words.addClassName("hb-opinion-sent");
        return new Div(who, words);
    }
}
