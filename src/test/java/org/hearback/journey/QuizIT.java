package org.hearback.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Papers of every kind of question, against the clock and without a network; and what the browser gets to know. */
class QuizIT extends Journey {
    /** Every feedback and explanation in the content of these journeys begins with this. */
    private static final String SECRET = "SECRET-";

    private final Server server = Server.withMoreContent();

    @AfterAll
    void stop() {
        server.kill();
    }

    @Test
    void aPaperOfEveryKindIsTakenWithoutANetworkInBetweenAndTellsNothingBeforeItIsHandedIn() {
        phone(server);
        var traffic = listen();
        signIn("tom@hearback.example");
        page.navigate("/quiz/every-kind");
        assertThat(answered(0, 9)).isVisible();
        look("paper-open");

        explainedRadio("“You have heard that before").check();
        radio("False").check();
        explainedRadio("The second half of a sentence").check();
        checkbox("It is only wear and tear.").check();
        checkbox("You will have to live with it.").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Move down")))
                .first()
                .click();
        box("What is it called").fill("validation");
        box("For how many weeks").fill("12");
        explainedRadio("At the corner beside the patient").check();
        chooseFor("Wear and tear", "My back is crumbling");
        chooseFor("Nothing on the scan", "They think I make it up");
        assertThat(answered(7, 9)).isVisible();

        page.context().setOffline(true);
        chooseFor("Take it easy", "Moving is dangerous");
        assertThat(page.getByText("Kept on this device until it is saved").first())
                .isVisible();
        assertThat(page.getByText("Your answers are kept in this browser and are handed in when you are back."))
                .isVisible();
        page.context().setOffline(false);
        assertThat(answered(8, 9)).isVisible();

        sort("That sounds exhausting.", "validating");
        sort("When did it begin?", "neutral");
        sort("Others have it worse.", "invalidating");
        assertThat(answered(9, 9)).isVisible();
        page.reload();
        assertThat(answered(9, 9)).isVisible();
        assertThat(box("What is it called")).hasValue("validation");
        look("paper-done");
        assertThat(traffic.get()).contains("My back is crumbling").doesNotContain(SECRET);

        button("Hand in").click();
        assertThat(page.getByText(Pattern.compile(": [\\d.]+ of 11 marks$"))).isVisible();
        look("paper-handed-in");
        assertThat(traffic.get()).contains(SECRET);
    }

    @Test
    void whatWasAnsweredWhileTheServerWasGoneIsStillThereThoughTheQuizHasANewVersion() {
        var goesOn = openEveryKind("samira@hearback.example");
        var beginsAgain = openEveryKind("ellen@hearback.example");

        server.kill();
        for (var window : List.of(goesOn, beginsAgain)) {
            page = window;
            box("For how many weeks").fill("12");
            assertThat(page.getByText("Kept on this device until it is saved").first())
                    .isVisible();
            // an open page would load itself anew at a moment of its own, once the server is back
            page.navigate("about:blank");
        }
        server.revise("quizzes/every-kind.yaml", "One question of every kind", "A question of every kind");
        server.start();

        comeBack(goesOn);
        look("paper-revised");
        button("Go on where you were").click();
        assertThat(box("For how many weeks")).hasValue("12");
        assertThat(answered(1, 9)).isVisible();

        comeBack(beginsAgain);
        button("Begin again on the new version").click();
        assertThat(heading("A question of every kind")).isVisible();
        assertThat(page).hasTitle(Pattern.compile("^A question of every kind"));
        assertThat(heading("Not taken")).isVisible();
        assertThat(box("For how many weeks")).hasValue("");
        look("paper-begun-again");
        button("I have read this").click();
        assertThat(heading("Not taken")).isHidden();
        page.reload();
        assertThat(answered(0, 9)).isVisible();
        assertThat(heading("Not taken")).isHidden();
    }

    private Page openEveryKind(String learner) {
        phone(server);
        signIn(learner);
        page.navigate("/quiz/every-kind");
        assertThat(answered(0, 9)).isVisible();
        return page;
    }

    private void comeBack(Page window) {
        page = window;
        page.navigate("/quiz/every-kind");
        assertThat(heading("This has changed since you began")).isVisible();
    }

    @Test
    void anExaminationAgainstTheClockTellsTheScoreAndNothingElse() {
        desktop(server);
        var traffic = listen();
        signIn("ellen@hearback.example");
        page.navigate("/quiz/against-the-clock");
        assertThat(page.getByText("You have 20 minutes from the moment you begin."))
                .isVisible();
        look("examination-begin");
        assertThat(traffic.get()).doesNotContain("Which sentence leaves a door open?");
        button("Begin").click();

        assertThat(page.getByRole(AriaRole.TIMER)).hasText(Pattern.compile("(20:00|19:\\d\\d) left"));
        radio("What would help you most?").check();
        assertThat(answered(1, 2)).isVisible();
        look("examination");
        button("Hand in").click();
        assertThat(page.getByText("One question has no answer yet.")).isVisible();
        look("examination-open-question");
        button("Hand in as it is").click();

        assertThat(page.getByText("1 of 2 right")).isVisible();
        assertThat(page.getByText("1 of 2 attempts left.")).isVisible();
        look("examination-score");
        traffic.get();
        page.reload();
        assertThat(page.getByText("1 of 2 right")).isVisible();
        assertThat(traffic.get()).contains("Which sentence leaves a door open?").doesNotContain(SECRET);
    }

    /** Whatever the server has said from now on. Ask before each navigation: the browser forgets then. */
    private Supplier<String> listen() {
        var heard = new StringBuilder();
        var finished = new ArrayDeque<Request>();
        page.onRequestFinished(finished::add);
        page.onWebSocket(socket ->
                socket.onFrameReceived(frame -> heard.append(frame.text()).append('\n')));
        return () -> {
            // not in the listener: whoever waits for a body there waits for what cannot come meanwhile
            while (!finished.isEmpty())
                heard.append(bodyOf(finished.remove().response())).append('\n');
            return heard.toString();
        };
    }

    private static String bodyOf(Response response) {
        try {
            return response.text();
        } catch (PlaywrightException redirected) {
            return "";
        }
    }

    private Locator answered(int count, int of) {
        return page.getByText("%d of %d answered".formatted(count, of), new Page.GetByTextOptions().setExact(true));
    }

    private Locator box(String label) {
        return page.getByLabel(Pattern.compile("^" + label));
    }

    private void chooseFor(String item, String option) {
        page.getByLabel(item, new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(option));
    }

    private void sort(String phrase, String category) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(phrase))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(category).setExact(true))
                .check();
    }
}
