package org.hearback.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.hearback.account.DemoPeople;
import org.junit.jupiter.api.Test;

/** An educator looks after a cohort, and its learners see what that means for them. */
class CohortIT extends Journey {
    private static final String EDUCATOR = "ellen@hearback.example";

    private final Server server = Server.shared();

    @Test
    void anEducatorSetsADeadlineThatLearnersSeeAndTakesTheTableAlong() throws IOException {
        desktop(server);
        signIn(EDUCATOR);
        link("Cohorts").click();
        assertThat(heading("Your cohorts")).isVisible();
        look("cohorts");
        link(DemoPeople.COHORT).click();
        assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
        look("cohort");
        button("Set the deadline").click();
        assertThat(page.getByText("Choose today or a later day.")).isVisible();
        page.getByLabel("Due on").fill("2099-03-03");
        button("Set the deadline").click();
        assertThat(page.getByText("Saved. The whole programme: due on 3 March 2099."))
                .isVisible();
        look("cohort-due");
        sortAndFilter();
        takeAlong();
        aLearnerSeesIt();
        theEducatorLiftsItOnAPhone();
    }

    @Test
    void aLearnersPageGivesExtraTime() {
        desktop(server);
        signIn(EDUCATOR);
        openLearner("Tom Reilly");
        page.getByLabel("Extra time in per cent").fill("400");
        button("Save the extra time").click();
        assertThat(page.getByText("Type a whole number from 0 to 300.")).isVisible();
        page.getByLabel("Extra time in per cent").fill("25");
        button("Save the extra time").click();
        assertThat(page.getByText("25 per cent. Given by Ellen Price")).isVisible();
        look("learner");
        phone(server);
        signIn(EDUCATOR);
        openLearner("Tom Reilly");
        look("learner");
    }

    private void openLearner(String name) {
        page.navigate("/cohorts");
        link(DemoPeople.COHORT).click();
        link(name).click();
        assertThat(heading(name)).isVisible();
    }

    private void sortAndFilter() {
        button("Name").click();
        assertThat(page.getByRole(AriaRole.ROW).nth(1)).containsText("Tom Reilly");
        page.getByLabel("Name or e-mail").fill("samira");
        assertThat(page.getByText("One of 3 learners")).isVisible();
        page.reload();
        assertThat(page.getByText("One of 3 learners")).isVisible();
        page.getByLabel("Name or e-mail").clear();
        assertThat(page.getByText("3 of 3 learners")).isVisible();
    }

    private void takeAlong() throws IOException {
        var csv = page.waitForDownload(() -> link("Download as CSV").click());
        assertThat(csv.suggestedFilename()).isEqualTo(DemoPeople.COHORT + ".csv");
        assertThat(Files.readString(csv.path()))
                .contains("samira@hearback.example")
                .contains("2099-03-03");
        var excel = page.waitForDownload(() -> link("Download for Excel").click());
        assertThat(excel.suggestedFilename()).endsWith(".xlsx");
        assertThat(Files.readAllBytes(excel.path())).startsWith('P', 'K');
    }

    private void aLearnerSeesIt() {
        phone(server);
        signIn("samira@hearback.example");
        assertThat(page.getByText("Due on 3 March 2099.")).isVisible();
        look("today-due");
        page.navigate("/programme");
        assertThat(page.getByText("Due on 3 March 2099.")).isVisible();
        page.navigate("/profile");
        look("profile-reminders");
        page.getByLabel("Remind me by mail of what is due").uncheck();
        assertThat(page.getByText("Saved. You get no reminders.")).isVisible();
        page.getByLabel("Remind me by mail of what is due").check();
    }

    private void theEducatorLiftsItOnAPhone() {
        phone(server);
        signIn(EDUCATOR);
        link("Educate").click();
        assertThat(heading("What you look after")).isVisible();
        look("educate");
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Cohorts"))
                .click();
        link(DemoPeople.COHORT).click();
        assertThat(heading(DemoPeople.COHORT)).isVisible();
        look("cohort-due");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove the deadline: The whole programme"))
                .click();
        assertThat(page.getByText("Saved. The whole programme: no longer due.")).isVisible();
        smallPhone(server);
        signIn(EDUCATOR);
        page.navigate("/cohorts");
        link(DemoPeople.COHORT).click();
        assertThat(page.getByText("Nothing is due.")).isVisible();
        look("cohort");
    }
}
