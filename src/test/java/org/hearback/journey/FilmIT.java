package org.hearback.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The film really plays. */
class FilmIT extends Journey {
    private static final Pattern WATCHED = Pattern.compile("Watched: (\\d+) %");

    private final Server server = Server.shared();

    @Test
    void whatIsPlayedCountsWhatIsSkippedDoesNotAndALaterVisitGoesOnFromThere() {
        phone(server);
        signIn("tom@hearback.example");
        page.navigate("/video/being-believed-film");

        play();
        page.waitForCondition(() -> second() > 4);
        assertThat(page.getByRole(AriaRole.SWITCH)).isChecked();
        assertThat(film().evaluate("film => film.textTracks[0].mode")).isEqualTo("showing");
        page.waitForCondition(() ->
                film().evaluate("film => film.textTracks[0].activeCues.length").equals(1));
        pause();
        assertThat(page.getByText("Watched: 0 %")).hasCount(0);
        page.waitForCondition(() -> Math.abs(watched() - played()) <= 1);
        var beforeTheSkip = watched();

        chapter("The second try").click();
        play();
        page.waitForCondition(() -> second() > 50);
        pause();
        page.waitForCondition(() -> watched() > beforeTheSkip);
        page.waitForCondition(() -> Math.abs(watched() - played()) <= 1);
        assertThat(watched()).as("the share, at second %s", second()).isLessThan(40);
        look("film-half-watched");

        var second = second();
        var watched = watched();
        page.reload();
        page.waitForCondition(() -> Math.abs(second() - second) < 2);
        assertThat(watched()).isEqualTo(watched);
    }

    private void play() {
        button("play").click();
    }

    private void pause() {
        button("pause").click();
        assertThat(button("play")).isVisible();
    }

    private Locator chapter(String title) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(title));
    }

    private Locator film() {
        return page.getByLabel("Being believed", new Page.GetByLabelOptions().setExact(true));
    }

    private double second() {
        return ((Number) film().evaluate("film => film.currentTime")).doubleValue();
    }

    /** The share of the film that this page has really played, in per cent. */
    private int played() {
        return ((Number) film().evaluate("""
                film => {
                  let seconds = 0;
                  for (let i = 0; i < film.played.length; i++) seconds += film.played.end(i) - film.played.start(i);
                  return Math.floor(seconds * 100 / film.duration);
                }""")).intValue();
    }

    /** The share that the screen says. */
    private int watched() {
        var said = WATCHED.matcher(page.getByText(WATCHED).textContent());
        if (!said.find()) throw new AssertionError("no share is shown");
        return Integer.parseInt(said.group(1));
    }
}
