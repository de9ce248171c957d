package org.hearback.certificate;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.hearback.account.OwnData;
import org.hearback.account.PersonId;
import org.hearback.progress.Progress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a learner shows at an appraisal or an audit. */
@Service
public class Cpd {
    private final Ledger ledger;
    private final ReflectionTexts texts;
    private final Progress progress;
    private final Clock clock;

    Cpd(Ledger ledger, ReflectionTexts texts, Progress progress, Clock clock) {
        this.ledger = ledger;
        this.texts = texts;
        this.progress = progress;
        this.clock = clock;
    }

    @OwnData
    @Transactional(readOnly = true)
    public CpdRecord of(PersonId learner) {
        var holdings = ledger.of(List.of(learner));
        var written = texts.byAward(
                holdings.stream().map(holding -> holding.award().number()).toList());
        return CpdRecord.of(
                holdings,
                holding -> written.getOrDefault(holding.award().number(), new Reflection(Map.of())),
                progress.timeSpent(learner),
                clock.instant());
    }
}
