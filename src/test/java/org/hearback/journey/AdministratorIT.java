package org.hearback.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** An administrator brings a department in from a spreadsheet that has mistakes. */
class AdministratorIT extends Journey {
    private final Server server = Server.shared();

    @Test
    void goodRowsGoInAndEveryBadRowIsNamedWithItsReason() {
        desktop(server);
        signIn("ade@hearback.example");
        assertThat(heading("People")).isVisible();
        look("people");
        link("Invite people").click();
        page.getByLabel("Rows").fill("""
                name,e-mail,role,cohort
                Siân Ŵyn Llŷr,sian@ward.example,learner,Spring
                ,nobody@ward.example,learner,Spring
                Jan Kowal,jan-at-ward,learner,Spring
                Ewa Nowak,ewa@ward.example,wizard,Spring
                Siân Again,SIAN@ward.example,learner,Spring
                "Żółć, Świętosława",zolc@ward.example,educator;learner,Autumn
                """);
        look("invite-list");
        button("Invite everybody on the list").click();

        assertThat(page.getByText("2 people are invited.")).isVisible();
        assertThat(page.getByText("The name is missing. Add it as it should stand on a certificate."))
                .isVisible();
        assertThat(page.getByText("“jan-at-ward” is not a whole e-mail address. Correct it."))
                .isVisible();
        assertThat(page.getByText("There is no role “wizard”. Use learner, educator or admin."))
                .isVisible();
        assertThat(page.getByText("This e-mail address stands on line 2 already. Leave one of them out."))
                .isVisible();
        look("invite-problems");

        page.navigate("/admin/people");
        assertThat(page.getByText("Siân Ŵyn Llŷr")).isVisible();
        assertThat(page.getByText("Żółć, Świętosława")).isVisible();
        link("Outbox").click();
        assertThat(page.getByText("sian@ward.example").first()).isVisible();
        look("outbox");
    }
}
