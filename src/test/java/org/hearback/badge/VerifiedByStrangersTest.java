package org.hearback.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearback.HearbackTest;
import org.hearback.TestClock;
import org.hearback.account.Email;
import org.hearback.account.SignedIn;
import org.hearback.certificate.Certificate;
import org.hearback.certificate.CertificateNumber;
import org.hearback.course.ContentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A badge, and what we publish, in the hands of libraries that know nothing of Hearback. */
@HearbackTest
class VerifiedByStrangersTest {
    private static final String HOME = "http://localhost:8080";

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestClock clock;

    StrangersVerifier verifier;
    MockMvc browser;
    TestBadges test;
    SignedIn learner;
    CertificateNumber number;

    @BeforeEach
    void graduate() throws Exception {
        verifier = StrangersVerifier.ready();
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        test = new TestBadges(context);
        learner = test.graduate("Siân Ŵyn Llŷr");
        number = test.numberOf(learner);
        SecurityContextHolder.clearContext();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aDownloadedBadgeIsGenuineAndHolds() throws Exception {
        var verdict = check(download(), clock.instant());

        assertThat(verdict.problems()).isEmpty();
        assertThat(verdict.statusProblems()).isEmpty();
        assertThat(verdict.revoked()).isFalse();
        assertThat(verdict.issuer()).isEqualTo("Hearback");
        assertThat(verdict.unexplained()).isEmpty();
    }

    @Test
    void aBadgeWithAnotherNameIsNotGenuine() throws Exception {
        var badge = download();
        ((ObjectNode) badge.at("/credentialSubject/identifier/0")).put("identityHash", "Somebody Else");

        assertThat(check(badge, clock.instant()).problems()).anyMatch(problem -> problem.contains("Invalid signature"));
    }

    @Test
    void aBadgeWithAWordOfSomebodyElseIsNotGenuine() throws Exception {
        var badge = download();
        badge.put("honours", "first class");

        assertThat(check(badge, clock.instant()).problems()).isNotEmpty();
    }

    @Test
    void aKeyThatWeDoNotPublishProvesNothing() throws Exception {
        var badge = download();
        badge.remove("proof");
        var stranger = SigningKey.of(new byte[32]);
        var addresses = context.getBean(BadgeAddresses.class);
        var forged = new Proof().sign(badge, stranger, addresses.key(stranger.multikey()), clock.instant());

        assertThat(check(forged, clock.instant()).problems()).anyMatch(problem -> problem.contains("nothing at"));
    }

    @Test
    void aRevokedBadgeIsFoundToBeRevoked() throws Exception {
        var badge = download();
        test.revoke(number);

        var verdict = check(badge, clock.instant());

        assertThat(verdict.problems()).isEmpty();
        assertThat(verdict.statusProblems()).isEmpty();
        assertThat(verdict.revoked()).isTrue();
    }

    @Test
    void aListOfSomebodyElseIsNotBelieved() throws Exception {
        var badge = download();
        var documents = documents(badge);
        var address = badge.at("/credentialStatus/statusListCredential").asString();
        ((ObjectNode) documents.get(address).get("credentialSubject"))
                .put("encodedList", new StatusBits().encoded() + "A");

        assertThat(verifier.check(badge, clock.instant(), documents).statusProblems())
                .isNotEmpty();
    }

    @Test
    void aBadgeThatHoldsForAYearExpires() throws Exception {
        var badge = holdingFor(12);
        var until = Instant.parse(badge.at("/validUntil").asString());

        assertThat(check(badge, until.minus(Duration.ofDays(1))).problems()).isEmpty();
        assertThat(check(badge, until.plus(Duration.ofDays(1))).problems())
                .anyMatch(problem -> problem.contains("is after \"validUntil\""));
        assertThat(check(badge, Instant.parse(badge.at("/validFrom").asString()).minus(Duration.ofDays(1)))
                        .problems())
                .isNotEmpty();
    }

    private StrangersVerifier.Verdict check(JsonNode badge, Instant now) throws Exception {
        return verifier.check(badge, now, documents(badge));
    }

    private ObjectNode download() throws Exception {
        return read("/badges/credentials/" + number, user(learner));
    }

    /** Whatever the badge points to, as anybody gets it who is not signed in. */
    private Map<String, JsonNode> documents(JsonNode badge) throws Exception {
        var documents = new HashMap<String, JsonNode>();
        for (var address : List.of(
                badge.at("/issuer/id"),
                badge.at("/credentialSubject/achievement/id"),
                badge.at("/credentialStatus/statusListCredential"))) {
            documents.put(address.asString(), read(address.asString().substring(HOME.length()), anonymous()));
        }
        return documents;
    }

    private ObjectNode read(String path, RequestPostProcessor by) throws Exception {
        var answer = browser.perform(get(path).with(by))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        return BadgeDocuments.read(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    /** The badge of a certificate with everything that one can say. */
    private ObjectNode holdingFor(int months) throws Exception {
        var now = clock.instant();
        var real = download().at("/credentialSubject/achievement/id").asString().split("/");
        var certificate = new Certificate(
                number,
                2,
                "كريم <b>Żółć</b> \"Łukasz\"",
                "GMC",
                "7654321",
                new ContentId(real[real.length - 2]),
                "Talking with people",
                Integer.parseInt(real[real.length - 1]),
                List.of("Believe & say so", "Explain a *normal* scan"),
                "Online self-study",
                "Hearback",
                "Ms Siân Ŵyn Llŷr",
                "Not accredited",
                "No conflicts; paid by nobody",
                "Passed every required activity",
                now.minus(Duration.ofDays(4)),
                now,
                95,
                110,
                0,
                months,
                now,
                null);
        var documents = context.getBean(BadgeDocuments.class);
        var key = context.getBean(BadgeKeys.class).current();
        var place = context.getBean(TransactionOperations.class)
                .execute(status -> context.getBean(StatusLists.class).place(number));
        var badge =
                documents.badge(certificate, new Email("karim@example.org"), documents.achievement(certificate), place);
        return new Proof()
                .sign(badge, key, context.getBean(BadgeAddresses.class).key(key.multikey()), now);
    }
}
