package org.hearback.certificate.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearback.Karibu;
import org.hearback.account.Role;
import org.hearback.account.TestPeople;
import org.hearback.certificate.AwardBook;
import org.hearback.certificate.Certificate;
import org.hearback.certificate.Certificates;
import org.hearback.certificate.TestLearning;
import org.junit.jupiter.api.Test;

class VerifyViewTest extends Karibu {
    @Test
    void aLinkShowsEverythingThatStandsOnTheCertificate() {
        var certificate = issued();

        UI.getCurrent().navigate("verify/" + certificate.number());

        _assertOne(H1.class, spec -> spec.withText("This certificate is genuine"));
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .contains(
                        "Robin Ashworth",
                        "GMC 7654321",
                        "First programme",
                        String.valueOf(certificate.revision()),
                        "Online self-study",
                        certificate.completed(),
                        "5 minutes",
                        "0 hours",
                        "Hearback",
                        "Not accredited; self-claimed CPD hours",
                        certificate.number().value());
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.matches("[0-9a-f]{64}"));
    }

    @Test
    void aTypedNumberLeadsThereToo() {
        var certificate = issued();
        UI.getCurrent().navigate("verify");

        _setValue(
                _get(TextField.class),
                certificate.number().value().toLowerCase(Locale.ROOT).replace("-", " "));
        _click(_get(Button.class, spec -> spec.withText("Check this number")));

        _assertOne(H1.class, spec -> spec.withText("This certificate is genuine"));
    }

    @Test
    void whatIsNoNumberIsAskedForAgain() {
        UI.getCurrent().navigate("verify");

        _setValue(_get(TextField.class), "7K3M");
        _click(_get(Button.class, spec -> spec.withText("Check this number")));

        assertThat(_get(TextField.class).getErrorMessage()).startsWith("A certificate number has twelve letters");
        _assertOne(H1.class, spec -> spec.withText("Check a Hearback certificate"));
    }

    @Test
    void anUnknownNumberRevealsNothing() {
        for (var number : new String[] {"HB-2222-2222-2222", "nonsense"}) {
            UI.getCurrent().navigate("verify/" + number);

            _assertOne(H1.class, spec -> spec.withText("We have not issued a certificate with this number"));
            _assertNone(DescriptionList.class);
        }
    }

    @Test
    void aReplacedCertificateDoesNotTellTheNewNameOrNumber() {
        var learner = signIn(Role.LEARNER);
        var learning = new TestLearning(context, learner);
        learning.passAll();
        var certificates = context.getBean(Certificates.class);
        var first = certificates.of(learner.id()).getFirst().number();
        learning.rename("Rowan Price");
        certificates.reissue(learner.id(), first);
        var second = certificates.of(learner.id()).getFirst().number();
        TestPeople.signOut();

        UI.getCurrent().navigate("verify/" + first);

        _assertOne(H1.class, spec -> spec.withText("This certificate has been replaced"));
        assertThat(everything()).contains("Robin Ashworth").doesNotContain("Rowan", second.value());
        UI.getCurrent().navigate("verify/" + second);
        _assertOne(H1.class, spec -> spec.withText("This certificate is genuine"));
        assertThat(everything()).contains("Rowan Price").doesNotContain("Robin", first.value());
    }

    @Test
    void aRevokedCertificateDoesNotTellWhy() {
        var certificate = issued();
        signIn(Role.ADMIN);
        context.getBean(AwardBook.class).revoke(certificate.number(), "Somebody else sat the quiz.");
        TestPeople.signOut();

        UI.getCurrent().navigate("verify/" + certificate.number());

        _assertOne(H1.class, spec -> spec.withText("This certificate has been revoked"));
        assertThat(everything()).contains("It proves nothing any more").doesNotContain("Somebody else");
    }

    @Test
    void thePdfThatWasIssuedIsRecognised() {
        var learner = signIn(Role.LEARNER);
        new TestLearning(context, learner).passAll();
        var certificates = context.getBean(Certificates.class);
        var number = certificates.of(learner.id()).getFirst().number();
        var pdf = certificates.pdf(learner.id(), number).orElseThrow();
        TestPeople.signOut();

        UI.getCurrent().navigate("verify/" + number);
        _upload(_get(Upload.class), "certificate.pdf", pdf);
        _assertOne(Paragraph.class, spec -> spec.withText("This is the PDF that we issued, to the last byte."));

        pdf[pdf.length - 1]++;
        _upload(_get(Upload.class), "certificate.pdf", pdf);
        assertThat(everything())
                .contains("This is not a PDF that we issued")
                .doesNotContain("This is the PDF that we issued, to the last byte.");
        _assertOne(H1.class, spec -> spec.withText("This file is not the PDF that we issued"));
        assertThat(everything()).doesNotContain("This certificate is genuine");
        _upload(_get(Upload.class), "notes.txt", "no PDF".getBytes());
        _assertOne(H1.class, spec -> spec.withText("This file is not the PDF that we issued"));

        pdf[pdf.length - 1]--;
        _upload(_get(Upload.class), "certificate.pdf", pdf);
        _assertOne(H1.class, spec -> spec.withText("This certificate is genuine"));

        UI.getCurrent().navigate("verify");
        _upload(_get(Upload.class), "certificate.pdf", pdf);
        _assertOne(Anchor.class, spec -> spec.withText("See what stands on " + number));
    }

    @Test
    void theGenuinePdfOfAnotherCertificateIsNotCalledAForgery() {
        var learner = signIn(Role.LEARNER);
        new TestLearning(context, learner).passAll();
        var certificates = context.getBean(Certificates.class);
        var pdf = certificates
                .pdf(learner.id(), certificates.of(learner.id()).getFirst().number())
                .orElseThrow();
        var number = issued().number();

        UI.getCurrent().navigate("verify/" + number);
        _upload(_get(Upload.class), "certificate.pdf", pdf);

        _assertOne(H1.class, spec -> spec.withText("This file is another certificate"));
        assertThat(everything())
                .contains("We issued this PDF, but not for the number " + number)
                .doesNotContain("This file is not the PDF that we issued");
    }

    @Test
    void aWrongFileForARevokedCertificateHidesNeither() {
        var certificate = issued();
        signIn(Role.ADMIN);
        context.getBean(AwardBook.class).revoke(certificate.number(), "Somebody else sat the quiz.");
        TestPeople.signOut();
        UI.getCurrent().navigate("verify/" + certificate.number());

        _upload(_get(Upload.class), "certificate.pdf", "%PDF-1.7 of somebody".getBytes());

        _assertOne(H1.class, spec -> spec.withText("This file is not the PDF that we issued"));
        _assertOne(Paragraph.class, spec -> spec.withText("This certificate has been revoked"));
    }

    private static String everything() {
        return _find(Component.class).stream()
                .map(part -> part.getElement().getText())
                .collect(Collectors.joining("\n"));
    }

    private Certificate issued() {
        var learner = signIn(Role.LEARNER);
        new TestLearning(context, learner).passAll();
        var certificate =
                context.getBean(Certificates.class).of(learner.id()).getFirst().certificate();
        TestPeople.signOut();
        return certificate;
    }
}
