package org.hearback.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.journey.Shipped.list;
import static org.hearback.journey.Shipped.text;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A surgeon on a phone, from the sign-in to a certificate that a stranger can check. */
class NewcomerToCertificateIT extends Journey {
    // its own: a newcomer has begun nothing
    private final Server server = Server.fresh();

    @Test
    void aSurgeonCompletesTheFirstModuleOnAPhoneAndHoldsACertificate() throws Exception {
        phone(server);
        page.navigate("/");
        look("sign-in");
        signIn("samira@hearback.example");
        assertThat(heading("Here is your next step")).isVisible();
        assertThat(link("Where you start: twelve questions")).isVisible();
        look("today");
        page.navigate("/certificates");
        assertThat(heading("Your first certificate is still ahead")).isVisible();
        look("certificates-none");

        page.navigate("/");
        button("Watch the film").click();
        readTheFilm();
        for (var exercise :
                new String[] {"spot-the-validating-reply", "find-the-phrase", "say-it-better", "in-your-own-words"}) {
            doExercise(exercise);
        }
        talkWithGrace();
        passTheQuiz();

        button("See what is next").click();
        assertThat(heading("You have finished what is required")).isVisible();
        assertThat(link("Where you are now: twelve questions")).isVisible();
        look("today-complete");
        link("Programme").click();
        assertThat(page.getByText("7 of 7 done")).isVisible();
        look("programme");
        link("My practice").click();
        assertThat(heading("What you have practised")).isVisible();
        look("my-practice");
        link("See your certificates").click();
        assertThat(heading("Your certificates")).isVisible();
        look("certificates");
        var number = checkTheCertificate();
        keepARecord();
        var newNumber = correctTheName(number);
        takeItBack(number, newNumber);
    }

    private void readTheFilm() {
        var transcript = button("Transcript");
        assertThat(transcript).isVisible();
        look("film");
        if ("false".equals(transcript.getAttribute("aria-expanded"))) transcript.click();
        button("I have read the transcript").click();
        assertThat(page.getByText("You have finished this film.")).isVisible();
        look("film-done");
        goOn();
    }

    private void doExercise(String id) {
        var exercise = Shipped.file("exercises/" + id + ".yaml");
        assertThat(heading(text(exercise, "title")).first()).isVisible();
        var rounds = list(exercise, "rounds");
        for (var round : rounds) {
            assertThat(page.getByText(text(round, "situation")).first()).isVisible();
            switch (text(round, "kind")) {
                case "pick" -> pick(round, id);
                case "find" -> find(round, id);
                default -> write(round, id);
            }
        }
        assertThat(heading("What you said")).isVisible();
        look(id + "-done");
        goOn();
    }

    private void pick(Map<String, Object> round, String screen) {
        look(screen + "-pick");
        var good = list(round, "replies").stream()
                .filter(reply -> "validating".equals(reply.get("effect")))
                .findFirst()
                .orElseThrow();
        radio(text(good, "text")).check();
        button("Choose this reply").click();
        assertThat(page.getByText(text(good, "feedback")).first()).isVisible();
        look(screen + "-picked");
        button("Go on").click();
    }

    private void find(Map<String, Object> round, String screen) {
        button("Show me the words").click();
        assertThat(page.getByText(text(round, "better")).first()).isVisible();
        look(screen + "-found");
        button("Go on").click();
    }

    private void write(Map<String, Object> round, String screen) {
        page.getByLabel("Your words").fill(text(round, "modelAnswer"));
        look(screen + "-write");
        button("Compare with a model answer").click();
        assertThat(page.getByText(text(round, "why")).first()).isVisible();
        look(screen + "-compare");
        button("Go on").click();
    }

    private void talkWithGrace() {
        look("grace-before");
        button("Begin with Grace").click();
        assertThat(button("Say this")).isVisible();
        look("grace-talking");
        talkToTheEnd("grace-normal-scan", "helps");
        look("grace-debrief");
        goOn();
    }

    private void passTheQuiz() {
        var quiz = Shipped.file("quizzes/being-believed-quiz.yaml");
        var questions = list(quiz, "questions");
        for (var i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            assertThat(page.getByText("Question %d of %d".formatted(i + 1, questions.size())))
                    .isVisible();
            for (var choice : list(question, "choices")) {
                if (!Boolean.TRUE.equals(choice.get("correct"))) continue;
                if ("single".equals(question.get("kind")))
                    radio(text(choice, "text")).check();
                else checkbox(text(choice, "text")).check();
            }
            if (i == 0) look("quiz-question");
            button("Check my answer").click();
            assertThat(page.getByText("That is right.").first()).isVisible();
            if (i == 0) look("quiz-feedback");
            button(i + 1 < questions.size() ? "Next question" : "See my result").click();
        }
        assertThat(page.getByText("10 of 10 right").first()).isVisible();
        look("quiz-result");
    }

