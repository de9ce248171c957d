package org.hearback.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Set;
import org.hearback.HearbackTest;
import org.hearback.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;

/** Signing in, staying signed in and being slowed down, as a browser meets them. */
@HearbackTest
@AutoConfigureMockMvc
class SignInTest {
    private static final String STAY = "hearback-stay";
    private static final String ANYWHERE = "/actuator/health"; // open to all, and no page: those need a real server

    @Autowired
    MockMvc browser;

    @Autowired
    ApplicationContext context;

    @Autowired
    Accounts accounts;

    @Autowired
    Mailer mailer;

    @Autowired
    Passwords passwords;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    TestClock clock;

    private SignedIn person;

    @BeforeEach
    void somebody() {
        clock.pass(Duration.ofHours(2)); // what earlier tests have failed at is forgotten
        person = new TestPeople(context).create("Robin Ashworth", Role.LEARNER);
    }

    @Test
    void theRightPasswordSignsIn() throws Exception {
        signIn(TestPeople.PASSWORD)
                .andExpect(redirectedUrl("/"))
                .andExpect(authenticated().withAuthenticationPrincipal(person).withRoles(Role.LEARNER));
    }

    @Test
    void theAddressMayBeTypedInCapitals() throws Exception {
        browser.perform(form(person.email().value().toUpperCase(), TestPeople.PASSWORD))
                .andExpect(authenticated());
    }

    @Test
    void theSessionHoldsNoHashOfThePassword() throws Exception {
        var session = signIn(TestPeople.PASSWORD).andReturn().getRequest().getSession();

        assertThat(((SecurityContext) session.getAttribute("SPRING_SECURITY_CONTEXT"))
                        .getAuthentication()
                        .getPrincipal())
                .isInstanceOfSatisfying(
                        SignedIn.class, it -> assertThat(it.getPassword()).isNull());
    }

    @Test
    void nobodyLearnsWhoHasAnAccount() throws Exception {
        var invited = accounts.save(
                new Account(PersonId.next(), address(), "Invited", Set.of(Role.LEARNER), null, clock.instant()));

        signIn("wrong password").andExpect(redirectedUrl("/sign-in?error")).andExpect(unauthenticated());
        browser.perform(form(address().value(), "wrong password")).andExpect(redirectedUrl("/sign-in?error"));
        browser.perform(form("no address", "wrong password")).andExpect(redirectedUrl("/sign-in?error"));
        browser.perform(form(invited.email().value(), "")).andExpect(redirectedUrl("/sign-in?error"));
        browser.perform(post("/sign-in")).andExpect(redirectedUrl("/sign-in?error"));
    }

    @Test
    void somebodyNewIsAskedForTheirProfile() throws Exception {
        var account = accounts.save(
                new Account(PersonId.next(), address(), "New", Set.of(Role.LEARNER), null, clock.instant()));
        var link = mailer.newLink(account, OneTimeLink.Purpose.INVITE);
        passwords.set(link.substring(link.lastIndexOf('/') + 1), "a lamp in the hall");

        browser.perform(form(account.email().value(), "a lamp in the hall"))
                .andExpect(redirectedUrl("/profile?welcome"));
    }

    @Test
    void aSessionFromBeforeGetsANewId() throws Exception {
        var session = new MockHttpSession();
        var before = session.getId();

        browser.perform(form(person.email().value(), TestPeople.PASSWORD).session(session));

        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void noOtherSiteSignsAnybodyIn() throws Exception {
        browser.perform(form(person.email().value(), TestPeople.PASSWORD).header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden())
                .andExpect(unauthenticated());
        browser.perform(form(person.email().value(), TestPeople.PASSWORD).header("Origin", "https://evil.example"))
                .andExpect(status().isForbidden())
                .andExpect(unauthenticated());
        browser.perform(form(person.email().value(), TestPeople.PASSWORD)
                        .header("Origin", "http://localhost")
                        .header("Sec-Fetch-Site", "same-origin"))
                .andExpect(authenticated());
    }

    @Test
    void everyOtherFormNeedsAToken() throws Exception {
        var session = session(signIn(TestPeople.PASSWORD));

        browser.perform(post("/logout").session(session)).andExpect(status().isForbidden());
        browser.perform(post("/profile").session(session)).andExpect(status().isForbidden());
    }

    @Test
    void everyAnswerSaysWhatABrowserMayNotDo() throws Exception {
        browser.perform(get("/actuator/health").secure(true))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().string("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains"))
                .andExpect(result -> assertThat(result.getResponse().getHeader("Permissions-Policy"))
                        .contains("camera=()", "geolocation=()", "microphone=(self)"))
                .andExpect(result -> assertThat(result.getResponse().getHeader("Content-Security-Policy"))
                        .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                        .doesNotContain("http", "*")
                        .doesNotContain("script-src 'self' 'unsafe-inline'"));
        browser.perform(get("/actuator/health")).andExpect(header().doesNotExist("Strict-Transport-Security"));
    }

