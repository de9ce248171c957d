package org.hearback.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTest {
    private static final CertificateNumber NUMBER = new CertificateNumber("HB-7K3M-9QXD-4TVH");

    @Test
    void aNewNumberHasNoCharacterThatLooksLikeAnother() {
        var random = new SecureRandom();

        var numbers = Stream.generate(() -> CertificateNumber.next(random))
                .limit(2_000)
                .collect(Collectors.toSet());

        assertThat(numbers)
                .hasSize(2_000)
                .allSatisfy(number -> assertThat(number.value().substring(3))
                        .matches("[2-9B-Z]{4}-[2-9B-Z]{4}-[2-9B-Z]{4}")
                        .doesNotContainPattern("[01OILAEU]"))
                .allSatisfy(number ->
                        assertThat(CertificateNumber.parse(number.value())).contains(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HB-7K3M-9QXD-4TVH",
                "hb-7k3m-9qxd-4tvh",
                "  HB 7K3M 9QXD 4TVH ",
                "HB7K3M9QXD4TVH",
                "7K3M9QXD4TVH",
                "hb–7k3m–9qxd–4tvh",
                "HB - 7K3M - 9QXD - 4TVH."
            })
    void aNumberIsUnderstoodHoweverItIsTyped(String typed) {
        assertThat(CertificateNumber.parse(typed)).contains(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HB",
                "HB-7K3M-9QXD-4TV",
                "HB-7K3M-9QXD-4TVHH",
                "HB-0K3M-9QXD-4TVH",
                "XX-7K3M-9QXD-4TVH",
                "'; drop"
            })
    void anythingElseIsNoNumber(String typed) {
        assertThat(CertificateNumber.parse(typed)).isEmpty();
    }

    @Test
    void aValueIsWrittenInOneWayOnly() {
        assertThatThrownBy(() -> new CertificateNumber("hb-7k3m-9qxd-4tvh"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