    /** The primary button at the end of an activity leads to the next one. */
    private void goOn() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Continue: ")))
                .click();
    }

    private String checkTheCertificate() throws Exception {
        var download = page.waitForDownload(() -> link("Download the PDF").click());
        var pdf = Files.readAllBytes(download.path());
        assertThat(new String(pdf, 0, 5)).isEqualTo("%PDF-");
        var number = Pattern.compile("HB(-[0-9A-Z]{4}){3}")
                .matcher(page.getByText("Number HB-").first().textContent());
        assertThat(number.find()).isTrue();
        nobodyElseGets(new URI(download.url()).getPath());

        // a stranger, who has only the number
        desktop(server);
        page.navigate("/verify");
        look("verify-ask");
        page.getByLabel("Certificate number").fill(number.group().toLowerCase());
        button("Check this number").click();
        assertThat(heading("This certificate is genuine")).isVisible();
        assertThat(page.getByText("Samira Khan").first()).isVisible();
        assertThat(page.getByText(sha256(pdf)).first()).isVisible();
        look("verify-genuine");
        givePdf(download.path(), "This is the PDF that we issued, to the last byte.");
        var changed = Files.createTempFile("changed", ".pdf");
        pdf[pdf.length - 1]++;
        Files.write(changed, pdf);
        givePdf(changed, "This is not a PDF that we issued, or it was changed since.");
        look("verify-changed-pdf");
        page.navigate("/verify/HB-2222-2222-2222");
        assertThat(heading("We have not issued a certificate with this number")).isVisible();
        look("verify-unknown");
        return number.group();
    }

    private void givePdf(Path file, String answer) {
        page.waitForFileChooser(() -> button("Choose a PDF").click()).setFiles(file);
        assertThat(page.getByText(answer)).isVisible();
    }

    private void keepARecord() throws Exception {
        phone(server);
        signIn("samira@hearback.example");
        page.navigate("/certificates");
        link("Write your reflection").click();
        page.getByLabel("What do you do differently now, or what will you do?")
                .fill("I ask what they fear before I show the scan.");
        assertThat(page.getByText(Pattern.compile("^Saved")).first()).isVisible();
        look("reflection");

        page.navigate("/certificates/cpd");
        assertThat(page.getByText("I ask what they fear before I show the scan."))
                .isVisible();
        look("cpd");
        var table = page.waitForDownload(() -> link("Table (CSV) for the NMC").click());
        assertThat(Files.readString(table.path())).contains("Link to the Code", "I ask what they fear");
    }

    private String correctTheName(String number) {
        page.navigate("/profile");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Samira Khan-Price");
        button("Save your profile").click();
        assertThat(page.getByText("Saved.", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        page.navigate("/certificates");
        assertThat(heading("Your profile says something else now")).isVisible();
        look("certificates-to-correct");
        button("Print it again").click();
        assertThat(page.getByText("Printed before, and now shown as replaced:")).isVisible();
        look("certificates-corrected");
        var newNumber = page.getByText("Number HB-").first().textContent().replace("Number ", "");

        desktop(server);
        page.navigate("/verify/" + number);
        assertThat(heading("This certificate has been replaced")).isVisible();
        assertThat(page.getByText("Khan-Price")).hasCount(0);
        look("verify-replaced");
        return newNumber;
    }

    private void takeItBack(String number, String newNumber) {
        desktop(server);
        signIn("ade@hearback.example");
        page.navigate("/admin/certificates");
        assertThat(page.getByText("Printed again or revoked, the latest first:"))
                .isVisible();
        look("awards");
        page.getByLabel("Number, name, e-mail or cohort").fill(number);
        assertThat(page.getByText("1 award found")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Samira Khan-Price: ")))
                .click();
        assertThat(heading("Take this award back")).isVisible();
        look("award");
        page.getByLabel("Reason").fill("The account was used by somebody else.");
        button("Revoke this award").click();
        assertThat(heading("Why it was revoked")).isVisible();
        look("award-revoked");

        for (var revoked : new String[] {number, newNumber}) {
            page.navigate("/verify/" + revoked);
            assertThat(heading("This certificate has been revoked")).isVisible();
            assertThat(page.getByText("used by somebody else")).hasCount(0);
        }
        look("verify-revoked");
        phone(server);
        signIn("samira@hearback.example");
        page.navigate("/certificates");
        assertThat(page.getByText("The account was used by somebody else.")).isVisible();
        look("certificates-revoked");
    }

    private void nobodyElseGets(String pdf) {
        desktop(server);
        assertThat(page.request()
                        .get(pdf, RequestOptions.create().setMaxRedirects(0))
                        .status())
                .as("a stranger")
                .isEqualTo(302);
        for (var other : Map.of("tom", 404, "ade", 403).entrySet()) {
            desktop(server);
            signIn(other.getKey() + "@hearback.example");
            assertThat(page.request().get(pdf).status()).as(other.getKey()).isEqualTo(other.getValue());
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
