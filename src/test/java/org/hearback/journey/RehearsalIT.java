package org.hearback.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hearback.journey.Shipped.list;
import static org.hearback.journey.Shipped.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody says the reassurance script until it flows, and keeps a sentence. */
class RehearsalIT extends Journey {
    private static final String LEARNER = "rehearsing@ward.example";
    private static final String ANOTHER = "rehearsing2@ward.example";
    private static final String OWN = "You sound worn out, and I believe you. What has worried you most?";

    private final Server server = Server.shared();

    @BeforeAll
    void somebodyNew() {
        join(server, "Eirlys Vaughan", LEARNER);
    }

    @Test
    void aScriptIsSaidPartByPartRunThroughAndKept() {
        var parts = list(Shipped.file("rehearsals/the-reassurance-script.yaml"), "parts");
        phone(server);
        signIn(LEARNER);
        page.navigate("/phrases");
        assertThat(heading("Your phrases, in your own words")).isVisible();
        look("phrases-none");

        page.navigate("/rehearsal/the-reassurance-script");
        look("rehearsal-part");
        for (var part : parts) {
            assertThat(page.getByText(text(part, "says"))).isVisible();
            words().fill(OWN + " " + text(part, "name") + ".");
            if (part == parts.getFirst()) {
                assertThat(page.getByText("What this reply could do")).isVisible();
                look("rehearsal-coach");
            }
            button("Keep this and go on").click();
            assertThat(heading("What you say")).isVisible();
            if (part == parts.getFirst()) look("rehearsal-kept");
            button("Go on").click();
        }
        assertThat(heading("Now run it through")).isVisible();
        look("rehearsal-before-the-run");
        button("Begin").click();

        for (var number = 1; number <= parts.size(); number++) {
            assertThat(page.getByText("Run 1, %d of %d".formatted(number, parts.size())))
                    .isVisible();
            if (number == 1) {
                button("Look at my words").click();
                look("rehearsal-peek");
            }
            words().fill("%s Number %d.".formatted(OWN, number));
            button("Say this").click();
        }
        assertThat(heading("You have run it through")).isVisible();
        look("rehearsal-look-back");

        button("Keep in my phrases: " + text(parts.getFirst(), "name")).click();
        link("In your phrases. Change it there").click();
        var changed = page.getByLabel("What you say");
        assertThat(changed).hasValue(OWN + " Number 1.");
        look("phrases-change");
        changed.fill("I do believe you. What has worried you most?");
        button("Done").click();
        assertThat(page.getByText("I do believe you. What has worried you most?"))
                .isVisible();
        look("phrases");
        button("Remove").click();
        assertThat(heading(text(parts.getFirst(), "name"))).hasCount(0);
        button("Put it back").click();
        assertThat(heading(text(parts.getFirst(), "name"))).isVisible();
    }

    @Test
    void theSmallestPhoneAndADesk() {
        join(server, "Owain Parry", ANOTHER);
        desktop(server);
        signIn(ANOTHER);
        page.navigate("/rehearsal/the-reassurance-script");
        look("rehearsal");
        smallPhone(server);
        signIn(ANOTHER);
        page.navigate("/rehearsal/the-reassurance-script");
        look("rehearsal");
        page.navigate("/phrases");
        look("phrases");
    }

    private Locator words() {
        return page.getByRole(AriaRole.TEXTBOX);
    }
}
