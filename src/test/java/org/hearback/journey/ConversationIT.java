package org.hearback.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.journey.Shipped.list;
import static org.hearback.journey.Shipped.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Talks with simulated patients, in a browser as browsers are: tabs, lost sessions, a server that dies. */
class ConversationIT extends Journey {
    private static final String GRACE = "grace-normal-scan";
    private static final String SOPHIE = "sophie-and-the-saddle";
    private static final String NONSENSE = "The cricket starts at two o’clock, did you see the weather?";

    @Test
    void aTalkGoesOnAfterThePowerWentOutTheSessionEndedAndAnotherWindowWasFaster() {
        var server = Server.fresh();
        phone(server);
        signIn("tom@hearback.example");
        page.navigate("/dialogue/" + SOPHIE);
        look("sophie-before");
        explainedRadio("Choose what you say").check();
        radio("As a surgeon").check();
        button("Begin with Sophie").click();
        sayNext(SOPHIE, "helps");
        sayNext(SOPHIE, "helps", "neutral");
        var said = saidBefore().allInnerTexts();

        server.kill();
        comeBackTo(server);
        assertThat(saidBefore()).hasCount(2);
        assertThat(saidBefore().allInnerTexts()).isEqualTo(said);

        page.context().clearCookies();
        page.reload();
        trySigningIn("tom@hearback.example", PASSWORD);
        assertThat(saidBefore()).hasCount(2);

        var first = page;
        page = page.context().newPage();
        page.navigate("/dialogue/" + SOPHIE);
        sayNext(SOPHIE, "helps", "neutral");
        page = first;
        page.getByRole(AriaRole.RADIO).first().check();
        button("Say this").click();
        assertThat(page.getByText("You went on in another window. This is where you are now."))
                .isVisible();
        assertThat(saidBefore()).hasCount(3);
        look("sophie-another-window");
        server.kill();
    }

    @Test
    void whatIsTypedIsAnsweredReadAndMayBeTriedAgain() {
        var server = Server.shared();
        join(server, "Carys Rees", "owntalk@ward.example");
        page.navigate("/dialogue/" + GRACE);
        explainedRadio("Use your own words").check();
        button("Begin with Grace").click();
        button("Say this").click();
        assertThat(page.getByText("Write what you want to say first.")).isVisible();
        look("own-words-nothing-written");

        var invite = list(
                        list(Shipped.file("dialogues/grace-normal-scan.yaml"), "nodes")
                                .getFirst(),
                        "choices")
                .get(1);
        var said = phrasings(invite).getFirst();
        words().fill(said);
        look("own-words-typed");
        button("Say this").click();
        assertThat(saidBefore()).hasCount(1);
        assertThat(saidBefore().last()).containsText(said);
        assertThat(page.getByText("I lifted a tray I’ve lifted a thousand times."))
                .isVisible();

        // with the keys of the keyboard alone
        words().fill(NONSENSE);
        words().press("Control+Enter");
        assertThat(page.getByText("Sorry, love, what do you mean?")).isVisible();
        assertThat(page.getByText("Still waiting for an answer:")).isVisible();
        look("own-words-not-followed");
        words().fill(NONSENSE);
        button("Say this").click();
        assertThat(page.getByText("Which of these comes nearest?")).isVisible();
        look("own-words-offered-cards");
        keepTalking();

        assertThat(page.getByText(NONSENSE).first()).isVisible();
        look("own-words-debrief");
        desktopSize();
        look("own-words-debrief");
        printed("own-words-debrief-on-paper");

        page.getByText("Why, and another way").first().click();
        look("own-words-debrief-open");
        button("Try it with replies to choose from").first().click();
        assertThat(page.getByText("You are trying turn 1 again. What you said the first time stays as it was."))
                .isVisible();
        look("trying-again");
        sayNext(GRACE, "harms");
        button("Back to the debrief").click();
        assertThat(heading("Turn by turn")).isVisible();
        assertThat(heading("The ways this visit went")).isVisible();
        look("two-ways");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(": go on$")))
                .click();
        assertThat(saidBefore()).hasCount(1);
        talkToTheEnd(GRACE, "harms", "neutral", "helps");
        assertThat(heading("Reply 1, said twice")).isVisible();
        look("tried-again");
    }

    @Test
    void theSmallestPhoneADeskAndCoachingMode() {
        var server = Server.shared();
        join(server, "Bronwen Ellis", "sizes@ward.example");
        for (var window : List.<Runnable>of(() -> smallPhone(server), () -> desktop(server))) {
            window.run();
            signIn("sizes@ward.example");
            page.navigate("/dialogue/" + SOPHIE);
            assertThat(button("Begin with Sophie").or(words()).first()).isVisible();
            if (button("Begin with Sophie").count() > 0) {
                look("talk-before");
                page.getByRole(
                                AriaRole.CHECKBOX,
                                new Page.GetByRoleOptions()
                                        .setName(Pattern.compile("^Show trust, worry and understanding while I talk")))
                        .check();
                explainedRadio("Use your own words").check();
                button("Begin with Sophie").click();
            }
            words().fill("I’m sorry you have had to wait. What has brought you here today?");
            look("talk-coached");
        }
    }

    /** In own words where cards are not offered, with cards where they are. */
    private void keepTalking() {
        var choices = Shipped.file("dialogues/grace-normal-scan.yaml");
        while (heading("Turn by turn").count() == 0) {
            if (page.locator("vaadin-radio-button").count() > 0) sayNext(GRACE, "helps", "neutral", "harms");
            else sayWhatHelps(choices);
        }
    }

    private void sayWhatHelps(Map<String, Object> dialogue) {
        var waiting = page.locator(".hb-waiting:visible span:last-child");
        var heard = (waiting.count() > 0 ? waiting : page.locator(".hb-says")).innerText();
        var node = list(dialogue, "nodes").stream()
                .filter(one -> linesOf(dialogue, one).contains(heard))
                .findFirst()
                .orElseThrow();
        var kindest = list(node, "choices").stream()
                .filter(choice -> "helps".equals(choice.get("effect")) && !choice.containsKey("when"))
                .findFirst()
                .orElse(list(node, "choices").getFirst());
        words().fill(Shipped.asSurgeon(dialogue, text(kindest, "text")));
        sayThis();
    }

    private static List<String> linesOf(Map<String, Object> dialogue, Map<String, Object> node) {
        var others = node.containsKey("otherwise") ? list(node, "otherwise") : List.<Map<String, Object>>of();
        return Stream.concat(Stream.of(node), others.stream())
                .map(line -> Shipped.asSurgeon(dialogue, text(line, "says")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> phrasings(Map<String, Object> choice) {
        return (List<String>) choice.get("phrasings");
    }

    private void desktopSize() {
        page.setViewportSize(1280, 800);
    }

    /** What a printer would get: without the buttons, and with nothing folded away. */
    private void printed(String name) {
        page.evaluate("window.print = () => {}");
        button("Print this page").click();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".hb-looking-back details:not([open])")).hasCount(0);
        assertThat(button("Print this page")).isHidden();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screens", name + ".png"))
                .setFullPage(true));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.evaluate("dispatchEvent(new Event('afterprint'))");
    }

    private Locator words() {
        return page.getByRole(AriaRole.TEXTBOX);
    }
}
