package org.hearback.rehearsal;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.hearback.account.OwnData;
import org.hearback.account.PersonId;
import org.springframework.core.retry.RetryOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The phrases that a learner keeps for themselves. Nobody else sees them, whatever their role. */
@Service
@OwnData
public class PhraseBank {
    /** How many phrases one person can keep. */
    public static final int MOST = 500;

    private final KeptPhrases phrases;
    private final TransactionOperations transaction;
    private final RetryOperations retry;
    private final Clock clock;

    PhraseBank(KeptPhrases phrases, TransactionOperations transaction, RetryOperations retry, Clock clock) {
        this.phrases = phrases;
        this.transaction = transaction;
        this.retry = retry;
        this.clock = clock;
    }

    /**
     * Keeps a phrase; one that is there already stays as it is. A phrase that was removed comes back to its place.
     *
     * @return false when the bank is full
     */
    public boolean keep(PersonId learner, Phrase phrase) {
        return inTransaction(() -> {
            if (phrases.findById(phrase.id()).isPresent()) {
                own(learner, phrase.id());
                return true;
            }
            if (phrases.countByLearner(learner.value()) >= MOST) return false;
            var keptAt = Objects.requireNonNullElseGet(phrase.keptAt(), clock::instant);
            phrases.save(new KeptPhrase(learner, phrase, keptAt));
            return true;
        });
    }

    /** Everything the learner has kept, the oldest first. */
    public List<Phrase> of(PersonId learner) {
        return inTransaction(() -> phrases.findAllByLearnerOrderByKeptAtAscIdAsc(learner.value()).stream()
                .map(KeptPhrase::toPhrase)
                .toList());
    }

    /** One of the learner's phrases, if they have it. */
    public Optional<Phrase> find(PersonId learner, UUID id) {
        return inTransaction(() ->
                phrases.findById(id).filter(phrase -> phrase.isOf(learner)).map(KeptPhrase::toPhrase));
    }

    /**
     * Takes other words; the last ones win.
     *
     * @throws NoSuchElementException when the learner has no such phrase
     */
    public void reword(PersonId learner, UUID id, String words) {
        change(learner, id, before -> new Phrase(id, words, before.purpose(), before.rehearsal(), before.keptAt()));
    }

    /**
     * Files a phrase under another purpose.
     *
     * @throws NoSuchElementException when the learner has no such phrase
     */
    public void refile(PersonId learner, UUID id, String purpose) {
        change(learner, id, before -> new Phrase(id, before.words(), purpose, before.rehearsal(), before.keptAt()));
    }

    /**
     * Removes a phrase.
     *
     * @return the phrase as it was last, if it was still there; {@link #keep} brings it back
     */
    public Optional<Phrase> remove(PersonId learner, UUID id) {
        return inTransaction(() -> {
            var own = phrases.findById(id).filter(phrase -> phrase.isOf(learner));
            own.ifPresent(phrases::delete);
            return own.map(KeptPhrase::toPhrase);
        });
    }

    private void change(PersonId learner, UUID id, UnaryOperator<Phrase> change) {
        inTransaction(() -> {
            var phrase = own(learner, id);
            phrase.take(change.apply(phrase.toPhrase()));
            phrases.save(phrase);
            return true;
        });
    }

    private KeptPhrase own(PersonId learner, UUID id) {
        return phrases.findById(id)
                .filter(phrase -> phrase.isOf(learner))
                .orElseThrow(() -> new NoSuchElementException("no phrase " + id));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return retry.invoke(() -> transaction.execute(status -> work.get()));
    }
}
