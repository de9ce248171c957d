package org.hearback.dialogue;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** How patients respond, read from the content folder when the first one is met. */
@Configuration
@Lazy
class PatientsConfiguration {
    @Bean
    Responses responses(@Value("${hearback.patients:${hearback.content}/patients}") Path folder) {
        return Responses.read(folder);
    }

    @Bean
    PatientVoice patientVoice() {
        return Conversation::line;
    }
}
