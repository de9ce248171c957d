package org.hearback.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.multibase.Multibase;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.hearback.account.People;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.hearback.account.TestPeople;
import org.hearback.certificate.CertificateNumber;
import org.hearback.certificate.Certificates;
import org.hearback.certificate.TestLearning;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.JsonNode;

/** What must hold on every database. */
abstract class BadgesContract {
    @Autowired
    ApplicationContext context;

    @Autowired
    Badges badges;

    @Autowired
    Certificates certificates;

    TestBadges test;
    SignedIn learner;
    CertificateNumber number;

    @BeforeEach
    void graduate() {
        test = new TestBadges(context);
        learner = test.graduate("Siân Ŵyn Llŷr");
        number = test.numberOf(learner);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aBadgeSaysWhatTheCertificateSays() {
        var certificate = certificates.of(learner.id()).getFirst().certificate();

        var badge = badge();

        assertThat(badge.at("/id").asString()).endsWith("/badges/credentials/" + number);
        assertThat(badge.at("/name").asString()).isEqualTo(certificate.title());
        assertThat(badge.at("/credentialSubject/identifier/0/identityHash").asString())
                .isEqualTo("Siân Ŵyn Llŷr");
        assertThat(badge.at("/credentialSubject/identifier/1/identityHash").asString())
                .isEqualTo("GMC 7654321");
        assertThat(badge.at("/credentialSubject/achievement/criteria/narrative").asString())
                .contains("“First programme”, revision %d".formatted(certificate.revision()))
                .contains("- Answer kindly")
                .contains("Provider: Hearback")
                .contains("Accreditation: Not accredited; self-claimed CPD hours")
                .doesNotContain("Lead clinician")
                .doesNotContain("{");
        assertThat(badge.at("/evidence/0/id").asString()).endsWith("/verify/" + number);
        assertThat(badge.at("/evidence/0/narrative").asString())
                .contains("completed " + certificate.completed())
                .contains("Nominal learning time: 5 minutes.")
                .contains("Participatory hours: 0 hours.");
        assertThat(badge.at("/validFrom").asString())
                .isEqualTo(badge.at("/awardedDate").asString());
        assertThat(badge.has("validUntil")).isFalse();
    }

    @Test
    void theEmailIsThereOnlyForWhomeverKnowsIt() {
        var email = context.getBean(People.class).get(learner.id()).email().value();

        var badge = badge();

        var identity = badge.at("/credentialSubject/identifier/2");
        assertThat(identity.at("/identityHash").asString())
                .isEqualTo("sha256$"
                        + DigestUtils.sha256Hex(email + identity.at("/salt").asString()));
        assertThat(identity.at("/salt").asString()).hasSize(32);
        assertThat(badge.toString())
                .doesNotContain(email)
                .doesNotContain(learner.id().toString());
    }

    @Test
    void aBadgeIsSignedOnceAndTheSameEverAfter() {
        var first = badges.credential(learner.id(), number);

        new TestLearning(context, learner).rename("Somebody Else");

        assertThat(badges.credential(learner.id(), number)).isPresent().isEqualTo(first);
    }

    @Test
    void thoseWhoAskAtTheSameMomentGetTheSameBadge() throws Exception {
        assertThat(new HashSet<>(together(List.of(learner, learner, learner, learner))))
                .hasSize(1);
    }

    @Test
    void everyBadgeHasAPlaceOfItsOwn() throws Exception {
        var graduates = new ArrayList<SignedIn>();
        for (var i = 0; i < 6; i++) graduates.add(test.graduate("Robin " + i));

        var places = together(graduates).stream()
                .map(badge ->
                        BadgeDocuments.read(badge).at("/credentialStatus/id").asString())
                .toList();

        assertThat(places).doesNotHaveDuplicates().hasSize(6);
    }

    @Test
    void whatAPlaceSaysIsTheSameEverywhere() {
        var status = badge().at("/credentialStatus");

        assertThat(status.at("/id").asString())
                .isEqualTo(status.at("/statusListCredential").asString() + "#"
                        + status.at("/statusListIndex").asString());
        assertThat(status.at("/statusListIndex").asInt()).isBetween(0, StatusBits.SIZE - 1);
    }

    @Test
    void aRevokedCertificateHasNoBadgeAndItsBitIsSet() throws Exception {
        var badge = badge();
        assertThat(isWithdrawn(badge)).isFalse();

        test.revoke(number);

        assertThat(isWithdrawn(badge)).isTrue();
        TestPeople.signIn(learner);
        assertThat(badges.credential(learner.id(), number)).isEmpty();
        assertThat(badges.isGivenFor(certificates.of(learner.id()).getFirst())).isFalse();
    }

    @Test
    void aCorrectedNameGetsABadgeOfItsOwnAndTheFormerOneIsWithdrawn() throws Exception {
        var former = badge();

        var next = test.correct(learner, number, "Siân Llŷr");

        var corrected =
                BadgeDocuments.read(badges.credential(learner.id(), next).orElseThrow());
        assertThat(isWithdrawn(former)).isTrue();
        assertThat(isWithdrawn(corrected)).isFalse();
        assertThat(corrected.at("/credentialSubject/identifier/0/identityHash").asString())
                .isEqualTo("Siân Llŷr");
        assertThat(badges.credential(learner.id(), number)).isEmpty();

        test.revoke(next);
        assertThat(isWithdrawn(corrected)).isTrue();
    }

    @Test
    void aCertificateThatWasRevokedBeforeItHadABadgeNeverGetsOne() {
        test.revoke(number);
        TestPeople.signIn(learner);

        assertThat(badges.credential(learner.id(), number)).isEmpty();
    }

    @Test
    void theListIsSignedAgainOnlyWhenSomethingChanged() {
        var list = badge().at("/credentialStatus/statusListCredential").asString();
        var before = badges.statusList(listNumber(list));

        assertThat(badges.statusList(listNumber(list))).isEqualTo(before);
        test.revoke(number);
        assertThat(badges.statusList(listNumber(list))).isPresent().isNotEqualTo(before);
    }

    @Test
    void nobodyElseGetsIt() {
        badge();
        TestPeople.signIn(new TestPeople(context).create("Somebody Else", Role.LEARNER, Role.EDUCATOR, Role.ADMIN));

        assertThatThrownBy(() -> badges.credential(learner.id(), number)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anotherLearnerFindsNothingUnderTheirOwnName() {
        badge();
        var other = test.graduate("Somebody Else");

        assertThat(badges.credential(other.id(), number)).isEmpty();
        assertThat(badges.credential(other.id(), new CertificateNumber("HB-2222-2222-2222")))
                .isEmpty();
    }

    private JsonNode badge() {
        return BadgeDocuments.read(badges.credential(learner.id(), number).orElseThrow());
    }

    private List<String> together(List<SignedIn> graduates) throws Exception {
        var start = new CyclicBarrier(graduates.size());
        var calls = graduates.stream()
                .<Callable<String>>map(graduate -> () -> {
                    var held = test.numberOf(graduate);
                    start.await();
                    return badges.credential(graduate.id(), held).orElseThrow();
                })
                .toList();
        var answers = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(graduates.size())) {
            for (var answer : threads.invokeAll(calls)) answers.add(answer.get());
        }
        return answers;
    }

    private boolean isWithdrawn(JsonNode badge) throws Exception {
        var status = badge.at("/credentialStatus");
        var list = BadgeDocuments.read(
                badges.statusList(listNumber(status.at("/statusListCredential").asString()))
                        .orElseThrow());
        var encoded = list.at("/credentialSubject/encodedList").asString();
        try (var bits = new GZIPInputStream(new ByteArrayInputStream(Multibase.BASE_64_URL.decode(encoded)))) {
            var bytes = bits.readAllBytes();
            assertThat(bytes).hasSize(16_384);
            var slot = status.at("/statusListIndex").asInt();
            return (bytes[slot / 8] >> (7 - slot % 8) & 1) == 1;
        }
    }

    private static int listNumber(String address) {
        return Integer.parseInt(address.substring(address.lastIndexOf('/') + 1));
    }
}
