package org.hearback.certificate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import org.hearback.certificate.CertificateNumber;

/** Asks for a certificate number, however it is typed. */
class NumberForm extends Composite<Div> {
    private final TextField number = new TextField(getTranslation("certificate.verify.number"));

    NumberForm() {
        number.setHelperText(getTranslation("certificate.verify.numberHelp"));
        number.setWidthFull();
        number.setMaxLength(80);
        number.setAutocapitalize(Autocapitalize.CHARACTERS);
        number.setAutocorrect(false);
        number.setClearButtonVisible(true);
        var check = new Button(getTranslation("certificate.verify.check"), click -> check());
        check.addThemeVariants(ButtonVariant.PRIMARY);
        check.addClickShortcut(Key.ENTER);
        getContent().addClassName("hb-card");
        getContent().add(number, check);
    }

    private void check() {
        CertificateNumber.parse(number.getValue()).ifPresentOrElse(this::open, this::refuse);
    }

    private void open(CertificateNumber parsed) {
        getUI().orElseThrow().navigate("verify/" + parsed);
    }

    private void refuse() {
        number.setErrorMessage(getTranslation("certificate.verify.numberWrong"));
        number.setInvalid(true);
        number.focus();
    }
}
