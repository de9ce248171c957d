package org.hearback.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hearback.journey.Shipped.list;
import static org.hearback.journey.Shipped.text;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The screens that the other journeys do not pass: other turns, other people, other sizes. */
class EveryScreenIT extends Journey {
    private static final String LEARNER = "everyscreen@ward.example";

    private final Server server = Server.shared();

    @BeforeAll
    void somebodyNew() {
        join(server, "Mair Bevan", LEARNER);
    }

    @Test
    void aReplyThatHurtsIsExplainedAndMayBeChosenAnew() {
        phone(server);
        signIn(LEARNER);
        page.navigate("/exercise/spot-the-validating-reply");
        button("Choose this reply").click();
        assertThat(page.getByText("Choose the reply you would give first.")).isVisible();
        look("pick-nothing-chosen");

        var round = list(Shipped.file("exercises/spot-the-validating-reply.yaml"), "rounds")
                .getFirst();
        var hurting = list(round, "replies").stream()
                .filter(reply -> "invalidating".equals(reply.get("effect")))
                .findFirst()
                .orElseThrow();
        radio(text(hurting, "text")).check();
        button("Choose this reply").click();
        assertThat(page.getByText(text(hurting, "feedback"))).isVisible();
        look("pick-wrong");
        button("See what each reply does").click();
        assertThat(button("Go on")).isVisible();
        look("pick-revealed");
    }

    @Test
    void aQuizThatIsNotPassedSaysWhatToLookAtAgain() {
        phone(server);
        signIn(LEARNER);
        page.navigate("/quiz/being-believed-quiz");
        button("Check my answer").click();
        assertThat(page.getByText("Choose an answer first.")).isVisible();
        look("quiz-nothing-chosen");
        var questions = list(Shipped.file("quizzes/being-believed-quiz.yaml"), "questions");
        for (var question : questions) {
            var wrong = list(question, "choices").stream()
                    .filter(choice -> !Boolean.TRUE.equals(choice.get("correct")))
                    .findFirst()
                    .orElseThrow();
            if ("single".equals(question.get("kind")))
                radio(text(wrong, "text")).check();
            else checkbox(text(wrong, "text")).check();
            button("Check my answer").click();
            assertThat(page.getByText("Not quite.")).isVisible();
            if (question == questions.getFirst()) look("quiz-not-quite");
            button(question == questions.getLast() ? "See my result" : "Next question")
                    .click();
        }
        assertThat(page.getByText("0 of 10 right")).isVisible();
        assertThat(heading("Look at these again")).isVisible();
        look("quiz-not-passed");

        page.navigate("/programme");
        assertThat(page.getByText("You scored 0 of 10; 8 are needed.").first()).isVisible();
        look("programme-not-passed");
    }

    @Test
    void graceLeavesInTwoMindsOrUnheardAndTheLookBackSaysWhy() {
        phone(server);
        signIn(LEARNER);
        page.navigate("/dialogue/grace-normal-scan");
        button("Begin with Grace").click();
        talkToTheEnd("grace-normal-scan", "neutral", "helps");
        assertThat(heading("Grace leaves in two minds")).isVisible();
        look("grace-in-two-minds");

        button("Talk with Grace again").click();
        button("Begin with Grace").click();
        talkToTheEnd("grace-normal-scan", "harms");
        assertThat(heading("Grace leaves to find somebody who will listen")).isVisible();
        assertThat(page.getByText("Endings you have come to: 2 of 3")).isVisible();
        look("grace-unheard");
    }

    @Test
    void whatSomebodySaysAboutThemselves() {
        phone(server);
        signIn(LEARNER);
        page.navigate("/profile");
        assertThat(heading("Your profile")).isVisible();
        look("profile");
        page.getByLabel("Name").clear();
        button("Save your profile").click();
        assertThat(page.getByText("Type your name as it should stand on your certificates."))
                .isVisible();
        look("profile-without-a-name");
    }

    @Test
    void whatAnEducatorSees() {
        desktop(server);
        signIn("ellen@hearback.example");
        lookAt("content", "content", "What learners can do here");
        phone(server);
        signIn("ellen@hearback.example");
        lookAt("content", "content", "What learners can do here");
    }

    @Test
    void whatAnAdministratorSees() {
        desktop(server);
        signIn("ade@hearback.example");
        link("Tom Reilly").click();
        assertThat(heading("Tom Reilly")).isVisible();
        look("person");

        phone(server);
        signIn("ade@hearback.example");
        lookAt("admin/people", "people", "People");
        link("Tom Reilly").click();
        assertThat(heading("Tom Reilly")).isVisible();
        look("person");
        lookAt("admin/people?q=nobody+at+all", "people-none", "People");
        lookAt("admin/people/invite", "invite", "Invite people");
        page.getByLabel("Rows").fill("name,e-mail\nJan Kowal,jan-at-ward");
        button("Invite everybody on the list").click();
        assertThat(page.getByText("Nobody was invited.")).isVisible();
        look("invite-problems");
        lookAt("admin/outbox", "outbox", "Outbox");
    }

    @Test
    void theSmallestPhone() {
        smallPhone(server);
        page.navigate("/");
        assertThat(button("Sign in")).isVisible();
        look("sign-in");
        signIn(LEARNER);
        lookAt("", "today", "Here is your next step");
        lookAt("programme", "programme", "Being believed");
        lookAt("practice", "my-practice", "What you have practised");
        lookAt("certificates", "certificates-none", "Your first certificate is still ahead");
        lookAt("profile", "profile", "Your profile");
        lookAt("video/being-believed-film", "film", "Being believed");
        lookAt("exercise/say-it-better", "exercise", "Say it better");
        lookAt("exercise/in-your-own-words", "exercise-write", "In your own words");
        lookAt("exercise/find-the-phrase", "exercise-find", "Find the phrase");
        lookAt("try-it", "try-it-empty", "Try what you would say");
        lookAt("dialogue/grace-normal-scan", "dialogue", "Grace and the normal scan");
        lookAt("quiz/being-believed-quiz", "quiz", "Being believed: the quiz");
    }

    private void lookAt(String address, String name, String heading) {
        page.navigate("/" + address);
        assertThat(heading(heading).first()).isVisible();
        look(name);
    }
}
