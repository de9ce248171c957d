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

class ErrorPagesTest extends Karibu {
    @Test
    void anAddressThatLeadsNowhereHelpsOn() {
        signIn(Role.LEARNER);

        open("no/such/page");

        _assertOne(H1.class, spec -> spec.withText("This page is not here"));
        _assertOne(Anchor.class, spec -> spec.withText("Go to your next step"));
    }

    @Test
    void anActivityThatDoesNotExistLooksTheSame() {
        signIn(Role.LEARNER);

        open("quiz/no-such-quiz");

        _assertOne(H1.class, spec -> spec.withText("This page is not here"));
    }

    @Test
    void anAddressThatCannotBeAnIdLooksTheSameToo() {
        signIn(Role.LEARNER);

        open("quiz/<script>");

        _assertOne(H1.class, spec -> spec.withText("This page is not here"));
    }

    @Test
    void theMenuOffersWhatARoleMayOpenAndNothingElse() {
        signIn(Role.LEARNER);
        open("");
        assertThat(places()).containsExactly("Today", "Programme", "My practice");

        signIn(Role.EDUCATOR);
        open("content");
        assertThat(places()).containsExactly("Content");

        signIn(Role.ADMIN);
        open("admin/people");
        assertThat(places()).startsWith("People");
    }

    private List<String> places() {
        _assertOne(Nav.class);
        return _find(RouterLink.class).stream().filter(link -> link.getStyle().has("--hb-icon")).map(RouterLink::getText).toList();
    }
}
