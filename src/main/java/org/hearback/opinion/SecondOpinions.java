package org.hearback.opinion;

import java.time.Duration;
import java.util.Optional;
import org.hearback.language.Context;
import org.hearback.language.Taxonomy;
import org.hearback.language.Utterance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/** The second opinion, where a hospital has turned it on. Whoever calls this has asked the person whose words they are. */
@Service
@PreAuthorize("isAuthenticated()")
public class SecondOpinions {
    /** Characters that are sent at most; nobody says more in one turn, and every one of them costs. */
    public static final int LONGEST = 4_000;

    private final Optional<Source> source;
    private final Optional<SingletonSupplier<SecondOpinion>> opinion;

    @Autowired
    SecondOpinions(
            @Value("${hearback.second-opinion.address:}") String address,
            @Value("${hearback.second-opinion.model:}") String model,
            @Value("${hearback.second-opinion.key:}") String key,
            @Value("${hearback.second-opinion.patience:8s}") Duration patience,
            ObjectProvider<Taxonomy> taxonomy) {
        source = Source.of(address, model, key, patience);
        // the taxonomy is read when it is first needed
        opinion = source.map(asked -> SingletonSupplier.of(() -> new SecondOpinion(asked, taxonomy.getObject())));
    }

    /** The host that would be asked; nothing where there is no second opinion here. */
    public Optional<String> host() {
        return source.map(Source::host);
    }

    /** Sends these words, and the patient's line with them, and waits for what comes back. Never throws for a text. */
    public Opinion ask(Utterance said, Context context) {
        return opinion.orElseThrow(() -> new IllegalStateException("no second opinion is set up"))
                .obtain()
                .ask(said, context);
    }
}
