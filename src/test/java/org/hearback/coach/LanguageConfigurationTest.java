package org.hearback.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearback.language.Analyst;
import org.hearback.language.Context;
import org.hearback.language.Intents;
import org.hearback.language.Lexicon;
import org.hearback.language.Taxonomy;
import org.hearback.language.Utterance;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class LanguageConfigurationTest {
    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(LanguageConfiguration.class);

    @Test
    void whatShipsIsReadFromTheContentFolder() {
        application.withPropertyValues("hearback.content=content").run(context -> {
            assertThat(context.getBean(Taxonomy.class).find("dismissal")).isPresent();
            assertThat(context.getBean(Lexicon.class).phrases()).isNotEmpty();
            var analysis = context.getBean(Analyst.class)
                    .analyse(new Utterance("I believe you. What has it been like?"), Context.none());
            assertThat(analysis.has("open-question")).isTrue();
            assertThat(context.getBean(Intents.class)
                            .match("", analysis, List.of())
                            .nearest())
                    .isNull();
        });
    }

    @Test
    void nothingIsReadBeforeItIsNeeded() {
        application
                .withPropertyValues("hearback.content=nowhere", "hearback.language=nowhere/else")
                .run(context -> assertThat(context).hasNotFailed());
    }
}
