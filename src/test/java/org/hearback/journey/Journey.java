package org.hearback.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.journey.Shipped.list;
import static org.hearback.journey.Shipped.text;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    /** Everybody's: that of the demo people, and what somebody new chooses. */
    static final String PASSWORD = DemoPeople.PASSWORD;

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
                                "--mute-audio",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
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

    /** The smallest phone there still is, and what 400 % zoom leaves of a desktop. */
    Page smallPhone(Server server) {
        return window(server, 320, 640, true);
    }

    Page desktop(Server server) {
        return window(server, 1280, 800, false);
    }

    /**
     * The server is started again, and the page opened again. It is left before: once the server answers, a page that
     * has lost its session would load itself, at the same moment.
     */
    void comeBackTo(Server server) {
        var address = page.url();
        page.navigate("about:blank");
        server.start();
        page.navigate(address);
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
        trySigningIn(email, PASSWORD);
        assertThat(button("Sign in")).hasCount(0);
    }

    void trySigningIn(String email, String password) {
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(password);
        button("Sign in").click();
    }

    /**
     * An administrator invites somebody, and looks into the outbox of a demonstration.
     *
     * @return the address in the mail
     */
    String invite(Server server, String name, String email) {
        desktop(server);
        signIn("ade@hearback.example");
        page.navigate("/admin/people/invite");
        page.getByLabel("Name").fill(name);
        page.getByLabel("E-mail").fill(email);
        button("Send the invitation").click();
        assertThat(page.getByText("%s is invited. The mail is on its way.".formatted(name)))
                .isVisible();
        link("Outbox").click();
        return linkMailedTo(email);
    }

    /** The address in the newest mail to somebody, for who looks at the outbox. */
    String linkMailedTo(String email) {
        var link = page.getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHasText(email))
                .first()
                .getByRole(AriaRole.LINK)
                .first();
        return link.getAttribute("href");
    }

    /** Somebody new who disturbs no other journey, on a phone, at their first step. */
    void join(Server server, String name, String email) {
        var invitation = invite(server, name, email);
        phone(server);
        page.navigate(invitation);
        choosePassword();
        describeThemselves();
    }

    void choosePassword() {
        page.getByLabel("New password").fill(PASSWORD);
        button("Save and sign in").click();
        assertThat(heading("Before you start")).isVisible();
    }

    void describeThemselves() {
        radio("Registrar or fellow").check();
        button("Save and start").click();
        assertThat(heading("Here is your next step")).isVisible();
    }

    /**
     * Says at every turn what has the first of these effects that there is a card for, until the visit is over. The
     * talk has begun, as a surgeon.
     */
    void talkToTheEnd(String patient, String... effects) {
        var cards = cardsOf(patient);
        while (heading("Turn by turn").count() == 0) sayNext(cards, effects);
    }

    /** Says the next thing, the same way. */
    void sayNext(String patient, String... effects) {
        sayNext(cardsOf(patient), effects);
    }

    private void sayNext(Map<String, String> cards, String... effects) {
        assertThat(button("Say this")).isVisible();
        var offered = page.locator("vaadin-radio-button").allInnerTexts();
        var reply = Stream.of(effects)
                .flatMap(effect -> cards.keySet().stream()
                        .filter(card -> effect.equals(cards.get(card)))
                        .filter(offered::contains))
                .findFirst()
                .orElseThrow();
        radio(reply).check();
        sayThis();
    }

    /** Says what is chosen or written, and waits until it is said. */
    void sayThis() {
        var spoken = saidBefore().count();
        button("Say this").click();
        assertThat(saidBefore().nth(spoken).or(heading("Turn by turn")).first()).isVisible();
    }

    /** What was said in the talk that goes on. */
    Locator saidBefore() {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("What was said before"))
                .getByRole(AriaRole.LISTITEM);
    }

    /** What a surgeon may choose from, and the effect of each, as authored. */
    private static Map<String, String> cardsOf(String patient) {
        var dialogue = Shipped.file("dialogues/%s.yaml".formatted(patient));
        var cards = new LinkedHashMap<String, String>();
        for (var node : list(dialogue, "nodes")) {
            for (var choice : list(node, "choices")) {
                cards.put(Shipped.asSurgeon(dialogue, text(choice, "text")), (String) choice.get("effect"));
            }
        }
        return cards;
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

    /** A choice whose name goes on with what it means. */
    Locator explainedRadio(String name) {
        return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
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
            var violations =
                    unrolled(() -> new AxeBuilder(page).withTags(WCAG).analyze().getViolations());
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

    /** On a screen as tall as the page, since axe takes what lies under a sticky bar for covered for good. */
    private <T> T unrolled(Supplier<T> action) {
        var size = page.viewportSize();
        var height = (int) page.evaluate("document.documentElement.scrollHeight");
        page.setViewportSize(size.width, Math.max(size.height, height));
        try {
            return action.get();
        } finally {
            page.setViewportSize(size.width, size.height);
        }
    }
}
