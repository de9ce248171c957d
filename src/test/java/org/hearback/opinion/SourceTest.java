package org.hearback.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    @Test
    void withoutSettingsThereIsNoSecondOpinion() {
        assertThat(TestOpinions.none().host()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"https://m.example/v1,'',''", "'',llama,sk-1", "https://m.example/v1,llama,' '"})
    void halfOfTheSettingsStopTheStart(String address, String model, String key) {
        assertThatThrownBy(() -> Source.of(address, model, key, PATIENCE))
                .hasMessageContaining("set all of them or none")
                .hasMessageNotContaining("sk-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://models.example/v1",
                "ftp://localhost/v1",
                "models.example",
                "https://me:secret@models.example/v1",
                "https:// models",
                "http://[2001:db8::1]/v1",
                "https://models.example/v1?key=1"
            })
    void anAddressThatWouldShowTheTextToOthersStopsTheStart(String address) {
        assertThatThrownBy(() -> Source.of(address, "llama", "sk-1", PATIENCE))
                .hasMessageStartingWith("HEARBACK_SECOND_OPINION_ADDRESS");
    }

    @ParameterizedTest
    @CsvSource({
        "https://models.example/v1, models.example",
        "https://models.example:8443/v1, models.example:8443",
        "http://localhost:11434/v1, localhost:11434",
        "http://ollama:11434/v1, ollama:11434"
    })
    void theHostIsNamedAsPeopleKnowIt(String address, String host) {
        assertThat(Source.of(address, "llama", "sk-1", PATIENCE).map(Source::host))
                .isEqualTo(Optional.of(host));
    }

    @Test
    void theKeyIsNotInItsWords() {
        assertThat(Source.of("https://models.example/v1", "llama", "sk-1", PATIENCE)
                        .toString())
                .contains("llama at models.example")
                .doesNotContain("sk-1");
    }
}
