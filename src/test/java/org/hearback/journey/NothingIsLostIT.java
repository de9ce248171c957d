package org.hearback.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hearback.journey.Shipped.list;
import static org.hearback.journey.Shipped.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The power goes out on the server in the middle of a sentence. */
class NothingIsLostIT extends Journey {
    private static final String SCREEN = "exercise/in-your-own-words";

    private final Server server = Server.fresh();

    @Test
    void killingTheServerInTheMiddleOfASentenceLosesNeitherTheSentenceNorThePlace() {
        var rounds = list(Shipped.file("exercises/in-your-own-words.yaml"), "rounds");
        phone(server);
        signIn("tom@hearback.example");
        page.navigate("/" + SCREEN);
        words().fill("You have carried this for a long time, and I believe you.");
        button("Compare with a model answer").click();
        assertThat(page.getByText(text(rounds.get(0), "why")).first()).isVisible();
        button("Go on").click();
        assertThat(page.getByText(text(rounds.get(1), "situation")).first()).isVisible();
        words().fill("It sounds as if the nights");
        assertThat(page.getByText("Saved ", new Page.GetByTextOptions().setExact(false))
                        .last())
                .isVisible();

        server.kill();
        words().pressSequentially(" are the worst, and nobody has");
        look("server-gone");
        server.start();
        page.reload();

        assertThat(page.getByText(text(rounds.get(1), "situation")).first()).isVisible();
        assertThat(words()).hasValue("It sounds as if the nights are the worst, and nobody has");
        look("server-back");

        // what came back is on the server too: another device goes on from it
        assertThat(page.getByText("Saved ").last()).isVisible();
        phone(server);
        signIn("tom@hearback.example");
        page.navigate("/" + SCREEN);
        assertThat(words()).hasValue("It sounds as if the nights are the worst, and nobody has");
    }

    private Locator words() {
        return page.getByLabel("Your words");
    }
}
