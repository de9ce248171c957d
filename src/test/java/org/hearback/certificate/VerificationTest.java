package org.hearback.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.hearback.HearbackTest;
import org.hearback.TestClock;
import org.hearback.account.Role;
import org.hearback.account.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

@HearbackTest
class VerificationTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    Verification verification;

    @Autowired
    TestClock clock;

    /** Each test asks from a place of its own. */
    final String address = UUID.randomUUID().toString();

    CertificateNumber number;
    byte[] pdf;

    @BeforeEach
    void issue() {
        var learner = new TestPeople(context).create("Robin Ashworth", Role.LEARNER);
        TestPeople.signIn(learner);
        new TestLearning(context, learner).passAll();
        var certificates = context.getBean(Certificates.class);
        number = certificates.of(learner.id()).getFirst().number();
        pdf = certificates.pdf(learner.id(), number).orElseThrow();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aPdfIsKnownAsItWasIssued() {
        assertThat(verification.check(pdf, address))
                .isInstanceOfSatisfying(
                        Finding.Issued.class,
                        found -> assertThat(found.number()).isEqualTo(number));
    }

    @Test
    void aPdfWithOneOtherByteIsNotOurs() {
        pdf[pdf.length - 1]++;

        assertThat(verification.check(pdf, address)).isInstanceOf(Finding.Unknown.class);
    }

    @Test
    void aFileIsAPdfByWhatItHoldsNotByItsName() {
        assertThat(verification.check("MZ".getBytes(), address)).isInstanceOf(Finding.NoPdf.class);
        assertThat(verification.check(new byte[0], address)).isInstanceOf(Finding.NoPdf.class);
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() {
        var large = new byte[Verification.LARGEST + 1];

        assertThatThrownBy(() -> verification.check(large, address)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoGuessesMustWaitAndIsToldNothingMeanwhile() {
        for (var i = 0; i < 30; i++) {
            assertThat(verification.check("HB-2222-2222-2222", address)).isInstanceOf(Finding.Unknown.class);
        }

        assertThat(verification.check(number.value(), address)).isInstanceOf(Finding.Refused.class);
        assertThat(verification.check(pdf, address)).isInstanceOf(Finding.Refused.class);
        assertThat(verification.check(number.value(), "elsewhere " + address)).isInstanceOf(Finding.Issued.class);
        clock.pass(Duration.ofSeconds(6));
        assertThat(verification.check(number.value(), address)).isInstanceOf(Finding.Issued.class);
    }

    @Test
    void whoChecksManyRightNumbersNeverWaits() {
        for (var i = 0; i < 40; i++) {
            assertThat(verification.check(number.value(), address)).isInstanceOf(Finding.Issued.class);
        }
    }
}
