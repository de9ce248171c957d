package org.hearback.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The film really plays. */
class FilmIT extends Journey {
    private static final String FILM = "/video/being-believed-film";
    private static final String FILE = "**/video.mp4*";
    private static final String BROKEN = "The film does not play here.";
    private static final Pattern WATCHED = Pattern.compile("Watched: (\\d+) %");

    private final Server server = Server.shared();

    @Test
    void whatIsPlayedCountsWhatIsSkippedDoesNotAndALaterVisitGoesOnFromThere() {
        phone(server);
        signIn("tom@hearback.example");
        var answers = new CopyOnWriteArrayList<Integer>();
        page.onResponse(response -> {
            if (response.url().contains("/video.mp4")) answers.add(response.status());
        });
        page.navigate(FILM);

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
        assertThat(answers).isNotEmpty().containsOnly(206);
        look("film-half-watched");

        var second = second();
        var watched = watched();
        page.reload();
        page.waitForCondition(() -> Math.abs(second() - second) < 2);
        assertThat(watched()).isEqualTo(watched);

        desktop(server);
        signIn("tom@hearback.example");
        page.navigate(FILM);
        page.waitForCondition(() -> Math.abs(second() - second) < 2);
        assertThat(watched()).isEqualTo(watched);
    }

    @Test
    void theTranscriptKeepsToTheFilmLeadsToItsSecondsAndIsSearched() {
        desktop(server);
        signIn("ellen@hearback.example");
        page.navigate(FILM);
        assertThat(line("0:00")).hasAttribute("aria-current", "true");

        line("0:48").click();
        page.waitForCondition(() -> Math.abs(second() - 48.8) < 0.5);
        assertThat(line("0:48")).hasAttribute("aria-current", "true");
        assertThat(line("0:48")).isInViewport();
        chapter("Two small changes").click();
        assertThat(line("1:35")).hasAttribute("aria-current", "true");
        assertThat(line("1:35")).isInViewport();
        look("film-transcript");

        button("play").focus();
        var pageTop = page.evaluate("window.scrollY");
        page.keyboard().press("ArrowLeft");
        assertThat(line("1:23")).hasAttribute("aria-current", "true");
        assertThat(line("1:23")).isInViewport();
        assertThat(page.evaluate("window.scrollY")).isEqualTo(pageTop);

        line("1:35").hover();
        page.mouse().wheel(0, -20_000);
        assertThat(button("Follow the film")).isVisible();
        chapter("The second try").click();
        assertThat(line("0:47").last()).hasAttribute("aria-current", "true");
        assertThat(line("0:00")).isInViewport();
        look("film-transcript-scrolled");
        button("Follow the film").click();
        assertThat(button("Follow the film")).hasCount(0);
        assertThat(line("0:47").last()).isInViewport();
        assertThat(line("0:47").last()).isFocused();

        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> Math.abs(second() - 48.8) < 0.5);

