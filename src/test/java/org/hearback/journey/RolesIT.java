package org.hearback.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each role may not open, typed as an address. */
class RolesIT extends Journey {
    private static final List<String> LEARNING =
            List.of("programme", "practice", "certificates", "quiz/being-believed-quiz", "video/being-believed-film");
    private static final List<String> TEACHING = List.of("content");
    private static final List<String> ADMINISTRATION = List.of("admin/people", "admin/people/invite", "admin/outbox");

    private final Server server = Server.shared();

    @ParameterizedTest
    @CsvSource({"samira, learning", "ellen, learning teaching", "ade, administration"})
    void whoHasNotTheRoleSeesAPageThatSaysSo(String person, String allowed) {
        desktop(server);
        signIn(person + "@hearback.example");

        check(LEARNING, allowed.contains("learning"));
        check(TEACHING, allowed.contains("teaching"));
        check(ADMINISTRATION, allowed.contains("administration"));
    }

    @Test
    void aStrangerIsAskedToSignInWhereverTheyKnock() {
        desktop(server);
        for (var addresses : List.of(LEARNING, TEACHING, ADMINISTRATION, List.of("profile", "no-such-page"))) {
            for (var address : addresses) {
                page.navigate("/" + address);
                assertThat(heading("Sign in to Hearback")).isVisible();
            }
        }
    }

    @Test
    void anAddressThatLeadsNowhereGetsAPageThatHelps() {
        phone(server);
        signIn("samira@hearback.example");
        page.navigate("/no-such-page");
        assertThat(heading("This page is not here")).isVisible();
        look("not-found");
        page.navigate("/quiz/no-such-quiz");
        assertThat(heading("This page is not here")).isVisible();
        page.navigate("/admin/people");
        look("denied");
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
