package org.hearback.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.stream.Stream;
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

    @Test
    void aPageThatFailsShowsAReferenceAndNothingOfTheReason() {
        signIn(Role.LEARNER);
        RouteConfiguration.forSessionScope().setRoute("failing", FailingView.class);

        open("failing");

        _assertOne(H1.class, spec -> spec.withText("Something went wrong on our side"));
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text ->
                        text.matches("If it happens again, tell your administrator this reference: \\p{XDigit}{8}"))
                .noneMatch(text -> text.contains("table person") || text.contains("Exception"));
        _assertOne(Anchor.class, spec -> spec.withText("Go to your next step"));
    }

    @Test
    void aPageOfAnotherRoleSaysWhatToDo() {
        signIn(Role.EDUCATOR);

        open("admin/people");

        _assertOne(H1.class, spec -> spec.withText("This page is for somebody else’s work"));
        _assertOne(
                Paragraph.class,
                spec -> spec.withText(
                        "If you need it for your work, ask the administrator of your hospital to give you the role."));
        _assertOne(Anchor.class, spec -> spec.withText("Go to your next step"));
    }

    @Test
    void aClickThatFailsIsToldWithAReferenceAndLeavesThePageAsItIs() {
        signIn(Role.LEARNER);
        open("programme");

        VaadinSession.getCurrent()
                .getErrorHandler()
                .error(new ErrorEvent(new IllegalStateException("table person is gone")));

        assertThat(NotificationsKt.getNotifications())
                .singleElement()
                .satisfies(told -> assertThat(told.getElement().getProperty("text"))
                        .matches("That did not work just now\\. .* Reference \\p{XDigit}{8}"));
        _assertOne(Nav.class);
    }

    @ParameterizedTest
    @CsvSource({
        "LEARNER, '', 'Today,Programme,My practice,Try it'",
        "EDUCATOR, content, 'Try it,Content,Cohorts,Films,Objections,Educate'",
        "ADMIN, admin/people, 'Try it,People,Certificates,Outbox'"
    })
    void theMenuOffersWhatARoleMayOpenAndNothingElse(String role, String home, String places) {
        signIn(role);

        open(home);

        assertThat(String.join(",", places())).isEqualTo(places);
    }

    @Test
    void whatEducatorsLookAfterIsOnOnePage() {
        signIn(Role.EDUCATOR, Role.LEARNER, Role.ADMIN);

        open("educate");

        assertThat(_find(_get(EducateView.class), RouterLink.class))
                .extracting(RouterLink::getText)
                .containsExactly("Content", "Cohorts", "Films", "Objections");
    }

    @ParameterizedTest
    @CsvSource({"content, Content", "cohorts, Cohorts", "educate, ''"})
    void theSharedPlaceIsTheCurrentOneOnAllOfItsPages(String place, String itself) {
        signIn(Role.EDUCATOR, Role.LEARNER);

        open(place);

        assertThat(_find(_get(Nav.class), RouterLink.class).stream()
                        .filter(link -> link.getElement().hasAttribute("aria-current"))
                        .map(RouterLink::getText))
                .containsExactlyElementsOf(Stream.of(itself, "Educate")
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    private List<String> places() {
        _assertOne(Nav.class);
        return _find(RouterLink.class).stream()
                .filter(link -> link.getStyle().has("--hb-icon"))
                .map(RouterLink::getText)
                .toList();
    }

    @AnonymousAllowed
    static class FailingView extends Div {
        FailingView() {
            throw new IllegalStateException("table person is gone");
        }
    }
}
