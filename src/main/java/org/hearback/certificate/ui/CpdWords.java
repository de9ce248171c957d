package org.hearback.certificate.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearback.account.Person;
import org.hearback.certificate.Certificate;
import org.hearback.certificate.CpdRecord;
import org.hearback.certificate.CpdRecord.Entry;
import org.hearback.certificate.Reflection;
import org.hearback.certificate.Reflection.Prompt;
import org.hearback.certificate.Sheet;
import org.hearback.certificate.VerifyAddress;
import org.hearback.certificate.ui.Regulator.Column;
import org.springframework.stereotype.Component;

/** Says a CPD record in the words of whom it is for. */
@Component
class CpdWords {
    private final I18NProvider words;
    private final VerifyAddress addresses;

    CpdWords(I18NProvider words, VerifyAddress addresses) {
        this.words = words;
        this.addresses = addresses;
    }

    List<String> headings(Regulator regulator) {
        return regulator.columns().stream()
                .map(column -> say("certificate.cpd.%s.%s".formatted(regulator, column)))
                .toList();
    }

    List<String> row(Regulator regulator, Entry entry) {
        return regulator.columns().stream().map(column -> cell(column, entry)).toList();
    }

    Sheet record(Regulator regulator, Person person, CpdRecord record) {
        var years = record.years().stream().map(this::year);
        var lead = Stream.concat(Stream.of(signature(person), say("certificate.cpd.sheet." + regulator)), years);
        return new Sheet(
                say("certificate.cpd.sheet.title", person.name()),
                lead.toList(),
                record.entries().stream().map(entry -> part(regulator, entry)).toList());
    }

    Sheet reflection(Person person, Certificate certificate, Reflection reflection) {
        var facts = Stream.of(Prompt.values())
                .map(prompt -> new Sheet.Fact(say("certificate.reflection." + prompt), reflection.text(prompt)))
                .filter(fact -> !fact.text().isBlank())
                .toList();
        return new Sheet(
                say("certificate.reflection.sheet.title"),
                List.of(
                        signature(person),
                        say("certificate.reflection.sheet.about", certificate.completed(), certificate.number())),
                List.of(new Sheet.Part(certificate.title(), facts)));
    }

    /** Hours with two decimals, so that a spreadsheet can add them up; never more than there were. */
    static String hours(int minutes) {
        return "%d.%02d".formatted(minutes / 60, minutes % 60 * 100 / 60);
    }

    private Sheet.Part part(Regulator regulator, Entry entry) {
        var headings = headings(regulator);
        var row = row(regulator, entry);
        var facts = IntStream.range(0, row.size())
                .filter(i -> !row.get(i).isBlank())
                .mapToObj(i -> new Sheet.Fact(headings.get(i), row.get(i)))
                .toList();
        return new Sheet.Part(entry.certificate().title(), facts);
    }

    private String year(CpdRecord.Year year) {
        var planned = Certificate.inWords(year.nominalMinutes());
        return year.measuredMinutes() == null
                ? say("certificate.cpd.year", String.valueOf(year.year()), planned)
                : say(
                        "certificate.cpd.yearMeasured",
                        String.valueOf(year.year()),
                        planned,
                        Certificate.inWords(year.measuredMinutes()));
    }

    private static String signature(Person person) {
        return Stream.of(person.name(), person.registrationBody(), person.registrationNumber())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" "));
    }

    private String cell(Column column, Entry entry) {
        var certificate = entry.certificate();
        var reflection = entry.reflection();
        return switch (column) {
            case DATES ->
                certificate.started().equals(certificate.completed())
                        ? certificate.completed()
                        : certificate.started() + " – " + certificate.completed();
            case TOPIC -> certificate.title() + "\n" + String.join("\n", certificate.outcomes());
            case PROVIDER -> certificate.provider();
            case METHOD -> certificate.method();
            case MEASURED -> certificate.measuredMinutes() == null ? "" : hours(certificate.measuredMinutes());
            case NOMINAL -> hours(certificate.nominalMinutes());
            case PARTICIPATORY -> hours(certificate.participatoryMinutes());
            case ASSESSMENT -> certificate.assessment() == null ? "" : certificate.assessment();
            case LEARNED -> reflection.text(Prompt.LEARNED);
            case PRACTICE -> reflection.text(Prompt.PRACTICE);
            case BENEFIT -> reflection.text(Prompt.BENEFIT);
            case CODE -> reflection.text(Prompt.CODE);
            case EVIDENCE -> certificate.number() + "\n" + addresses.of(certificate.number());
        };
    }

    private String say(String key, Object... facts) {
        return words.getTranslation(key, Locale.UK, facts);
    }
}
