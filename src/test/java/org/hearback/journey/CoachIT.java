package org.hearback.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.journey.Shipped.list;
import static org.hearback.journey.Shipped.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody writes, and sees what their words do. */
class CoachIT extends Journey {
    private static final String LEARNER = "coached@ward.example";
    private static final String HURTS = "I hear you, but at least it is not cancer. Your discs are crumbling.";
    private static final String HELPS = "I believe you. That must be exhausting. What was that meeting like for you?";

    private final Server server = Server.shared();

    @BeforeAll
    void somebodyNew() {
        join(server, "Catrin Hale", LEARNER);
    }

    @Test
    void aReplyIsReadWhileItIsWrittenAndWrittenOnceMore() {
        phone(server);
        signIn(LEARNER);
        page.navigate("/exercise/in-your-own-words");
        words().fill(HURTS);
        look("coach-not-asked");
        button("Read it with me").click();
        assertThat(mark("crumbling")).isVisible();
        look("coach-reads");

        mark("crumbling").focus();
        page.keyboard().press("Enter");
        var note = page.getByRole(AriaRole.GROUP)
                .filter(new Locator.FilterOptions().setHasText("crumbling").setHasNotText("at least"));
        assertThat(note.getByText("How sure the coach is")).isVisible();
        look("coach-note");

        words().fill(HELPS);
        assertThat(mark("What was that meeting like")).isVisible();
        assertThat(mark("crumbling")).hasCount(0);
        look("coach-helps");
        button("Compare with a model answer").click();
        assertThat(button("Write it once more")).isVisible();
        look("coach-compare");
        button("Write it once more").click();
        var again = page.getByLabel("Your words, once more");
        assertThat(again).hasValue(HELPS);
        again.fill(HELPS + " I could just see it in your face.");
        look("coach-once-more");
        button("Keep this version").click();
        assertThat(heading("Before and after")).isVisible();
        look("coach-before-after");
    }

    @Test
    void nobodysSentenceIsSentWithoutAYesAndEducatorsReadItThen() {
        desktop(server);
        signIn(LEARNER);
        page.navigate("/try-it");
        page.getByLabel("What you would say or write").fill(HURTS);
        mark("crumbling").click();
        button("I disagree").locator("visible=true").first().click();
        assertThat(heading("Send this to the educators?")).isVisible();
        look("coach-disagree");
        page.keyboard().press("Escape");
        assertThat(heading("Send this to the educators?")).hasCount(0);
        button("I disagree").locator("visible=true").first().click();
        button("Yes, send it").click();
        assertThat(page.getByText("Sent, without your name.")).isVisible();

        desktop(server);
        signIn("ellen@hearback.example");
        page.navigate("/disagreements");
        assertThat(page.getByText("Your discs are crumbling.").first()).isVisible();
        look("disagreements");
        var csv = page.waitForDownload(() -> link("Download all as CSV").click());
        assertThat(csv.suggestedFilename()).isEqualTo("Hearback disagreements.csv");
        phone(server);
        signIn("ellen@hearback.example");
        page.navigate("/disagreements");
        look("disagreements");
    }

    @Test
    void anythingMayBeTried() {
        for (var window : List.of("phone", "desktop")) {
            if (window.equals("phone")) phone(server);
            else desktop(server);
            signIn("tom@hearback.example");
            page.navigate("/try-it");
            look("try-it-empty");
            page.getByLabel("What you would say or write")
                    .fill(HELPS + " 😟 " + HURTS + " We will look at it again in three weeks, and if your legs"
                            + " go numb before then, ring us the same day.");
            assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("support")))
                    .isVisible();
            look("try-it");
        }
    }

    @Test
    void wordsThatHurtAreFoundByTapping() {
        phone(server);
        signIn(LEARNER);
        page.navigate("/exercise/find-the-phrase");
        var round =
                list(Shipped.file("exercises/find-the-phrase.yaml"), "rounds").getFirst();
        button("spine").click();
        button("together.").click();
        look("find-marking");
        button("See what these words do").click();
        assertThat(page.getByText(text(list(round, "phrases").getFirst(), "why")))
                .isVisible();
        assertThat(page.getByText(Pattern.compile("You found \\d of 4\\."))).isVisible();
        look("find-found");
        page.getByText("What the coach says about it").click();
        assertThat(page.getByText("How sure the coach is").first()).isAttached();
        look("find-coach");
    }

    private Locator words() {
        return page.getByLabel("Your words", new Page.GetByLabelOptions().setExact(true));
    }

    private Locator mark(String words) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(Pattern.compile("^" + words + ".*Open the note$")));
    }
}
