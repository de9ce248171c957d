package org.hearback.certificate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.hearback.certificate.Certificate;

/** Everything that stands on a certificate, for comparing it with a paper. */
class CertificateFacts extends Composite<Section> {
    private final DescriptionList facts = new DescriptionList();

    CertificateFacts(Certificate certificate) {
        add("name", certificate.name());
        certificate.registration().ifPresent(registration -> add("registration", registration));
        add("programme", certificate.title());
        add("revision", String.valueOf(certificate.revision()));
        add("outcomes", outcomes(certificate));
        add("method", certificate.method());
        add("started", certificate.started());
        add("completed", certificate.completed());
        certificate.lastDay().ifPresent(day -> add("lastDay", day));
        if (certificate.awardNumber() > 1) add("award", String.valueOf(certificate.awardNumber()));
        if (certificate.assessment() != null) add("assessment", certificate.assessment());
        certificate.measuredTime().ifPresent(time -> add("measuredTime", time));
        add("nominalTime", certificate.nominalTime());
        add("participatoryTime", certificate.participatoryTime());
        add("provider", certificate.provider());
        if (certificate.leadClinician() != null) add("leadClinician", certificate.leadClinician());
        add("accreditation", certificate.accreditation());
        if (certificate.declaration() != null) add("declaration", certificate.declaration());
        add("number", certificate.number().value());
        add("issued", certificate.issued());
        certificate.printedAgain().ifPresent(day -> add("printedAgain", day));
        facts.addClassName("certificate-facts");
        getContent().addClassName("hb-card");
        getContent().add(facts);
    }

    private void add(String field, String value) {
        var text = new Span(value);
        // a name is laid out in its own direction and does not disturb its surroundings
        text.getElement().setAttribute("dir", "auto");
        add(field, text);
    }

    private void add(String field, Component value) {
        facts.add(
                new DescriptionList.Term(getTranslation("certificate.fact." + field)),
                new DescriptionList.Description(value));
    }

    private static Component outcomes(Certificate certificate) {
        return new UnorderedList(
                certificate.outcomes().stream().map(ListItem::new).toArray(ListItem[]::new));
    }
}
