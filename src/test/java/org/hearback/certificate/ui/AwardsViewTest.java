package org.hearback.certificate.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import org.hearback.Karibu;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.hearback.account.TestPeople;
import org.hearback.certificate.CertificateNumber;
import org.hearback.certificate.Certificates;
import org.hearback.certificate.TestLearning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AwardsViewTest extends Karibu {
    SignedIn learner;
    CertificateNumber first;
    CertificateNumber second;

    @BeforeEach
    void printAgain() {
        learner = signIn(Role.LEARNER);
        var learning = new TestLearning(context, learner);
        learning.passAll();
        var certificates = context.getBean(Certificates.class);
        first = certificates.of(learner.id()).getFirst().number();
        learning.rename("Kit Price");
        certificates.reissue(learner.id(), first);
        second = certificates.of(learner.id()).getFirst().number();
        signIn(Role.ADMIN);
    }

    @Test
    void anAwardIsFoundByAFormerNumber() {
        open("admin/certificates?q=" + first);

        _assertOne(RouterLink.class, spec -> spec.withText("Kit Price: First programme"));
        _assertOne(Span.class, spec -> spec.withText("Quite another name"));
        _assertOne(Span.class, spec -> spec.withText("Printed again"));
    }

    @Test
    void aSearchThatLeavesPeopleOutSaysSo() {
        var people = new TestPeople(context);
        var cohort = "Spring " + PersonId.next();
        for (var i = 0; i < 52; i++) people.createIn(cohort, "Learner " + i, Role.LEARNER);
        signIn(Role.ADMIN);

        open("admin/certificates?q=" + cohort.replace(" ", "%20"));
        _assertOne(
                Paragraph.class,
                spec -> spec.withText("2 more people fit this search, and awards that they"
                        + " may hold are not shown. Type more of a name or an e-mail address."));

        open("admin/certificates?q=" + first);
        _assertNone(
                Paragraph.class,
                spec -> spec.withPredicate(text -> text.getText().contains("more people fit")));
    }

    @Test
    void whatWasPrintedAgainIsShownWithoutASearch() {
        UI.getCurrent().navigate("admin/certificates");

        assertThat(_find(RouterLink.class))
                .anySatisfy(link -> assertThat(link.getHref()).isEqualTo("admin/certificates/award/" + second));
    }

    @Test
    void anAwardIsTakenBackWithAReasonOnly() {
        UI.getCurrent().navigate("admin/certificates/award/" + second);
        _click(_get(Button.class, spec -> spec.withText("Revoke this award")));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();

        _setValue(_get(TextArea.class), "Somebody else sat the quiz.");
        _click(_get(Button.class, spec -> spec.withText("Revoke this award")));

        _assertOne(H2.class, spec -> spec.withText("Why it was revoked"));
        _assertOne(Paragraph.class, spec -> spec.withText("Somebody else sat the quiz."));
        _assertNone(Button.class, spec -> spec.withText("Revoke this award"));
        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .anyMatch(line -> line.endsWith("issued to Robin Ashworth, number " + first))
                .anyMatch(line ->
                        line.endsWith("printed again for Kit Price, number " + second + "; asked for by Kit Price"))
                .anyMatch(line -> line.endsWith("revoked by Robin Ashworth"));
    }

    @Test
    void neitherTheHolderNorAnEducatorGetsThere() {
        for (var somebody : new SignedIn[] {learner, signIn(Role.EDUCATOR)}) {
            signIn(somebody);

            UI.getCurrent().navigate("admin/certificates/award/" + second);

            _assertNone(Button.class, spec -> spec.withText("Revoke this award"));
            UI.getCurrent().navigate("admin/certificates");
            _assertNone(H1.class, spec -> spec.withText("Find an award"));
        }
    }
}
