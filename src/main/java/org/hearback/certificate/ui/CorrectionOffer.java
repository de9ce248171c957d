package org.hearback.certificate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearback.account.Person;
import org.hearback.certificate.Hindrance;

/** Offers to print an award again when the learner's profile says something else than the certificate. */
class CorrectionOffer extends Composite<Div> {
    private final Paragraph answer = new Paragraph();

    CorrectionOffer(Person person, Supplier<Optional<Hindrance>> reissue) {
        var now = Stream.of(person.name(), person.registrationBody(), person.registrationNumber())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" "));
        answer.addClassName("hb-error");
        answer.getElement().setAttribute("role", "alert");
        var actions = new Div(new Button(
                getTranslation("certificate.correct.do"),
                click -> reissue.get()
                        .ifPresentOrElse(this::refuse, () -> UI.getCurrent().refreshCurrentRoute(false))));
        actions.addClassName("hb-actions");
        getContent().addClassName("certificate-correct");
        getContent()
                .add(
                        new H3(getTranslation("certificate.correct.heading")),
                        new Paragraph(getTranslation("certificate.correct.what", now)),
                        actions,
                        answer);
    }

    private void refuse(Hindrance hindrance) {
        answer.setText(getTranslation("certificate.correct." + hindrance));
    }
}
