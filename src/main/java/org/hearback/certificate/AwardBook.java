package org.hearback.certificate;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearback.account.CurrentPerson;
import org.hearback.account.People;
import org.hearback.account.Person;
import org.hearback.account.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.retry.RetryOperations;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** All awards with what became of them and who did it, for administrators; they alone may take one back. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class AwardBook {
    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 1_000;

    private static final int MOST = 50;

    private final Ledger ledger;
    private final Revocations revocations;
    private final AwardEvents book;
    private final People people;
    private final CurrentPerson administrator;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final RetryOperations retry;
    private final Clock clock;

    AwardBook(
            Ledger ledger,
            Revocations revocations,
            AwardEvents book,
            People people,
            CurrentPerson administrator,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            RetryOperations retry,
            Clock clock) {
        this.ledger = ledger;
        this.revocations = revocations;
        this.book = book;
        this.people = people;
        this.administrator = administrator;
        this.events = events;
        this.transaction = transaction;
        this.retry = retry;
        this.clock = clock;
    }

    /**
     * One award.
     *
     * @param holder as they are known today
     * @param editions the first one first; one for each time that it was printed
     * @param log what happened to it, the first first
     */
    public record Page(Person holder, List<HeldCertificate> editions, List<Entry> log) {
        public HeldCertificate current() {
            return editions.getLast();
        }

        /** Whether no word of the name that was printed first is left: a marriage, or a certificate handed on. */
        public boolean hasQuiteAnotherName() {
            var first = words(editions.getFirst());
            return first.stream().noneMatch(words(current())::contains);
        }

        private static Set<String> words(HeldCertificate edition) {
            return Stream.of(edition.certificate()
                            .name()
                            .toLowerCase(Locale.ROOT)
                            .split("[^\\p{L}\\p{M}]+"))
                    .filter(word -> word.length() > 1)
                    .collect(Collectors.toSet());
        }

        public boolean isRevoked() {
            return current().issued().revokedAt() != null;
        }
    }

    /** What happened to an award. */
    public enum What {
        ISSUED,
        REISSUED,
        REVOKED
    }

    /**
     * A line in the log of an award.
     *
     * @param by the name of whoever did it, while we know them
     */
    public record Entry(
            What what, CertificateNumber number, @Nullable String by, Instant at) {}

    /** The awards that were printed again or revoked lately, the latest first. */
    public List<Page> changed() {
        return read(() -> pages(ledger.numbered(book.changed(Limit.of(MOST)))));
    }

    /** The awards that bear or bore this number, or whose holders' name, e-mail or cohort contains the text. */
    public List<Page> search(String text) {
        return read(() -> pages(CertificateNumber.parse(text)
                .map(number -> ledger.find(number).stream().toList())
                .orElseGet(() -> ledger.of(
                        people.search(text, MOST).stream().map(Person::id).toList()))));
    }

    /** How many people fit a text beside those whose awards {@link #search} finds: it stops after the first 50. */
    public long notSearched(String text) {
        return CertificateNumber.parse(text).isPresent() ? 0 : Math.max(0, people.countMatching(text) - MOST);
    }

    /** The award that bears or bore this number. */
    public Optional<Page> find(CertificateNumber number) {
        return read(
                () -> ledger.find(number).map(holding -> pages(List.of(holding)).getFirst()));
    }

    /**
     * Takes an award back, whichever of its numbers is given. The first reason stands.
     *
     * @param reason shown to the holder and to administrators, never to the public
     * @throws NoSuchElementException when there is no such certificate
     */
    public void revoke(CertificateNumber number, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) throw new IllegalArgumentException("no good reason");
        retry.invoke(() -> transaction.execute(status -> {
            var holding = ledger.find(number).orElseThrow(() -> new NoSuchElementException("no certificate " + number));
            if (!holding.isRevoked()) revoke(holding, reason.strip());
            return true;
        }));
    }

    private void revoke(Holding holding, String reason) {
        var by = administrator.id();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var award = holding.award();
        revocations.save(new Revocation(award, reason, by, at));
        book.save(new AwardEvent(award, holding.current().number(), What.REVOKED, by, at));
        holding.editions().forEach(edition -> events.publishEvent(new CertificateRevoked(edition.number())));
    }

    private List<Page> pages(List<Holding> holdings) {
        var numbers = holdings.stream().map(holding -> holding.award().number()).toList();
        var logs = numbers.isEmpty()
                ? Map.<String, List<AwardEvent>>of()
                : book.of(numbers).stream().collect(Collectors.groupingBy(AwardEvent::award));
        return holdings.stream()
                .map(holding -> page(holding, logs.getOrDefault(holding.award().number(), List.of())))
                .toList();
    }

    private Page page(Holding holding, List<AwardEvent> log) {
        return new Page(
                people.get(holding.award().person()),
                holding.editions(),
                log.stream()
                        .map(event -> new Entry(event.what(), event.number(), nameOf(event.doneBy()), event.at()))
                        .toList());
    }

    private @Nullable String nameOf(PersonId person) {
        return people.find(person).map(Person::name).orElse(null);
    }

    private <T> T read(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
