package org.hearback.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private final Template template = new Template("Lead: {lead}\n{what} by {who}\n");

    @Test
    void fieldsAreFilledInAndNeverReadAsFieldsThemselves() {
        assertThat(template.fill(Map.of("lead", "{who} $1 \\", "what", "Taught", "who", "us")))
                .isEqualTo("Lead: {who} $1 \\\nTaught by us");
    }

    @Test
    void aLineWithoutItsFieldIsLeftOutAndSoIsTheGap() {
        assertThat(template.fill(Map.of("what", "Taught", "who", "us"))).isEqualTo("Taught by us");
        assertThat(new Template("One\n\n{lead}\n\nTwo").fill(Map.of())).isEqualTo("One\n\nTwo");
    }
}