    @Test
    void strangersAreSentToTheSignIn() throws Exception {
        for (var place : Set.of("/profile", "/admin/people", "/admin/outbox", "/nowhere")) {
            browser.perform(get(place)).andExpect(redirectedUrl("/sign-in"));
        }
        browser.perform(get("/actuator/health")).andExpect(status().isOk());
        browser.perform(get("/actuator/env")).andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void whatAFilmAskedForInALostSessionIsNoPlaceToGoTo() throws Exception {
        for (var asked : Set.of("/api/watched/0197", "/media/1/video.mp4")) {
            var session = new MockHttpSession();
            browser.perform(get("/profile").session(session));
            browser.perform(get(asked).session(session)).andExpect(redirectedUrl("/sign-in"));

            browser.perform(form(person.email().value(), TestPeople.PASSWORD).session(session))
                    .andExpect(redirectedUrl("http://localhost/profile?continue"));
        }
    }

    @Test
    void aLostSessionSignsInAgainWithoutAForm() throws Exception {
        var stay = signIn(TestPeople.PASSWORD).andReturn().getResponse().getCookie(STAY);

        assertThat(stay.isHttpOnly()).isTrue();
        assertThat(stay.getAttribute("SameSite")).isEqualTo("Lax");
        for (var again = 0; again < 3; again++) { // the same cookie, as when several requests arrive together
            browser.perform(get(ANYWHERE).cookie(stay))
                    .andExpect(authenticated().withAuthenticationPrincipal(person));
        }
    }

    @Test
    void whoDoesNotTickTheBoxIsNotRemembered() throws Exception {
        var answer = browser.perform(post("/sign-in")
                        .param("username", person.email().value())
                        .param("password", TestPeople.PASSWORD))
                .andExpect(authenticated())
                .andReturn();

        assertThat(answer.getResponse().getCookie(STAY)).isNull();
    }

    @Test
    void aDeviceIsForgottenAfterAWhile() throws Exception {
        var stay = signIn(TestPeople.PASSWORD).andReturn().getResponse().getCookie(STAY);

        clock.pass(RememberedDevice.KEPT.plusDays(1));

        browser.perform(get(ANYWHERE).cookie(stay)).andExpect(unauthenticated());
    }

    @Test
    void aMadeUpDeviceIsNobody() throws Exception {
        for (var value : Set.of("x", "eDp5", "bm90LWFuLWlkOnRva2Vu", "OjpeQ", "")) {
            browser.perform(get(ANYWHERE).cookie(new Cookie(STAY, value))).andExpect(unauthenticated());
        }
    }

    @Test
    void signingOutForgetsTheDevice() throws Exception {
        var signedIn = signIn(TestPeople.PASSWORD);
        var stay = signedIn.andReturn().getResponse().getCookie(STAY);

        browser.perform(post("/logout").session(session(signedIn)).cookie(stay).with(csrf()))
                .andExpect(redirectedUrl("/sign-in?signed-out"));

        browser.perform(get(ANYWHERE).cookie(stay)).andExpect(unauthenticated());
    }

    @Test
    void guessingGetsSlowerAndNamesTheEndOfTheWait() throws Exception {
        for (var i = 0; i < 5; i++) signIn("wrong password").andExpect(redirectedUrl("/sign-in?error"));

        signIn(TestPeople.PASSWORD)
                .andExpect(redirectedUrl(
                        "/sign-in?wait=" + clock.instant().plusSeconds(5).getEpochSecond()))
                .andExpect(unauthenticated());

        clock.pass(Duration.ofSeconds(5));
        signIn(TestPeople.PASSWORD).andExpect(authenticated());
    }

    @Test
    void tryingDuringAWaitDoesNotMakeItLonger() throws Exception {
        failTimes(5);
        for (var i = 0; i < 20; i++) signIn("wrong password");

        clock.pass(Duration.ofSeconds(5));

        signIn(TestPeople.PASSWORD).andExpect(authenticated());
    }

    @Test
    void whoWasRightStartsAfresh() throws Exception {
        failTimes(4);
        signIn(TestPeople.PASSWORD).andExpect(authenticated());
        failTimes(4);

        signIn(TestPeople.PASSWORD).andExpect(authenticated());
    }

    @Test
    void strangersDoNotLockTheOwnerOutOfTheirOwnDevice() throws Exception {
        var device = signIn(TestPeople.PASSWORD).andReturn().getResponse().getCookie(KnownDevices.COOKIE);
        failTimes(8);

        signIn(TestPeople.PASSWORD).andExpect(unauthenticated());
        browser.perform(form(person.email().value(), TestPeople.PASSWORD).cookie(device))
                .andExpect(authenticated());
    }

    @Test
    void aKnownDeviceMayNotGuessEndlesslyEither() throws Exception {
        var device = signIn(TestPeople.PASSWORD).andReturn().getResponse().getCookie(KnownDevices.COOKIE);
        for (var i = 0; i < 5; i++)
            browser.perform(form(person.email().value(), "wrong password").cookie(device));

        browser.perform(form(person.email().value(), TestPeople.PASSWORD).cookie(device))
                .andExpect(unauthenticated());
    }

    @Test
    void aKnownDeviceIsKnownForItsOwnerOnly() throws Exception {
        var other = new TestPeople(context).create("Somebody else", Role.LEARNER);
        var device = browser.perform(form(other.email().value(), TestPeople.PASSWORD))
                .andReturn()
                .getResponse()
                .getCookie(KnownDevices.COOKIE);
        failTimes(5);

        browser.perform(form(person.email().value(), TestPeople.PASSWORD).cookie(device))
                .andExpect(unauthenticated());
    }

    @Test
    void aMailedLinkEndsTheWait() throws Exception {
        failTimes(12);
        var link = mailer.newLink(accounts.findById(person.id().value()).orElseThrow(), OneTimeLink.Purpose.RESET);

        passwords.set(link.substring(link.lastIndexOf('/') + 1), "a lamp in the hall");

        signIn("a lamp in the hall").andExpect(authenticated());
    }

    @Test
    void guessingAtManyAccountsFromOneAddressGetsSlowToo() throws Exception {
        for (var i = 0; i < 30; i++) browser.perform(from("10.1.2.3", form("p%d@b.uk".formatted(i), "wrong password")));

        browser.perform(from("10.1.2.3", form(person.email().value(), TestPeople.PASSWORD)))
                .andExpect(unauthenticated());
        browser.perform(from("10.1.2.4", form(person.email().value(), TestPeople.PASSWORD)))
                .andExpect(authenticated());
    }

    @Test
    void aRoleTakenAwayIsGoneWithTheNextRequest() throws Exception {
        var session = session(signIn(TestPeople.PASSWORD));

        transaction.executeWithoutResult(
                status -> accounts.findById(person.id().value()).orElseThrow().assign(Set.of(Role.EDUCATOR), null));

        browser.perform(get(ANYWHERE).session(session))
                .andExpect(authenticated().withRoles(Role.EDUCATOR));
        browser.perform(get(ANYWHERE).session(session))
                .andExpect(authenticated().withRoles(Role.EDUCATOR));
    }

    @Test
    void aNewPasswordEndsEveryOtherSessionAndForgetsTheDevices() throws Exception {
        var signedIn = signIn(TestPeople.PASSWORD);
        var stay = signedIn.andReturn().getResponse().getCookie(STAY);
        var link = mailer.newLink(accounts.findById(person.id().value()).orElseThrow(), OneTimeLink.Purpose.RESET);

        passwords.set(link.substring(link.lastIndexOf('/') + 1), "a lamp in the hall");

        browser.perform(get(ANYWHERE).session(session(signedIn))).andExpect(unauthenticated());
        browser.perform(get(ANYWHERE).cookie(stay)).andExpect(unauthenticated());
    }

    private void failTimes(int times) throws Exception {
        for (var i = 0; i < times; i++) {
            signIn("wrong password").andExpect(unauthenticated());
            if (i >= 4 && i < times - 1) clock.pass(Duration.ofSeconds(5L << (i - 4)));
        }
    }

    private ResultActions signIn(String password) throws Exception {
        return browser.perform(form(person.email().value(), password));
    }

    private static MockHttpServletRequestBuilder form(String email, String password) {
        return post("/sign-in")
                .param("username", email)
                .param("password", password)
                .param("remember-me", "on");
    }

    private static MockHttpServletRequestBuilder from(String address, MockHttpServletRequestBuilder request) {
        return request.with(it -> {
            it.setRemoteAddr(address);
            return it;
        });
    }

    private static MockHttpSession session(ResultActions signedIn) {
        return (MockHttpSession) signedIn.andReturn().getRequest().getSession();
    }

    private static Email address() {
        return new Email(PersonId.next() + "@clinic.example");
    }
}