        var search = page.getByLabel("Search the transcript");
        search.fill("i’m");
        assertThat(page.getByText("Nothing found for “i’m”")).isVisible();
        search.fill("Believe");
        assertThat(page.getByText("1 of 7")).isVisible();
        button("Next match").click();
        button("Next match").click();
        assertThat(page.getByText("3 of 7")).isVisible();
        look("film-transcript-search");
        button("Previous match").click();
        assertThat(page.getByText("2 of 7")).isVisible();
        search.press("Enter");
        assertThat(page.getByText("3 of 7")).isVisible();
    }

    @Test
    void theKeysWorkAndWhatIsChosenIsRemembered() {
        desktop(server);
        signIn("samira@hearback.example");
        page.navigate(FILM);
        assertThat(captions()).isChecked();
        assertThat(page.getByText(WATCHED)).isVisible();
        assertThat(button("Keys for the film")).isVisible();
        button("play").focus();

        page.keyboard().press("?");
        var keys = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Keys for the film"));
        assertThat(keys).isVisible();
        assertThat(button("Close")).isFocused();
        look("film-keys");
        page.keyboard().press("Escape");
        assertThat(keys).isHidden();
        assertThat(button("play")).isFocused();

        var before = second();
        page.keyboard().press("ArrowRight");
        page.waitForCondition(() -> Math.abs(second() - before - 5) < 0.5);
        page.keyboard().press("ArrowLeft");
        page.waitForCondition(() -> Math.abs(second() - before) < 0.5);
        page.keyboard().press("Space");
        page.waitForCondition(() -> second() > before + 0.5);
        page.keyboard().press("k");
        assertThat(button("play")).isVisible();
        page.keyboard().press("m");
        assertThat(button("unmute")).isVisible();
        page.keyboard().press("f");
        page.waitForCondition(() -> (boolean) page.evaluate("document.fullscreenElement !== null"));
        page.keyboard().press("f");
        page.waitForCondition(() -> (boolean) page.evaluate("document.fullscreenElement === null"));
        page.keyboard().press(">");
        page.waitForCondition(() -> speed() == 1.25);
        page.keyboard().press("c");
        assertThat(captions()).not().isChecked();

        page.reload();
        assertThat(captions()).not().isChecked();
        page.waitForCondition(() -> speed() == 1.25);
        assertThat(button("unmute")).isVisible();
        assertThat(film().evaluate("film => film.textTracks[0].mode")).isEqualTo("disabled");
        captions().click();
        page.reload();
        assertThat(captions()).isChecked();
    }

    @Test
    void whatIsPlayedWithoutANetworkIsNotLost() {
        join(server, "Viewer Offline", "viewer-offline@hearback.example");
        page.navigate(FILM);
        play();
        page.waitForCondition(() -> second() > 1);
        page.waitForCondition(() -> buffered() > 75);

        page.context().setOffline(true);
        page.waitForCondition(() -> second() > 32, new Page.WaitForConditionOptions().setTimeout(60_000));
        assertThat(page.getByText("Kept on this device until it is saved")).isVisible();
        page.context().setOffline(false);
        page.waitForCondition(() -> page.getByText(WATCHED).count() == 1 && watched() >= 28);

        page.context().setOffline(true);
        page.waitForCondition(() -> second() > 42);
        pause();
        assertThat(page.getByText("Kept on this device until it is saved")).isVisible();
        var second = second();
        var played = played();
        var context = page.context();
        page.close();
        context.setOffline(false);
        page = context.newPage();
        page.navigate("/");
        assertThat(page.getByText(share(played)).first()).isVisible();
        page.navigate(FILM);
        page.waitForCondition(() -> Math.abs(second() - second) < 2);
        page.waitForCondition(() -> Math.abs(watched() - played) <= 1);
    }

    @Test
    void whatSomebodyElseHasWatchedOnTheSameDeviceWaitsForThem() {
        join(server, "Viewer Shared", "viewer-shared@hearback.example");
        page.navigate(FILM);
        assertThat(button("play")).isVisible();
        var learner = page.locator("hearback-player").evaluate("player => player.learner");
        var place = "hearback-watched:" + page.locator("hearback-player").evaluate("player => player.attempt");

        page.context().clearCookies();
        page.navigate("/sign-in");
        page.evaluate("""
                ([place, learner]) => localStorage.setItem(place, JSON.stringify({
                  id: crypto.randomUUID(), learner, spans: [{ from: 0, to: 62.5 }], position: 62.5, at: Date.now(),
                }))""", List.of(place, learner));
        signIn("tom@hearback.example");
        assertThat(page.getByRole(AriaRole.NAVIGATION).first()).isVisible();
        assertThat(page.evaluate("place => localStorage.getItem(place)", place)).isNotNull();

        page.context().clearCookies();
        signIn("viewer-shared@hearback.example");
        assertThat(page.getByText(share(50)).first()).isVisible();
        assertThat(page.evaluate("place => localStorage.getItem(place)", place)).isNull();
    }

    @Test
    void aFilmThatBreaksOffGoesOnAtTheSameSecondOnceItCanBeFetchedAgain() {
        join(server, "Viewer Again", "viewer-again@hearback.example");
        page.navigate(FILM);
        play();
        page.waitForCondition(() -> second() > 6);
        pause();
        var second = second();
        page.waitForCondition(() -> watched() >= 4);

        breakOff();
        assertThat(line("0:12")).hasCount(0);
        look("film-broke-off");
        page.unroute(FILE);
        button("Try again").click();
        assertThat(page.getByText(BROKEN)).hasCount(0);
        page.waitForCondition(() -> second() > second + 1 && second() < second + 20);
        pause();
        assertThat(line("0:12")).not().hasCount(0);
        assertThat(watched()).isGreaterThanOrEqualTo(4);

        var later = second();
        page.context().setOffline(true);
        breakOff();
        page.unroute(FILE);
        page.context().setOffline(false);
        assertThat(page.getByText(BROKEN)).hasCount(0);
        page.waitForCondition(() -> Math.abs(second() - later) < 0.5);
        assertThat(button("play")).isVisible();
    }

    @Test
    void aFilmThatFailsAtItsVeryBeginningIsFetchedAnewAndCountsAsBrokenTheSecondTime() {
        // somebody new: where others have watched, it begins where they were
        join(server, "Viewer Beginning", "viewer-beginning@hearback.example");
        page.navigate(FILM);
        waitUntilItMayGoOn();

        fail();
        assertThat(page.getByText(BROKEN)).hasCount(0);
        waitUntilItMayGoOn();
        fail();
        assertThat(page.getByText(BROKEN)).isVisible();
    }

    /** Nothing on the page tells when the film stands where its viewer was last: here, at its beginning. */
    private void waitUntilItMayGoOn() {
        page.waitForCondition(
                () -> film().evaluate("film => film.getRootNode().host.resumed").equals(true));
        assertThat(film().evaluate("film => film.currentTime")).isEqualTo(0);
    }

    /** As when the network has been gone for longer than what is there already, or a signed address has run out. */
    private void breakOff() {
        page.route(FILE, Route::abort);
        fail();
        assertThat(page.getByText(BROKEN)).isVisible();
    }

    private void fail() {
        film().evaluate("film => film.dispatchEvent(new Event('error'))");
    }

    @Test
    void onTheSmallestScreenTheTranscriptIsBelowAndOpensOnDemand() {
        smallPhone(server);
        signIn("samira@hearback.example");
        page.navigate(FILM);
        assertThat(line("0:12").first()).isHidden();

        button("Transcript").click();
        assertThat(line("0:12").first()).isVisible();
        look("film-transcript");

        page.setViewportSize(320, 256);
        assertThat(line("0:12").first()).isVisible();
        assertThat(button("enter picture in picture mode")).isVisible();
        assertThat(button("enter fullscreen mode")).isVisible();
        look("film-transcript-zoomed");
    }

    @Test
    void aFilmThatDoesNotPlayLeavesItsTranscriptToRead() {
        phone(server);
        signIn("samira@hearback.example");
        page.route(FILE, Route::abort);
        page.navigate(FILM);

        assertThat(page.getByText(BROKEN)).isVisible();
        assertThat(page.getByText("Right. So you think I am making it up.")).isVisible();
        assertThat(line("0:12")).hasCount(0);
        assertThat(button("I have read the transcript")).isVisible();
        look("film-broken");
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

    /** What leads to the lines of a second. */
    private Locator line(String second) {
        return button("Go to " + second);
    }

    private Locator captions() {
        return page.getByRole(AriaRole.SWITCH);
    }

    private double speed() {
        return ((Number) film().evaluate("film => film.playbackRate")).doubleValue();
    }

    /** The second until which the film can be played whatever happens to the network. */
    private double buffered() {
        return ((Number) film().evaluate(
                                "film => film.buffered.length ? film.buffered.end(film.buffered.length - 1) : 0"))
                .doubleValue();
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

    /** What Today says of it. */
    private static Pattern share(int percent) {
        return Pattern.compile("watched (%d|%d|%d) %%".formatted(percent - 1, percent, percent + 1));
    }

    /** The share that the screen says. */
    private int watched() {
        var said = WATCHED.matcher(page.getByText(WATCHED).textContent());
        if (!said.find()) throw new AssertionError("no share is shown");
        return Integer.parseInt(said.group(1));
    }
}
