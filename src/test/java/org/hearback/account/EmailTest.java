package org.hearback.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {
    @Test
    void oneAddressHasOneSpelling() {
        assertThat(new Email("  Samira.Khan@NHS.example ")).isEqualTo(new Email("samira.khan@nhs.example"));
    }

    @Test
    void lettersOfEveryScriptAreComposed() {
        assertThat(new Email("jose\u0301@clinic.example").value()).isEqualTo("jos\u00e9@clinic.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.uk", "o'neil+spine@trust.nhs.uk", "müller@klinik.example", "x@xn--bcher-kva.example"})
    void realAddressesAreTaken(String text) {
        assertThat(Email.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@",
                "@b.uk",
                "a@b",
                "a b@c.uk",
                "a@b..uk",
                ".a@b.uk",
                "a@-b.uk",
                "a@b.uk,c@d.uk",
                "a@b.u",
                "a\n@b.uk",
                "<a@b.uk>"
            })
    void whatNoMailReachesIsRefused(String text) {
        assertThat(Email.parse(text)).isEmpty();
        assertThatThrownBy(() -> new Email(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void endlessAddressesAreRefused() {
        assertThat(Email.parse("a".repeat(65) + "@b.uk")).isEmpty();
        assertThat(Email.parse("a@" + "b.".repeat(130) + "uk")).isEmpty();
    }
}
