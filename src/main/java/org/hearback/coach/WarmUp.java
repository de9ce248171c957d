package org.hearback.coach;

import java.util.List;
import org.hearback.language.Analyst;
import org.hearback.language.Context;
import org.hearback.language.Intents;
import org.hearback.language.Utterance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads the models while nobody is waiting for it yet, so that nobody's first sentence has to. */
@Component
class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private static final String GREETING = "Good morning.";

    private final ObjectProvider<Analyst> analyst;
    private final ObjectProvider<Intents> intents;

    WarmUp(ObjectProvider<Analyst> analyst, ObjectProvider<Intents> intents) {
        this.analyst = analyst;
        this.intents = intents;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform()
                .daemon()
                .name("language-warm-up")
                .uncaughtExceptionHandler((thread, problem) -> LOG.error("The coach cannot read", problem))
                .start(this::warmUp);
    }

    private void warmUp() {
        var analysis = analyst.getObject().analyse(new Utterance(GREETING), Context.none());
        var greeting = new Intents.Intent("greeting", GREETING, List.of(), List.of());
        intents.getObject().match(GREETING, analysis, List.of(greeting));
    }
}
