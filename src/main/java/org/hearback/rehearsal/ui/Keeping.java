package org.hearback.rehearsal.ui;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearback.account.PersonId;
import org.hearback.rehearsal.Phrase;
import org.hearback.rehearsal.PhraseBank;
import org.hearback.rehearsal.Rehearsal;
import org.hearback.rehearsal.Rehearsal.Part;
import org.hearback.rehearsal.Rehearsed.Said;

/** Keeps what was said in one rehearsal among the learner's phrases. */
class Keeping {
    private final PhraseBank bank;
    private final PersonId learner;
    private final Rehearsal rehearsal;
    private final Set<UUID> kept;

    Keeping(PhraseBank bank, PersonId learner, Rehearsal rehearsal) {
        this.bank = bank;
        this.learner = learner;
        this.rehearsal = rehearsal;
        this.kept = bank.of(learner).stream().map(Phrase::id).collect(Collectors.toSet());
    }

    boolean has(Said said) {
        return kept.contains(said.id());
    }

    /** @return false when there is no room for more */
    boolean keep(Part part, Said said) {
        return bank.keep(learner, new Phrase(said.id(), said.text(), part.name(), rehearsal.id(), null));
    }
}
