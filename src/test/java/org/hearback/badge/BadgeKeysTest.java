package org.hearback.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.hearback.HearbackTest;
import org.hearback.TestClock;
import org.hearback.account.MadeSecrets;
import org.hearback.account.People;
import org.hearback.certificate.Certificates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.retry.RetryOperations;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionOperations;

@HearbackTest
class BadgeKeysTest {
    private static final Random RANDOM = new Random();

    @Autowired
    ApplicationContext context;

    @Autowired
    BadgeKeys made;

    @Autowired
    TestClock clock;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void withoutASettingAllNodesHaveTheKeyThatTheFirstOneMade() {
        var other = keys(null);

        assertThat(other.current().multikey()).isEqualTo(made.current().multikey());
        assertThat(made.published()).contains(made.current().multikey());
    }

    @Test
    void aNewKeySignsAndTheFormerOnesStayPublished() {
        clock.pass(Duration.ofHours(1));
        var next = keys(secret());

        assertThat(next.current().multikey()).isNotEqualTo(made.current().multikey());
        assertThat(made.published())
                .startsWith(next.current().multikey())
                .contains(made.current().multikey());
    }

    @Test
    void anEmptySettingIsNone() {
        assertThat(keys(" ").current().multikey()).isEqualTo(made.current().multikey());
    }

    @Test
    void whatIsNoKeyStopsTheStartWithoutBeingRepeated() {
        assertThatThrownBy(() -> keys("hunter2").publish())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("HEARBACK_BADGE_KEY")
                .hasMessageContaining("openssl rand -base64 32")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void aWithdrawnKeyIsPublishedNoMoreAndSignsNothing() {
        var secret = secret();
        var stolen = keys(secret).current().multikey();

        var now = keys(secret(), stolen);

        assertThat(now.published())
                .doesNotContain(stolen)
                .contains(made.current().multikey());
        assertThatThrownBy(() -> keys(secret, stolen).current()).hasMessageContaining("withdrawn");
    }

    @Test
    void aBadgeKeepsItsSignatureWhenTheKeyChangesAndGetsAnotherWhenItsKeyIsWithdrawn() {
        var test = new TestBadges(context);
        var learner = test.graduate("Robin Ashworth");
        var number = test.numberOf(learner);
        var first = keys(secret());
        var credential = badges(first).credential(learner.id(), number).orElseThrow();

        var second = keys(secret());
        assertThat(badges(second).credential(learner.id(), number)).contains(credential);

        var third = keys(secret(), first.current().multikey());
        var again = BadgeDocuments.read(
                badges(third).credential(learner.id(), number).orElseThrow());
        assertThat(again.at("/proof/verificationMethod").asString())
                .endsWith("#" + third.current().multikey());
        var before = BadgeDocuments.read(credential);
        before.remove("proof");
        again.remove("proof");
        assertThat(again).isEqualTo(before);
    }

    private static String secret() {
        var bytes = new byte[SigningKey.SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** As another node would have them that starts with these settings. */
    private BadgeKeys keys(String secret, String... withdrawn) {
        return new BadgeKeys(
                new BadgeSettings("Hearback", secret, List.of(withdrawn)),
                context.getBean(MadeSecrets.class),
                context.getBean(PublicKeys.class),
                context.getBean(TransactionOperations.class),
                context.getBean(RetryOperations.class),
                clock);
    }

    private Badges badges(BadgeKeys keys) {
        return new Badges(
                context.getBean(Certificates.class),
                context.getBean(People.class),
                context.getBean(StoredBadges.class),
                context.getBean(Achievements.class),
                context.getBean(StatusLists.class),
                context.getBean(BadgeDocuments.class),
                context.getBean(BadgeAddresses.class),
                keys,
                context.getBean(Proof.class),
                context.getBean(TransactionOperations.class),
                context.getBean(RetryOperations.class),
                context.getBean(Clock.class));
    }
}
