package org.hearback.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** The mailed links by which somebody comes in: for the first time, or again. */
class InvitationIT extends Journey {
    private static final String NAME = "Wilhelmina Aleksandra Featherstonehaugh-Świętosławska-Okafor";

    private final Server server = Server.shared();

    @Test
    void whoIsInvitedChoosesAPasswordSaysWhoTheyAreAndStandsAtTheirFirstStep() {
        var invitation = invite(server, NAME, "wilhelmina@ward.example");

        phone(server);
        page.navigate(invitation);
        assertThat(heading("Welcome, " + NAME)).isVisible();
        assertThat(page.getByLabel("E-mail")).hasValue("wilhelmina@ward.example");
        look("set-password");
        page.getByLabel("New password").fill("short");
        button("Save and sign in").click();
        assertThat(page.getByText("Use at least 10 characters.")).isVisible();
        look("set-password-too-short");
        choosePassword();
        assertThat(page.getByLabel("Name")).hasValue(NAME);
        look("profile-welcome");
        button("Save and start").click();
        assertThat(page.getByText("Choose what comes closest.")).isVisible();
        describeThemselves();
        look("today-long-name");

        // the link has done its work
        phone(server);
        page.navigate(invitation);
        assertThat(heading("This link has been used")).isVisible();
        look("link-used");
        link("Sign in").click();
        trySigningIn("wilhelmina@ward.example", PASSWORD);
        assertThat(heading("Here is your next step")).isVisible();
    }

    @Test
    void whoseLinkHasRunOutGetsANewOne() {
        var invitation = invite(server, "Lena Aslan", "lena@ward.example");

        server.letAMonthPass();

        phone(server);
        page.navigate(invitation);
        assertThat(heading("This link has run out")).isVisible();
        look("link-expired");
        button("Send me a new link").click();
        assertThat(page.getByText("A new link is on its way to the same address."))
                .isVisible();
        look("link-renewed");
        var renewed = newestLinkTo("lena@ward.example");
        phone(server);
        page.navigate(renewed);
        assertThat(heading("Welcome, Lena Aslan")).isVisible();
    }

    @Test
    void whoHasForgottenTheirPasswordChoosesANewOne() {
        join(server, "Rhys Pugh", "rhys@ward.example");

        phone(server);
        page.navigate("/");
        trySigningIn("rhys@ward.example", "was it this one?");
        assertThat(page.getByText("That e-mail and password do not go together."))
                .isVisible();
        look("sign-in-wrong");
        link("Forgot your password?").click();
        assertThat(heading("Choose a new password")).isVisible();
        look("forgot-password");
        page.getByLabel("E-mail").fill("rhys@");
        button("Mail me a link").click();
        assertThat(page.getByText("Type a whole e-mail address")).isVisible();
        page.getByLabel("E-mail").fill("rhys@ward.example");
        button("Mail me a link").click();
        assertThat(heading("Look in your mail")).isVisible();
        look("forgot-password-sent");

        var mailed = newestLinkTo("rhys@ward.example");
        phone(server);
        page.navigate(mailed);
        assertThat(heading("Choose a new password")).isVisible();
        look("set-password-again");
        page.getByLabel("New password").fill("a lamp in the hall");
        button("Save and sign in").click();
        assertThat(heading("Here is your next step")).isVisible();
    }

    @Test
    void aLinkThatAMailProgrammeHasCutInTwoSaysSo() {
        phone(server);
        page.navigate("/set-password/half-a-link");
        assertThat(heading("We do not know this link")).isVisible();
        look("link-unknown");
    }

    private String newestLinkTo(String email) {
        desktop(server);
        signIn("ade@hearback.example");
        page.navigate("/admin/outbox");
        return linkMailedTo(email);
    }
}
