package org.hearback.certificate;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.hearback.account.OwnData;
import org.hearback.account.PersonId;
import org.hearback.attempt.WholeCharacters;
import org.springframework.core.retry.RetryOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What holders write about their awards. Nobody but they can read it. */
@Service
@OwnData
public class Reflections {
    /** The longest text under one prompt, in characters. */
    public static final int LONGEST = 2_000;

    private final Ledger ledger;
    private final ReflectionTexts texts;
    private final TransactionOperations transaction;
    private final RetryOperations retry;
    private final Clock clock;

    Reflections(
            Ledger ledger,
            ReflectionTexts texts,
            TransactionOperations transaction,
            RetryOperations retry,
            Clock clock) {
        this.ledger = ledger;
        this.texts = texts;
        this.transaction = transaction;
        this.retry = retry;
        this.clock = clock;
    }

    /**
     * What the learner has written about an award of theirs; of a re-issued award, under any of its numbers.
     *
     * @throws NoSuchElementException when it is not the learner's
     */
    public Reflection of(PersonId learner, CertificateNumber number) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var award = own(learner, number).award().number();
            return texts.byAward(List.of(award)).getOrDefault(award, new Reflection(Map.of()));
        }));
    }

    /**
     * Keeps a text; the last one wins.
     *
     * @param text cut to {@link #LONGEST}
     * @throws NoSuchElementException when the award is not the learner's
     */
    public void keep(PersonId learner, CertificateNumber number, Reflection.Prompt prompt, String text) {
        retry.invoke(() -> transaction.execute(status -> {
            texts.save(new ReflectionText(
                    own(learner, number).award(), prompt, WholeCharacters.cut(text, LONGEST), clock.instant()));
            return true;
        }));
    }

    private Holding own(PersonId learner, CertificateNumber number) {
        return ledger.find(number)
                .filter(holding -> holding.award().person().equals(learner))
                .orElseThrow(() -> new NoSuchElementException("no certificate " + number));
    }
}
