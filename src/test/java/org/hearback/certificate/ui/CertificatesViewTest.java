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
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.hearback.Karibu;
import org.hearback.account.Role;
import org.hearback.certificate.Certificates;
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
}
