package org.hearback.coach;

import java.nio.file.Path;
import org.hearback.language.Lexicon;
import org.hearback.language.PhrasingIntents;
import org.hearback.language.Taxonomy;
import org.hearback.language.TrainedAnalyst;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Hearback's own analyst and the content it works with, each read when it is first needed. */
@Configuration
@Lazy
class LanguageConfiguration {
    private final Path folder;

    LanguageConfiguration(@Value("${hearback.language:${hearback.content}/language}") Path folder) {
        this.folder = folder;
    }

    @Bean(destroyMethod = "close")
    TrainedAnalyst analyst() {
        return TrainedAnalyst.read(folder);
    }

    @Bean(destroyMethod = "close")
    PhrasingIntents intents(TrainedAnalyst analyst) {
        return PhrasingIntents.read(folder, analyst);
    }

    @Bean
    Taxonomy taxonomy() {
        return Taxonomy.read(folder);
    }

    @Bean
    Lexicon lexicon() {
        return Lexicon.read(folder);
    }
}
