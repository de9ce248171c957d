package org.hearback.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each role may not open, typed as an address. */
class RolesIT extends Journey {
    private static final List<String> LEARNING = List.of(
            "programme",
            "practice",
            "certificates",
            "video/being-believed-film",
            "exercise/spot-the-validating-reply",
            "dialogue/grace-normal-scan",
            "quiz/being-believed-quiz");
    private static final List<String> TEACHING =
            List.of("content", "cohorts", "disagreements", "educate", "films", "film/being-believed-film");
    private static final List<String> ADMINISTRATION = List.of("admin/people", "admin/people/invite", "admin/outbox");

    private final Server server = Server.shared();

    /** What has an address that nobody could guess. */
    private String person;

    private String film;
    private String viewing;

    @BeforeAll
    void lookUpWhatBelongsToTom() {
        desktop(server);
        signIn("ade@hearback.example");
        link("Tom Reilly").click();
        assertThat(heading("Tom Reilly")).isVisible();
        person = URI.create(page.url()).getPath().substring(1);

        desktop(server);
        signIn("tom@hearback.example");
        viewing = URI.create(page.waitForRequest("**/api/watched/*", () -> page.navigate("/video/being-believed-film"))
                        .url())
                .getPath();
        film = (String) page.getByLabel("Being believed").evaluate("film => new URL(film.src).pathname");
    }

    @ParameterizedTest
    @CsvSource({"tom, learning", "ellen, learning teaching", "ade, administration"})
    void whoHasNotTheRoleSeesAPageThatSaysSo(String person, String allowed) {
        desktop(server);
        signIn(person + "@hearback.example");

        check(LEARNING, allowed.contains("learning"));
        check(TEACHING, allowed.contains("teaching"));
        check(ADMINISTRATION, allowed.contains("administration"));
        check(List.of(this.person), allowed.contains("administration"));
    }

    @ParameterizedTest
    @CsvSource({
        // whose own the viewing is; a film belongs to everybody here
        "tom,   200, 200, 404, 403, 403",
        "ellen, 200, 404, 404, 200, 403",
        // an administrator may ask the machine, which answers with the first page: it tells nobody more than its health
        "ade,   200, 403, 403, 403, 200"
    })
    void whatIsNoPageIsGuardedToo(
            String who, int theFilm, int tomsViewing, int aCertificate, int theObjections, int theMachine) {
        desktop(server);
        signIn(who + "@hearback.example");

        assertThat(statusOf(film)).isEqualTo(theFilm);
        assertThat(statusOf(viewing)).isEqualTo(tomsViewing);
        assertThat(statusOf("/certificates/HB-2222-2222-2222.pdf")).isEqualTo(aCertificate);
        assertThat(statusOf("/disagreements.csv")).isEqualTo(theObjections);
        assertThat(statusOf("/actuator/env")).isEqualTo(theMachine);
        assertThat(page.request().get("/actuator/env").text()).doesNotContain("java.version");
        assertThat(statusOf("/actuator/health")).isEqualTo(200);
    }

    @Test
    void aStrangerIsAskedToSignInWhereverTheyKnock() {
        desktop(server);
        for (var addresses : List.of(LEARNING, TEACHING, ADMINISTRATION, List.of(person, "profile", "no-such-page"))) {
            for (var address : addresses) {
                page.navigate("/" + address);
                assertThat(heading("Sign in to Hearback")).isVisible();
            }
        }
        for (var address : List.of(film, viewing, "/certificates/HB-2222-2222-2222.pdf", "/actuator/env")) {
            assertThat(statusOf(address)).as(address).isEqualTo(302);
        }
        assertThat(statusOf("/actuator/health")).isEqualTo(200);
    }

    @Test
    void anAddressThatLeadsNowhereGetsAPageThatHelps() {
        phone(server);
        signIn("tom@hearback.example");
        page.navigate("/no-such-page");
        assertThat(heading("This page is not here")).isVisible();
        look("not-found");
        page.navigate("/quiz/no-such-quiz");
        assertThat(heading("This page is not here")).isVisible();
        page.navigate("/admin/people");
        look("denied");
    }

    private int statusOf(String address) {
        return page.request()
                .get(address, RequestOptions.create().setMaxRedirects(0))
                .status();
    }

    private void check(List<String> addresses, boolean allowed) {
        for (var address : addresses) {
            page.navigate("/" + address);
            var denied = heading("This page is for somebody else’s work");
            if (allowed) {
                assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
                assertThat(denied).hasCount(0);
            } else {
                assertThat(denied).isVisible();
            }
        }
    }
}
