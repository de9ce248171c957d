package org.hearback.certificate.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import org.hearback.Karibu;
import org.hearback.TestClock;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.hearback.certificate.AwardBook;
import org.hearback.certificate.Certificates;
import org.hearback.certificate.HeldCertificate;
import org.hearback.certificate.TestLearning;
import org.junit.jupiter.api.Test;

class CertificatesViewTest extends Karibu {
    @Test
    void aBeginnerSeesWhatIsLeftAndTheWayThere() {
        signIn(Role.LEARNER);

        UI.getCurrent().navigate("certificates");

        _assertOne(H1.class, spec -> spec.withText("Your first certificate is still ahead"));
        _assertOne(H2.class, spec -> spec.withText("Left for “First programme”"));
        _assertOne(
                Paragraph.class,
                spec -> spec.withText("2 activities are left, about 5 minutes in all. "
                        + "The certificate is yours as soon as you have passed them."));
        _assertOne(Paragraph.class, spec -> spec.withText("“First module”: 2 activities are left, about 5 minutes."));
        assertThat(_find(ListItem.class))
                .extracting(item -> item.getElement().getTextRecursively())
                .contains("First exercise Exercise, about 3 minutes. Not begun yet.");
        _assertNone(Anchor.class, spec -> spec.withText("Download the PDF"));
        _click(_get(Button.class, spec -> spec.withText("Go to your next step")));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEmpty();
    }

    @Test
    void halfwayThereIsLessLeft() {
        new TestLearning(context, signIn(Role.LEARNER)).passExercise();

        UI.getCurrent().navigate("certificates");

        _assertOne(
                Paragraph.class,
                spec -> spec.withText("One activity is left, about 2 minutes in all. "
                        + "The certificate is yours as soon as you have passed it."));
    }

    @Test
    void whoHasCompletedEverythingHoldsACertificate() {
        var learner = signIn(Role.LEARNER);
        new TestLearning(context, learner).passAll();

        UI.getCurrent().navigate("certificates");

        _assertOne(H1.class, spec -> spec.withText("Your certificates"));
        _assertOne(H2.class, spec -> spec.withText("First programme"));
        assertThat(_get(Anchor.class, spec -> spec.withText("Download the PDF")).getHref())
                .matches("certificates/HB-....-....-....\\.pdf");
        assertThat(_get(Anchor.class, spec -> spec.withText("See what others see"))
                        .getHref())
                .matches("verify/HB-....-....-....");
        _assertOne(Button.class, spec -> spec.withText("Copy link for others"));
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains(
                        "Robin Ashworth",
                        "Completed on "
                                + context.getBean(Certificates.class)
                                        .of(learner.id())
                                        .getFirst()
                                        .certificate()
                                        .completed());
    }

    @Test
    void aNameThatCannotBePrintedIsAskedForAgain() {
        var learning = new TestLearning(context, signIn(Role.LEARNER));
        learning.rename(TestLearning.UNPRINTABLE);
        learning.passAll();

        UI.getCurrent().navigate("certificates");

        _assertOne(H2.class, spec -> spec.withText("We cannot print your name as it is written"));
        _click(_get(Button.class, spec -> spec.withText("Open your profile")));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("profile");
    }

    @Test
    void anEducatorHasNoCertificates() {
        signIn(Role.EDUCATOR);

        UI.getCurrent().navigate("certificates");

        _assertNone(H1.class, spec -> spec.withText("Your certificates"));
        _assertNone(H1.class, spec -> spec.withText("Your first certificate is still ahead"));
    }

