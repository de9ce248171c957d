package org.hearback.badge.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import org.hearback.Karibu;
import org.hearback.TestClock;
import org.hearback.account.Role;
import org.hearback.account.TestPeople;
import org.hearback.certificate.AwardBook;
import org.hearback.certificate.Certificates;
import org.hearback.certificate.TestLearning;
import org.junit.jupiter.api.Test;

class BadgePanelTest extends Karibu {
    @Test
    void aCertificateOffersItsBadgeAndSaysWhatThatIs() {
        var learner = signIn(Role.LEARNER);
        new TestLearning(context, learner).passAll();
        var number =
                context.getBean(Certificates.class).of(learner.id()).getFirst().number();

        UI.getCurrent().navigate("certificates");

        assertThat(_get(Anchor.class, spec -> spec.withText("Download the Open Badge"))
                        .getHref())
                .isEqualTo("badges/credentials/" + number);
        _assertOne(
                Paragraph.class,
                spec -> spec.withText("The same award as a signed file, for e-portfolios and badge wallets: "
                        + "others can check it without asking us."));
    }

    @Test
    void aRevokedCertificateOffersNone() {
        var learner = signIn(Role.LEARNER);
        new TestLearning(context, learner).passAll();
        var number =
                context.getBean(Certificates.class).of(learner.id()).getFirst().number();
        context.getBean(TestClock.class).pass(Duration.ofHours(1)); // or the same work would earn the next award
        TestPeople.signIn(new TestPeople(context).create("Ade", Role.ADMIN));
        context.getBean(AwardBook.class).revoke(number, "Somebody else did the work");
        TestPeople.signIn(learner);

        UI.getCurrent().navigate("certificates");

        _assertNone(Anchor.class, spec -> spec.withText("Download the Open Badge"));
    }
}
