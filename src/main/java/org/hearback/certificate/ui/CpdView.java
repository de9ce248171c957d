package org.hearback.certificate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.hearback.account.CurrentPerson;
import org.hearback.account.Role;
import org.hearback.certificate.Certificate;
import org.hearback.certificate.Cpd;
import org.hearback.certificate.CpdRecord;
import org.hearback.certificate.Reflection.Prompt;
import org.hearback.progress.ui.Card;

/** What a learner shows at an appraisal or an audit: awards, hours by year, reflections, and all of it as a file. */
@Route("certificates/cpd")
@RolesAllowed(Role.LEARNER)
class CpdView extends Main implements HasDynamicTitle {
    CpdView(Cpd cpd, CurrentPerson person) {
        var record = cpd.of(person.id());
        addClassNames("hb-page", "certificate-cpd");
        add(
                new RouterLink(getTranslation("certificate.reflection.back"), CertificatesView.class),
                new H1(getTranslation("certificate.cpd.heading")));
        var lead = new Paragraph(
                getTranslation(record.entries().isEmpty() ? "certificate.cpd.none" : "certificate.cpd.lead"));
        lead.addClassName("hb-lead");
        add(lead);
        if (!record.years().isEmpty()) add(years(record));
        var spent = CpdWords.spent(record);
        if (!spent.isEmpty()) add(spent(spent));
        if (record.entries().isEmpty()) return;
        add(exports());
        record.entries().forEach(entry -> add(award(entry)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certificate.cpd.title");
    }

    private Component spent(SortedMap<Integer, String> years) {
        var list = new UnorderedList();
        list.addClassName("certificate-years");
        years.forEach((year, words) -> list.add(new ListItem(name(year), new Span(words))));
        return new Card(new H2(getTranslation("certificate.cpd.time")), list);
    }

    private static Span name(int year) {
        var name = new Span(String.valueOf(year));
        name.addClassName("certificate-year");
        return name;
    }

    private Component years(CpdRecord record) {
        var list = new UnorderedList();
        list.addClassName("certificate-years");
        record.years().forEach(year -> {
            var time = CpdWords.time(year.nominalMinutes(), year.measuredMinutes());
            var item = new ListItem(
                    name(year.year()), new Span(getTranslation("certificate.cpd.hoursOfYear", time, year.awards())));
            CpdWords.participatory(year).map(Span::new).ifPresent(item::add);
            list.add(item);
        });
        return new Card(new H2(getTranslation("certificate.cpd.hours")), list);
    }

    private Component exports() {
        var list = new Div();
        list.addClassName("certificate-exports");
        Stream.of(Regulator.values()).forEach(regulator -> {
            var name = new H3(getTranslation("certificate.cpd.for." + regulator));
            var files = new Div(file("pdf", regulator), file("csv", regulator));
            files.addClassName("hb-actions");
            list.add(new Div(name, files));
        });
        return new Card(
                new H2(getTranslation("certificate.cpd.exports")),
                new Paragraph(getTranslation("certificate.cpd.exportsWhat")),
                list);
    }

    private Anchor file(String kind, Regulator regulator) {
        return FileLink.quiet(
                "certificates/cpd.%s?for=%s".formatted(kind, regulator),
                getTranslation("certificate.cpd.file." + kind, regulator));
    }

    private Component award(CpdRecord.Entry entry) {
        var certificate = entry.certificate();
        var kicker = new Paragraph(getTranslation("certificate.card.completed", certificate.completed()));
        kicker.addClassName("hb-kicker");
        var card = new Card(kicker, new H2(certificate.title()));
        if (entry.counts()) card.add(new Paragraph(hours(certificate)), new Paragraph(CpdWords.validity(entry)));
        else card.add(new RevokedNote(entry.held()), new Paragraph(getTranslation("certificate.cpd.noHours")));
        for (var prompt : Prompt.values()) {
            var text = entry.reflection().text(prompt);
            if (text.isBlank()) continue;
            var words = new Paragraph(text);
            words.addClassNames("hb-reading", "certificate-words");
            words.getElement().setAttribute("dir", "auto");
            card.add(new H3(getTranslation("certificate.reflection." + prompt)), words);
        }
        var reflect = new RouterLink(
                getTranslation(
                        entry.reflection().isEmpty() ? "certificate.card.reflect" : "certificate.cpd.reflectMore"),
                ReflectionView.class,
                certificate.number().value());
        reflect.addClassName("certificate-see");
        card.add(reflect);
        return card;
    }

    private String hours(Certificate certificate) {
        return getTranslation(
                "certificate.cpd.award", CpdWords.time(certificate.nominalMinutes(), certificate.measuredMinutes()));
    }
}
