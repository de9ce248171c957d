package org.hearback.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
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
        assertThat(problem(3, "The name is missing. Add it as it should stand on a certificate."))
                .isVisible();
        assertThat(problem(4, "“jan-at-ward” is not a whole e-mail address. Correct it."))
                .isVisible();
        assertThat(problem(5, "There is no role “wizard”. Use learner, educator or admin."))
                .isVisible();
        assertThat(problem(6, "This e-mail address stands on line 2 already. Leave one of them out."))
                .isVisible();
        look("invite-problems");

        // the same list once more: nothing twice
        button("Invite everybody on the list").click();
        assertThat(page.getByText("Nobody was invited.")).isVisible();
        assertThat(problem(2, "sian@ward.example is here already. There is nothing to do."))
                .isVisible();
        assertThat(problem(7, "zolc@ward.example is here already. There is nothing to do."))
                .isVisible();

        page.navigate("/admin/people");
        assertThat(row("sian@ward.example")).hasCount(1);
        assertThat(row("Siân Ŵyn Llŷr")).isVisible();
        assertThat(row("Żółć, Świętosława")).hasCount(1);
        link("Outbox").click();
        assertThat(mailTo("sian@ward.example")).hasCount(1);
        assertThat(mailTo("zolc@ward.example")).hasCount(1);
        look("outbox");
    }

    @Test
    void aFileFromASpreadsheetIsReadAsAPastedListIs() {
        // as a spreadsheet of a German office saves it
        var file = new FilePayload("ward.csv", "text/csv", """
                \uFEFFname;e-mail;role;cohort\r
                Jürgen Groß;juergen@ward.example;learner;Herbst\r
                Ola;ola@;learner;Herbst\r
                """.getBytes(StandardCharsets.UTF_8));
        desktop(server);
        signIn("ade@hearback.example");
        page.navigate("/admin/people/invite");

        upload(file);
        assertThat(page.getByText("One person is invited.")).isVisible();
        assertThat(problem(3, "“ola@” is not a whole e-mail address. Correct it."))
                .isVisible();

        upload(file);
        assertThat(page.getByText("Nobody was invited.")).isVisible();
        assertThat(problem(2, "juergen@ward.example is here already. There is nothing to do."))
                .isVisible();
        page.navigate("/admin/people");
        assertThat(row("juergen@ward.example")).hasCount(1);
        assertThat(row("Jürgen Groß")).isVisible();
    }

    private void upload(FilePayload file) {
        page.waitForFileChooser(() -> button("Choose a CSV file").click()).setFiles(file);
    }

    private Locator problem(int line, String what) {
        return row(what)
                .getByRole(
                        AriaRole.CELL,
                        new Locator.GetByRoleOptions()
                                .setName(String.valueOf(line))
                                .setExact(true));
    }

    private Locator row(String text) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text));
    }

    private Locator mailTo(String email) {
        return page.getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText(email));
    }
}
