package org.hearback.badge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.hearback.HearbackTest;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.hearback.account.TestPeople;
import org.hearback.certificate.CertificateNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@HearbackTest
class BadgeControllerTest {
    @Autowired
    WebApplicationContext context;

    MockMvc browser;
    SignedIn holder;
    CertificateNumber number;
    JsonNode badge;

    @BeforeEach
    void award() throws Exception {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        var test = new TestBadges(context);
        holder = test.graduate("Siân Ŵyn Llŷr");
        number = test.numberOf(holder);
        badge = BadgeDocuments.read(
                context.getBean(Badges.class).credential(holder.id(), number).orElseThrow());
        SecurityContextHolder.clearContext();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theHolderDownloadsTheBadgeAndNoCacheKeepsIt() throws Exception {
        var answer = browser.perform(get(address(number)).with(user(holder)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/vc"))
                .andExpect(header().doesNotExist("Access-Control-Allow-Origin"))
                .andReturn()
                .getResponse();

        assertThat(BadgeDocuments.read(answer.getContentAsString(UTF_8))).isEqualTo(badge);
        assertThat(answer.getHeaders("Cache-Control")).containsExactly("no-store");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("Hearback%20Open%20Badge%20" + number + ".json");
    }

    @Test
    void aBadgeHasTheShapeThatTheStandardAsksFor() throws Exception {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new ClassPathResource("badge/open-badge.schema.json").getContentAsString(UTF_8));
        var misshapen = badge.deepCopy();
        ((ObjectNode) misshapen.at("/credentialSubject/identifier/2")).remove("salt");

        assertThat(schema.validate(badge.toString(), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(misshapen.toString(), InputFormat.JSON)).hasSize(1);
    }

    @Test
    void whoeverElseAsksLearnsNothing() throws Exception {
        var other = new TestPeople(context).create("Somebody Else", Role.LEARNER);
        for (var asked : List.of(number.value(), "HB-2222-2222-2222", "nonsense")) {
            browser.perform(get("/badges/credentials/" + asked).with(user(other)))
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(""));
            browser.perform(get("/badges/credentials/" + asked).with(anonymous()))
                    .andExpect(status().is3xxRedirection())
                    .andExpect(header().string("Location", "/sign-in"));
        }
        var staff = new TestPeople(context).create("Somebody Else", Role.EDUCATOR, Role.ADMIN);
        browser.perform(get(address(number)).with(user(staff))).andExpect(status().isForbidden());
    }

    @Test
    void whatABadgeIsCheckedWithIsOpenToEverybody() throws Exception {
        for (var address : List.of(
                badge.at("/issuer/id"),
                badge.at("/credentialSubject/achievement/id"),
                badge.at("/credentialStatus/statusListCredential"),
                badge.at("/credentialSubject/achievement/image/id"))) {
            var path = path(address);
            var answer = browser.perform(get(path).with(anonymous()).header("Origin", "https://verifier.example"))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Access-Control-Allow-Origin", "*"))
                    .andReturn()
                    .getResponse();

            assertThat(answer.getHeaders("Cache-Control"))
                    .singleElement()
                    .asString()
                    .contains("public");
            browser.perform(get(path).with(anonymous()).header("If-None-Match", answer.getHeader("ETag")))
                    .andExpect(status().isNotModified());
        }
    }

    @Test
    void eachIsOfItsOwnKind() throws Exception {
        browser.perform(get("/badges/issuer").with(anonymous()).accept("application/did+json"))
                .andExpect(header().string("Content-Type", "application/ld+json"));
        browser.perform(get(path(badge.at("/credentialStatus/statusListCredential")))
                        .with(anonymous()))
                .andExpect(header().string("Content-Type", "application/vc"));
        browser.perform(get("/badges/image.svg").with(anonymous()))
                .andExpect(header().string("Content-Type", "image/svg+xml"));
    }

    @Test
    void nothingPublicNamesAPersonOrACertificate() throws Exception {
        for (var address : List.of(
                badge.at("/issuer/id"),
                badge.at("/credentialSubject/achievement/id"),
                badge.at("/credentialStatus/statusListCredential"))) {
            assertThat(browser.perform(get(path(address)).with(anonymous()))
                            .andReturn()
                            .getResponse()
                            .getContentAsString(UTF_8))
                    .doesNotContain(
                            "Siân", number.value(), "example.org", holder.id().toString());
        }
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        for (var path : List.of(
                "/badges/achievements/nothing/1",
                "/badges/achievements/first-programme/999999",
                "/badges/achievements/first-programme/x",
                "/badges/achievements/Not an id/1",
                "/badges/status/999",
                "/badges/status/0",
                "/badges/status/x")) {
            browser.perform(get(path).with(anonymous())).andExpect(status().isNotFound());
        }
    }

    private static String address(CertificateNumber number) {
        return "/badges/credentials/" + number;
    }

    private static String path(JsonNode address) {
        return address.asString().replaceFirst("^https?://[^/]+", "");
    }
}