    @Test
    void aNameThatHasChangedIsPrintedAgainOnRequest() {
        var learner = signIn(Role.LEARNER);
        new TestLearning(context, learner).passAll();
        var first = held(learner).getFirst().number();
        UI.getCurrent().navigate("certificates");
        _assertNone(Button.class, spec -> spec.withText("Print it again"));
        new TestLearning(context, learner).rename("Robin Ŵyn");

        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("certificates");
        _assertOne(
                Paragraph.class,
                spec -> spec.withPredicate(text -> text.getText().contains("“Robin Ŵyn HCPC PH123”")));
        _click(_get(Button.class, spec -> spec.withText("Print it again")));

        var second = held(learner).getFirst().number();
        assertThat(second).isNotEqualTo(first);
        _assertNone(Button.class, spec -> spec.withText("Print it again"));
        _assertOne(Paragraph.class, spec -> spec.withText("Number " + second));
        _assertOne(Anchor.class, spec -> spec.withText("PDF of " + first));
        _assertOne(
                Span.class,
                spec -> spec.withPredicate(
                        text -> text.getText().matches("Robin Ashworth, replaced on .* by " + second + "\\.")));
    }

    @Test
    void whoseAwardWasRevokedReadsWhyAndHowToEarnItAgain() {
        var learner = signIn(Role.LEARNER);
        new TestLearning(context, learner).passAll();
        var number = held(learner).getFirst().number();
        context.getBean(TestClock.class).pass(Duration.ofMinutes(1));
        signIn(Role.ADMIN);
        context.getBean(AwardBook.class).revoke(number, "Somebody else sat the quiz.");
        signIn(learner);

        UI.getCurrent().navigate("certificates");

        _assertOne(Span.class, spec -> spec.withPredicate(text -> text.getText().startsWith("Revoked on ")));
        _assertOne(Paragraph.class, spec -> spec.withText("Somebody else sat the quiz."));
        _assertOne(H3.class, spec -> spec.withText("Earning it again"));
        _assertOne(
                Paragraph.class,
                spec -> spec.withPredicate(text -> text.getText()
                        .startsWith("Pass everything again, and you are given a new award. 2 activities")));
        _assertOne(Anchor.class, spec -> spec.withText("First exercise"));
        assertThat(_get(Anchor.class, spec -> spec.withText("Download the PDF")).getClassNames())
                .doesNotContain("certificate-download");
        _assertNone(Button.class, spec -> spec.withText("Copy link for others"));
    }

    @Test
    void todaySaysUntilWhenTheCertificateHoldsAndThatItHasExpired() {
        var learner = signIn(Role.LEARNER);
        var learning = new TestLearning(context, learner);
        learning.certificatesHoldFor(12);
        try {
            learning.passAll();
            var day = held(learner).getFirst().certificate().lastDay().orElseThrow();

            UI.getCurrent().navigate("");
            assertThat(texts())
                    .contains("You have passed everything that “First programme” requires, so its certificate is yours."
                            + " It is valid until " + day + ".");

            context.getBean(TestClock.class).pass(Duration.ofDays(400));
            UI.getCurrent().navigate("certificates/cpd");
            UI.getCurrent().navigate("");
            assertThat(texts())
                    .contains("Your certificate for “First programme” expired on " + day
                            + ". Pass everything again to renew it; your certificates say what is left.")
                    .noneMatch(text -> text.contains("is yours"));
        } finally {
            learning.certificatesHoldFor(null);
        }
    }

    @Test
    void todaySaysThatACertificateWasRevoked() {
        var learner = signIn(Role.LEARNER);
        new TestLearning(context, learner).passAll();
        UI.getCurrent().navigate("");
        assertThat(texts()).anyMatch(text -> text.endsWith("so its certificate is yours."));
        var number = held(learner).getFirst().number();
        context.getBean(TestClock.class).pass(Duration.ofMinutes(1));
        signIn(Role.ADMIN);
        context.getBean(AwardBook.class).revoke(number, "Somebody else sat the quiz.");
        signIn(learner);

        UI.getCurrent().navigate("certificates");
        UI.getCurrent().navigate("");

        assertThat(texts()).anyMatch(text -> text.startsWith("Your certificate for “First programme” was revoked on "));
    }

    private static List<String> texts() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private List<HeldCertificate> held(SignedIn learner) {
        return context.getBean(Certificates.class).of(learner.id());
    }
}
