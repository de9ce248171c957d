package org.hearback.certificate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearback.account.PersonId;
import org.hearback.course.ContentId;
import org.springframework.stereotype.Component;

/** Finds awards with all that became of them; asks in the caller's transaction. */
@Component
class Ledger {
    private final Awards awards;
    private final Reissues reissues;
    private final Revocations revocations;

    Ledger(Awards awards, Reissues reissues, Revocations revocations) {
        this.awards = awards;
        this.reissues = reissues;
        this.revocations = revocations;
    }

    /** The award that bears this number, now or formerly. */
    Optional<Holding> find(CertificateNumber number) {
        return awards.bearing(number.value()).map(award -> with(List.of(award)).getFirst());
    }

    /** The awards with these first numbers, in this order. */
    List<Holding> numbered(List<String> numbers) {
        if (numbers.isEmpty()) return List.of();
        var found = with(awards.numbered(numbers)).stream()
                .collect(Collectors.toMap(holding -> holding.award().number(), holding -> holding));
        return numbers.stream()
                .flatMap(number -> Stream.ofNullable(found.get(number)))
                .toList();
    }

    /** The award whose certificate, of any edition, is the file with this SHA-256. */
    Optional<CertificateNumber> printedAs(String sha256) {
        return awards.printedAs(sha256).stream()
                .findFirst()
                .or(() -> reissues.printedAs(sha256).stream().findFirst())
                .map(CertificateNumber::new);
    }

    /** The newest award first. */
    List<Holding> of(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toList();
        return ids.isEmpty() ? List.of() : with(awards.ofPeople(ids));
    }

    Optional<Holding> latest(PersonId person, ContentId programme) {
        return awards.findFirstByPersonAndProgrammeOrderByAwardNumberDesc(person.value(), programme.value())
                .map(award -> with(List.of(award)).getFirst());
    }

    private List<Holding> with(List<Award> found) {
        var numbers = found.stream().map(Award::number).toList();
        if (numbers.isEmpty()) return List.of();
        var again = reissues.of(numbers).stream().collect(Collectors.groupingBy(Reissue::award));
        Map<String, Revocation> taken =
                revocations.of(numbers).stream().collect(Collectors.toMap(Revocation::award, revocation -> revocation));
        return found.stream()
                .map(award ->
                        new Holding(award, again.getOrDefault(award.number(), List.of()), taken.get(award.number())))
                .toList();
    }
}
