package org.hearback.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.journey.Shipped.list;
import static org.hearback.journey.Shipped.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The power goes out on the server in the middle of a sentence. */
class NothingIsLostIT extends Journey {
    private static final String SCREEN = "exercise/in-your-own-words";

    // with the time: the frame says "Saved" from the beginning
    private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d");

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
        theServerHasIt();

        server.kill();
        words().pressSequentially(" are the worst, and nobody has");
        assertThat(page.getByText("Saved", new Page.GetByTextOptions().setExact(true)))
                .isHidden();
        look("server-gone");
        comeBackTo(server);

        assertThat(page.getByText(text(rounds.get(1), "situation")).first()).isVisible();
        assertThat(words()).hasValue("It sounds as if the nights are the worst, and nobody has");
        look("server-back");

        // what came back is on the server too: another device goes on from it
        theServerHasIt();
        phone(server);
        signIn("tom@hearback.example");
        page.navigate("/" + SCREEN);
        assertThat(words()).hasValue("It sounds as if the nights are the worst, and nobody has");
    }

    @Test
    void aPageLeftOpenMendsItselfWhenTheServerIsBack() {
        phone(server);
        signIn("samira@hearback.example");
        page.navigate("/" + SCREEN);
        words().fill("That must");
        theServerHasIt();

        server.kill();
        words().pressSequentially(" be hard");
        assertThat(page.getByText(SAVED)).isHidden();
        server.start();

        // the browser asks again every five seconds, and then loads the page
        assertThat(page.getByText(SAVED)).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        assertThat(words()).hasValue("That must be hard");
    }

    @Test
    void whatTheBrowserKeptIsNeitherDoubledNorKeptForEver() {
        phone(server);
        signIn("ellen@hearback.example");
        page.navigate("/" + SCREEN);
        words().fill("You have carried");
        theServerHasIt();

        // the server had got more than it could still tell before the power went out
        comeBackWith("You have carried this", "You have");
        assertThat(words()).hasValue("You have carried this");
        theServerHasIt();
        comeBackWith("You have", "You");
        assertThat(words()).hasValue("You have carried this");

        // another device had gone on
        comeBackWith("I believe you.", "I");
        assertThat(words()).hasValue("You have carried this\n\nI believe you.");

        words().fill("You have carried this, and I believe you.");
        button("Compare with a model answer").click();
        assertThat(page.getByText("You have carried this, and I believe you.")).isVisible();
        assertThat((boolean) page.evaluate("Object.keys(localStorage).some(key => key.startsWith('hearback-draft:'))"))
                .isFalse();
    }

    /**
     * The page is opened again, and the browser has kept something.
     *
     * @param after what the server had acknowledged when this was typed
     */
    private void comeBackWith(String text, String after) {
        page.evaluate("""
                kept => localStorage.setItem(
                    'hearback-draft:' + document.querySelector('draft-keeper').key, JSON.stringify(kept))
                """, Map.of("text", text, "after", after));
        page.reload();
    }

    private void theServerHasIt() {
        assertThat(page.getByText(SAVED)).isVisible();
    }

    private Locator words() {
        return page.getByLabel("Your words");
    }
}
