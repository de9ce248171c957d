package org.hearback.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.hearback.Karibu;
import org.hearback.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellTest extends Karibu {
    @Test
    void anActivityThatDoesNotExistHelpsOn() {
        signIn(Role.LEARNER);

        open("quiz/no-such-quiz");

        _assertOne(H1.class, spec -> spec.withText("This page is not here"));
        _assertOne(Anchor.class, spec -> spec.withText("Go to your next step"));
    }

    @Test
    void anAddressThatCannotBeAnIdLooksTheSame() {
        signIn(Role.LEARNER);

        open("quiz/<script>");

        _assertOne(H1.class, spec -> spec.withText("This page is not here"));
    }

    @Test
    void whoDoesNotLearnLandsAtTheFirstOfTheirOwnPlaces() {
        signIn(Role.ADMIN);

        open("");

        _assertOne(H1.class, spec -> spec.withText("People"));
    }

    @ParameterizedTest
    @CsvSource({
        "LEARNER, '', 'Today,Programme,My practice'",
        "EDUCATOR, content, Content",
        "ADMIN, admin/people, 'People,Outbox'"
    })
    void theMenuOffersWhatARoleMayOpenAndNothingElse(String role, String home, String places) {
        signIn(role);

        open(home);

        assertThat(String.join(",", places())).isEqualTo(places);
    }

    private List<String> places() {
        _assertOne(Nav.class);
        return _find(RouterLink.class).stream()
                .filter(link -> link.getStyle().has("--hb-icon"))
                .map(RouterLink::getText)
                .toList();
    }
}
