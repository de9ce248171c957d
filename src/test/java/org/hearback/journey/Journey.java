package org.hearback.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearback.account.DemoPeople;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;

/** A person with a browser. Things are found by role and label, so that every journey tests those too. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journey {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Path SCREENS = Path.of("target", "screens");

    private final List<BrowserContext> contexts = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;

    Page page;

    @BeforeAll
    void launchBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    @AfterAll
    void closeBrowser() {
        if (playwright != null) playwright.close();
    }

    @AfterEach
    void closeWindows(TestInfo test) {
        if (page != null) {
            // where it stopped, for whoever has to find out why
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENS.resolve("last-of-%s.png"
                            .formatted(test.getTestMethod().orElseThrow().getName()))));
        }
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    /** A phone of its own: nobody is signed in on it. */
    Page phone(Server server) {
        return window(server, 390, 844, true);
    }

    Page desktop(Server server) {
        return window(server, 1280, 800, false);
    }

    private Page window(Server server, int width, int height, boolean touch) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(server.url())
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setAcceptDownloads(true)
                .setHasTouch(touch)
                .setViewportSize(width, height));
        context.setDefaultTimeout(30_000);
        contexts.add(context);
        page = context.newPage();
        return page;
    }

    void signIn(String email) {
        page.navigate("/");
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(DemoPeople.PASSWORD);
        button("Sign in").click();
        assertThat(button("Sign in")).hasCount(0);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    Locator radio(String name) {
        return page.getByRole(
                AriaRole.RADIO, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator checkbox(String name) {
        return page.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** What an axe run finds in light and in dark is nothing; a screenshot of each goes to {@code target/screens}. */
    void look(String name) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasCount(1);
        assertThat(page).hasTitle(Pattern.compile("\\S"));
        for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENS.resolve("%s-%d-%s.png"
                            .formatted(
                                    name,
                                    page.viewportSize().width,
                                    scheme.name().toLowerCase())))
                    .setFullPage(true));
            var violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
            assertThat(violations.stream()
                            .map(violation -> violation.getId() + " "
                                    + violation.getNodes().stream()
                                            .map(node -> node.getHtml())
                                            .toList())
                            .toList())
                    .as("axe on %s, %s", name, scheme)
                    .isEmpty();
            assertThat((int) page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("sideways scrolling on %s", name)
                    .isLessThanOrEqualTo(0);
        }
    }
}
