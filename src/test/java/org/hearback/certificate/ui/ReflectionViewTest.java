package org.hearback.certificate.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import org.hearback.Karibu;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.hearback.certificate.AwardBook;
import org.hearback.certificate.CertificateNumber;
import org.hearback.certificate.Certificates;
import org.hearback.certificate.TestLearning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReflectionViewTest extends Karibu {
    private static final String PRACTICE = "What do you do differently now, or what will you do?";

    SignedIn learner;
    CertificateNumber number;

    @BeforeEach
    void issue() {
        learner = signIn(Role.LEARNER);
        new TestLearning(context, learner).passAll();
        number = context.getBean(Certificates.class).of(learner.id()).getFirst().number();
    }

    @Test
    void whatIsTypedIsThereWhenThePageIsOpenedAgain() {
        UI.getCurrent().navigate("certificates/reflection/" + number);
        _setValue(_get(TextArea.class, spec -> spec.withLabel(PRACTICE)), "I ask first.");

        UI.getCurrent().navigate("certificates");
        UI.getCurrent().navigate("certificates/reflection/" + number);

        assertThat(_get(TextArea.class, spec -> spec.withLabel(PRACTICE)).getValue())
                .isEqualTo("I ask first.");
        assertThat(_find(TextArea.class)).hasSize(4);
        _assertOne(Anchor.class, spec -> spec.withText("Download your reflection as a PDF"));
    }

    @Test
    void whatMayTellWhoAPatientIsIsPointedOut() {
        UI.getCurrent().navigate("certificates/reflection/" + number);

        _setValue(_get(TextArea.class, spec -> spec.withLabel(PRACTICE)), "Mrs Featherstone was born on 3 May 1957.");

        _assertOne(
                Paragraph.class,
                spec -> spec.withClasses("hb-patient-data")
                        .withPredicate(words -> !words.getText().isEmpty()));
    }

    @Test
    void nobodyElseOpensIt() {
        for (var other : new SignedIn[] {signIn(Role.LEARNER), signIn(Role.EDUCATOR), signIn(Role.ADMIN)}) {
            signIn(other);

            UI.getCurrent().navigate("certificates/reflection/" + number);

            _assertNone(TextArea.class);
        }
    }

    @Test
    void theRecordShowsHoursAndReflections() {
        UI.getCurrent().navigate("certificates/reflection/" + number);
        _setValue(_get(TextArea.class, spec -> spec.withLabel(PRACTICE)), "I ask first.");

        UI.getCurrent().navigate("certificates/cpd");

        _assertOne(H1.class, spec -> spec.withText("My CPD"));
        _assertOne(H3.class, spec -> spec.withText(PRACTICE));
        _assertOne(Paragraph.class, spec -> spec.withText("I ask first."));
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .contains("5 minutes as planned and less than a minute measured, from 1 award");
        _assertOne(Paragraph.class, spec -> spec.withText("5 minutes as planned and less than a minute measured."));
        _assertOne(Paragraph.class, spec -> spec.withText("The certificate is valid for good."));
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("certificates/cpd.pdf?for=GMC", "certificates/cpd.csv?for=NMC");
    }

    @Test
    void anAwardThatWasRevokedStandsThereWithItsReasonAndCountsForNothing() {
        signIn(Role.ADMIN);
        context.getBean(AwardBook.class).revoke(number, "Somebody else sat the quiz.");
        signIn(learner);

        UI.getCurrent().navigate("certificates/cpd");

        _assertOne(H2.class, spec -> spec.withText("First programme"));
        _assertOne(Span.class, spec -> spec.withPredicate(text -> text.getText().startsWith("Revoked on ")));
        _assertOne(Paragraph.class, spec -> spec.withText("Somebody else sat the quiz."));
        _assertOne(Paragraph.class, spec -> spec.withText("Its hours do not count."));
        _assertNone(H2.class, spec -> spec.withText("Hours by year"));
    }

    @Test
    void theYearSaysHowMuchWasLearnedTogetherWithOthers() {
        var learning = new TestLearning(context, signIn(Role.LEARNER));
        learning.learnedTogether(3);
        try {
            learning.passAll();
        } finally {
            learning.certificatesHoldFor(null);
        }

        UI.getCurrent().navigate("certificates/cpd");

        _assertOne(Span.class, spec -> spec.withText("of this, participatory: 3 minutes"));
    }

    @Test
    void timeThatEarnedNoAwardIsSaidByYear() {
        var learning = new TestLearning(context, signIn(Role.LEARNER));
        learning.passAll();
        learning.practise(Duration.ofMinutes(4));

        assertFourMinutesAreSaid();
    }

    @Test
    void timeIsSaidBeforeTheFirstAwardToo() {
        new TestLearning(context, signIn(Role.LEARNER)).practise(Duration.ofMinutes(4));

        assertFourMinutesAreSaid();
    }

    private static void assertFourMinutesAreSaid() {
        UI.getCurrent().navigate("certificates/cpd");

        _assertOne(
                Span.class,
                spec -> spec.withText(
                        "4 minutes spent learning here in all, with or without an award; idle time is left out"));
    }

    @Test
    void whoHoldsNothingYetIsToldWhatWillStandThere() {
        signIn(Role.LEARNER);

        UI.getCurrent().navigate("certificates/cpd");

        _assertOne(
                Paragraph.class,
                spec -> spec.withText(
                        "Nothing yet. With your first certificate, your hours and reflections begin to stand here."));
        _assertNone(Anchor.class, spec -> spec.withText("PDF for the GMC"));
    }
}
