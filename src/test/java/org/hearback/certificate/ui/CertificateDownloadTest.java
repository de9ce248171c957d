package org.hearback.certificate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.hearback.HearbackTest;
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
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@HearbackTest
class CertificateDownloadTest {
    @Autowired
    WebApplicationContext context;

    @Autowired
    Certificates certificates;

    MockMvc browser;
    SignedIn holder;
    CertificateNumber number;
    byte[] pdf;

    @BeforeEach
    void issue() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        holder = new TestPeople(context).create("Siân / Ŵyn \"Llŷr\"", Role.LEARNER);
        TestPeople.signIn(holder);
        new TestLearning(context, holder).passAll();
        number = certificates.of(holder.id()).getFirst().number();
        pdf = certificates.pdf(holder.id(), number).orElseThrow();
        SecurityContextHolder.clearContext();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theHolderGetsThePdfAsItWasIssued() throws Exception {
        var answer = browser.perform(get(address(number)).with(user(holder)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(content().bytes(pdf))
                .andReturn()
                .getResponse();

        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Hearback%20certificate%20Si%C3%A2n%20%C5%B4yn%20Ll%C5%B7r%20" + number
                        + ".pdf");
    }

    @Test
    void anotherLearnerFindsNothingThere() throws Exception {
        var other = new TestPeople(context).create("Somebody Else", Role.LEARNER);

        browser.perform(get(address(number)).with(user(other))).andExpect(status().isNotFound());
    }

    @Test
    void neitherEducatorNorAdministratorMayDownloadIt() throws Exception {
        var other = new TestPeople(context).create("Somebody Else", Role.EDUCATOR, Role.ADMIN);

        browser.perform(get(address(number)).with(user(other))).andExpect(status().isForbidden());
    }

    @Test
    void whoeverIsNotSignedInIsAskedToSignIn() throws Exception {
        browser.perform(get(address(number)).with(anonymous()))
                .andExpect(status().is3xxRedirection())
                .andExpect(header().string("Location", "/sign-in"));
    }

    @Test
    void anUnknownNumberIsNotFound() throws Exception {
        browser.perform(get("/certificates/HB-2222-2222-2222.pdf").with(user(holder)))
                .andExpect(status().isNotFound());
        browser.perform(get("/certificates/nonsense.pdf").with(user(holder))).andExpect(status().isNotFound());
    }

    private static String address(CertificateNumber number) {
        return "/certificates/%s.pdf".formatted(number);
    }
}
