package org.hearback.coach;

import org.hearback.language.Analyst;
import org.hearback.language.Context;
import org.hearback.language.Utterance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads the model while nobody is waiting for it yet, so that nobody's first sentence has to. */
@Component
class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private final ObjectProvider<Analyst> analyst;

    WarmUp(ObjectProvider<Analyst> analyst) {
        this.analyst = analyst;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform()
                .daemon()
                .name("language-warm-up")
                .uncaughtExceptionHandler((thread, problem) -> LOG.error("The coach cannot read", problem))
                .start(() -> analyst.getObject().analyse(new Utterance("Good morning."), Context.none()));
    }
}
