package org.hearback.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A film stops for its questions, for somebody who has only a keyboard. */
class PausePointIT extends Journey {
    private static final String FIRST = "A question at 0:28";

    private final Server server = Server.shared();

    @Test
    void aQuestionIsAnsweredByKeyboardAndTheFilmGoesOn() {
        join(server, "Kit Adeyemi", "kit.adeyemi@hearback.example");
        openTheFilm();

        forward(5);
        page.keyboard().press("Space");
        assertThat(heading(FIRST)).isFocused();
        assertThat(isPaused()).isTrue();
        assertThat(second()).isBetween(27.5, 27.95);
        look("film-question");

        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.RADIO).first()).isFocused();
        page.keyboard().press("ArrowDown");
        tabTo(button("Check my answer"));
        page.keyboard().press("Enter");
        assertThat(heading("Your answer at 0:28")).isFocused();
        look("film-question-answered");
        page.reload();
        tabTo(button("Go on with the film"));
        page.keyboard().press("Enter");
        assertThat(button("pause")).isFocused();
        page.waitForCondition(() -> second() > 28.5);
        assertThat(heading("Your answer at 0:28")).hasCount(0);

        forward(14);
        page.waitForCondition(() -> second() > 97);
        page.keyboard().press("Space");
        assertThat(page.getByText("Not answered yet")).isVisible();
        tabTo(button("Answer it now: the question at 1:36"));
        page.keyboard().press("Enter");
        assertThat(heading("A question at 1:36")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().type("That is a lot to lose, and I believe you.");
        assertThat(page.getByText("Saved 1").or(page.getByText("Saved 0").or(page.getByText("Saved 2"))))
                .isVisible();
        page.reload();
        assertThat(sentence()).hasValue("That is a lot to lose, and I believe you.");
        look("film-sentence");
        tabTo(button("Compare with a model answer"));
        page.keyboard().press("Enter");
        assertThat(heading("Your answer at 1:36")).isFocused();
        assertThat(heading("A model answer")).isVisible();
        look("film-sentence-compared");
        tabTo(button("Close this question"));
        page.keyboard().press("Enter");
        assertThat(heading("Questions in this film")).isFocused();
        assertThat(page.getByText("Answered: 2 of 2. Skipped: 0.")).isVisible();
        look("film-questions");
    }

    @Test
    void aQuestionLeavesTheFullScreenIsSkippedAndNotAskedTwice() {
        join(server, "Lou Marchetti", "lou.marchetti@hearback.example");
        desktop(server);
        signIn("lou.marchetti@hearback.example");
        openTheFilm();

        page.keyboard().press("f");
        page.waitForCondition(() -> isFullScreen());
        forward(5);
        page.keyboard().press("Space");
        assertThat(heading(FIRST)).isFocused();
        assertThat(isFullScreen()).isFalse();
        look("film-question");

        tabTo(button("Skip this question"));
        page.keyboard().press("Enter");
        assertThat(page.getByText("Answered: 0 of 2. Skipped: 1.")).isVisible();
        assertThat(button("pause")).isFocused();
        page.keyboard().press("ArrowLeft");
        page.waitForCondition(() -> second() < 26);
        page.waitForCondition(() -> second() > 28.5);
        assertThat(isPaused()).isFalse();
        assertThat(heading(FIRST)).hasCount(0);
    }

    private void openTheFilm() {
        page.navigate("/video/being-believed-film");
        page.waitForCondition(
                () -> film().evaluate("film => film.readyState > 0").equals(true));
        button("play").focus();
    }

    /** So many times five seconds. */
    private void forward(int times) {
        for (var i = 0; i < times; i++) {
            var before = second();
            page.keyboard().press("ArrowRight");
            // the next key counts from where the controls, and not the film, believe to be
            page.waitForCondition(() -> second() >= before + 4.9 && secondOfTheControls() >= before + 4.9);
        }
    }

    private double secondOfTheControls() {
        var second = page.locator("media-time-display").getAttribute("mediacurrenttime");
        return second == null ? 0 : Double.parseDouble(second);
    }

    private void tabTo(Locator wanted) {
        assertThat(wanted).isVisible();
        for (var i = 0; i < 60 && !isFocused(wanted); i++) page.keyboard().press("Tab");
        assertThat(wanted).isFocused();
    }

    private static boolean isFocused(Locator wanted) {
        return (boolean) wanted.evaluate("element => element.matches(':focus, :focus-within')");
    }

    private Locator sentence() {
        return page.getByLabel("What would you say? One sentence is enough.");
    }

    private Locator film() {
        return page.getByLabel("Being believed", new Page.GetByLabelOptions().setExact(true));
    }

    private double second() {
        return ((Number) film().evaluate("film => film.currentTime")).doubleValue();
    }

    private boolean isPaused() {
        return (boolean) film().evaluate("film => film.paused");
    }

    private boolean isFullScreen() {
        return (boolean) page.evaluate("document.fullscreenElement !== null");
    }
}
