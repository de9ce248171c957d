package org.hearback.certificate.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
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
import org.hearback.words.TimeInWords;
import org.hearback.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says a CPD record in the words of whom it is for. */
@Component
class CpdWords {
    private static final Words WORDS = Words.of("certificate");

    private final VerifyAddress addresses;

    CpdWords(VerifyAddress addresses) {
        this.addresses = addresses;
    }

    List<String> headings(Regulator regulator) {
        return regulator.columns().stream()
                .map(column -> WORDS.say("certificate.cpd.%s.%s".formatted(regulator, column)))
                .toList();
    }

    List<String> row(Regulator regulator, Entry entry) {
        return regulator.columns().stream().map(column -> cell(column, entry)).toList();
    }

    Sheet record(Regulator regulator, Person person, CpdRecord record) {
        var lead = Stream.of(
                        Stream.of(signature(person), WORDS.say("certificate.cpd.sheet." + regulator)),
                        record.years().stream().map(CpdWords::year),
                        spent(record).entrySet().stream().map(year -> inYear(year.getKey(), year.getValue())))
                .flatMap(Function.identity());
        return new Sheet(
                WORDS.say("certificate.cpd.sheet.title", person.name()),
                lead.toList(),
                regulator == Regulator.HCPC
                        ? standards(record)
                        : record.entries().stream()
                                .map(entry -> part(regulator, entry))
                                .toList());
    }

    private List<Sheet.Part> standards(CpdRecord record) {
        return Stream.of(Standard.values())
                .map(standard ->
                        new Sheet.Part(WORDS.say("certificate.cpd.HCPC.standard." + standard), facts(standard, record)))
                .toList();
    }

    /** What we know of each award; then what only the learner can say, as a request to say it. */
    private List<Sheet.Fact> facts(Standard standard, CpdRecord record) {
        var known = record.entries().stream()
                .filter(entry -> entry.counts() || standard == Standard.RECORD)
                .map(entry -> new Sheet.Fact(name(entry), lines(standard, entry)))
                .filter(fact -> !fact.text().isBlank());
        var asked = new Sheet.Fact(
                WORDS.say("certificate.cpd.forYou"), WORDS.say("certificate.cpd.HCPC.write." + standard));
        return Stream.concat(known, Stream.of(asked)).toList();
    }

    private static String name(Entry entry) {
        return "%s, %s"
                .formatted(entry.certificate().title(), entry.certificate().completed());
    }

    private String lines(Standard standard, Entry entry) {
        return standard.columns().stream()
                .filter(column -> !inWords(column, entry).isBlank())
                .map(column -> standard == Standard.RECORD
                        ? WORDS.say("certificate.cpd.HCPC.line." + column, inWords(column, entry))
                        : inWords(column, entry))
                .collect(Collectors.joining("\n"));
    }

    Sheet reflection(Person person, Certificate certificate, Reflection reflection) {
        var facts = Stream.of(Prompt.values())
                .map(prompt -> new Sheet.Fact(WORDS.say("certificate.reflection." + prompt), reflection.text(prompt)))
                .filter(fact -> !fact.text().isBlank())
                .toList();
        return new Sheet(
                WORDS.say("certificate.reflection.sheet.title"),
                List.of(
                        signature(person),
                        WORDS.say("certificate.reflection.sheet.about", certificate.completed(), certificate.number())),
                List.of(new Sheet.Part(certificate.title(), facts)));
    }

    /** Hours with two decimals, so that a spreadsheet can add them up; never more than there were. */
    static String hours(int minutes) {
        return "%d.%02d".formatted(minutes / 60, minutes % 60 * 100 / 60);
    }

    /** Whether the certificate holds, and until when; of one that was revoked not why. */
    static String validity(Entry entry) {
        var key = "certificate.cpd.validity." + entry.validity();
        return entry.held()
                .day(entry.validity())
                .map(on -> WORDS.say(key + ".day", on))
                .orElseGet(() -> WORDS.say(key));
    }

    private Sheet.Part part(Regulator regulator, Entry entry) {
        var headings = headings(regulator);
        var row = regulator.columns().stream()
                .map(column -> inWords(column, entry))
                .toList();
        var facts = IntStream.range(0, row.size())
                .filter(i -> !row.get(i).isBlank())
                .mapToObj(i -> new Sheet.Fact(headings.get(i), row.get(i)))
                .toList();
        return new Sheet.Part(entry.certificate().title(), facts);
    }

    private static String year(CpdRecord.Year year) {
        var time = time(year.nominalMinutes(), year.measuredMinutes());
        return Stream.concat(Stream.of(inYear(year.year(), time)), participatory(year).stream())
                .collect(Collectors.joining("; "));
    }

    /** What was really spent in each year, the latest first, in words. */
    static SortedMap<Integer, String> spent(CpdRecord record) {
        var years = new TreeMap<Integer, String>(Comparator.reverseOrder());
        record.spent()
                .byYear()
                .forEach((year, spent) ->
                        years.put(year, WORDS.say("certificate.cpd.spent", TimeInWords.of(spent.toMinutes()))));
        return years;
    }

    private static String inYear(int year, String words) {
        return WORDS.say("certificate.cpd.year", String.valueOf(year), words);
    }

    /** How long it takes by plan, and what of it was measured where it was. */
    static String time(int nominalMinutes, @Nullable Integer measuredMinutes) {
        var planned = TimeInWords.of(nominalMinutes);
        return measuredMinutes == null
                ? WORDS.say("certificate.cpd.planned", planned)
                : WORDS.say("certificate.cpd.measured", planned, TimeInWords.of(measuredMinutes));
    }

    /** How much of it was learned together with others, where any was. */
    static Optional<String> participatory(CpdRecord.Year year) {
        return Optional.of(year.participatoryMinutes())
                .filter(minutes -> minutes > 0)
                .map(minutes -> WORDS.say("certificate.cpd.participatory", TimeInWords.of(minutes)));
    }

    private static String signature(Person person) {
        return Stream.of(person.name(), person.registrationBody(), person.registrationNumber())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" "));
    }

    /** For people rather than for a spreadsheet. */
    private String inWords(Column column, Entry entry) {
        var certificate = entry.certificate();
        if (!entry.counts()) return cell(column, entry);
        return switch (column) {
            case MEASURED -> certificate.measuredTime().orElse("");
            case NOMINAL -> certificate.nominalTime();
            case PARTICIPATORY -> certificate.participatoryTime();
            default -> cell(column, entry);
        };
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
            case MEASURED -> counted(entry, certificate.measuredMinutes());
            case NOMINAL -> counted(entry, certificate.nominalMinutes());
            case PARTICIPATORY -> counted(entry, certificate.participatoryMinutes());
            case ASSESSMENT -> certificate.assessment() == null ? "" : certificate.assessment();
            case LEARNED -> reflection.text(Prompt.LEARNED);
            case PRACTICE -> reflection.text(Prompt.PRACTICE);
            case BENEFIT -> reflection.text(Prompt.BENEFIT);
            case CODE -> reflection.text(Prompt.CODE);
            case EVIDENCE -> certificate.number() + "\n" + addresses.of(certificate.number());
            case STATUS -> validity(entry);
            case MIXTURE, PROFILE -> "";
        };
    }

    // nobody should add up what does not count
    private static String counted(Entry entry, @Nullable Integer minutes) {
        return minutes == null || !entry.counts() ? "" : hours(minutes);
    }
}
