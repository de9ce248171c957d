package org.hearback.opinion.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.opinion.TestOpinions.DISMISSAL;
import static org.hearback.opinion.TestOpinions.VALIDATION;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.hearback.Karibu;
import org.hearback.account.Role;
import org.hearback.language.Context;
import org.hearback.opinion.ModelServer;
import org.hearback.opinion.SecondOpinions;
import org.hearback.opinion.TestOpinions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecondOpinionPanelTest extends Karibu {
    private static final String SAID = "That must be hard. It is only wear and tear.";

    /** What would run on a thread of its own. */
    private final Queue<Runnable> background = new ArrayDeque<>();

    private ModelServer server;
    private String written = SAID;

    @BeforeEach
    void startServer() throws IOException {
        server = new ModelServer();
        server.says("""
                {"findings": [
                  {"code": "validation", "quotes": ["must be hard"], "confidence": 0.5},
                  {"code": "dismissal", "quotes": ["only wear and tear"], "confidence": 0.9}]}
                """);
        signIn(Role.LEARNER);
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void itIsNotThereUnlessAHospitalTurnedItOn() {
        show(TestOpinions.none());

        _assertNone(Button.class);
        _assertNone(H2.class);
        assertThat(context.getBean(SecondOpinions.class).host()).isEmpty();
    }

    @Test
    void nothingIsSentBeforeTheLearnerHasSeenWhatGoesWhereAndAgreed() {
        show(TestOpinions.from(server));

        click("Ask for a second opinion");

        assertThat(background).isEmpty();
        assertThat(page()).contains(SAID, "Does it get worse?", server.host(), "leave your hospital’s Hearback");
        _assertOne(Button.class, spec -> spec.withText("Send these words to " + server.host()));
        assertThat(page()).doesNotContain("real person");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void whoDoesNotAgreeSendsNothing() {
        show(TestOpinions.from(server));
        click("Ask for a second opinion");

        click("Keep them here");

        _assertOne(Paragraph.class, spec -> spec.withText("Nothing was sent."));
        assertThat(background).isEmpty();
    }

    @Test
    void whatLooksIdentifiableIsPointedOutFirst() {
        written = "Mr Holloway, born 12/03/1961, it is only wear and tear.";
        show(TestOpinions.from(server));

        click("Ask for a second opinion");

        assertThat(page()).contains("Is this about a real person?", "a full date, a surname");
    }

    @Test
    void whatWasAgreedToIsWhatIsSent() {
        show(TestOpinions.from(server));
        click("Ask for a second opinion");
        written = "Something typed meanwhile";

        send();
        work();

        assertThat(server.asked()).hasSize(1);
        assertThat(server.asked().getFirst().body().toString())
                .contains("only wear and tear")
                .doesNotContain("typed meanwhile");
    }

    @Test
    void theFindingsAreToldInOurWordsAroundTheLearnersOwn() {
        show(TestOpinions.from(server));
        click("Ask for a second opinion");
        send();
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        work();

        _assertOne(H2.class, spec -> spec.withText("Second opinion"));
        _assertOne(Paragraph.class, spec -> spec.withText(server.host() + " points out 2 things."));
        _assertOne(Span.class, spec -> spec.withText("“only wear and tear”"));
        _assertOne(Span.class, spec -> spec.withText("Dismissal; the model is fairly sure"));
        _assertOne(Paragraph.class, spec -> spec.withText(DISMISSAL.effect()));
        _assertOne(Span.class, spec -> spec.withText("Validation, perhaps"));
        _assertOne(Paragraph.class, spec -> spec.withText(VALIDATION.question()));
        assertThat(page()).contains("It changes neither what Hearback says about your words nor your results.");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void anAnswerThatCannotBeUsedIsSaidPlainly() {
        server.says("Lovely words. Well done.");
        show(TestOpinions.from(server));
        click("Ask for a second opinion");
        send();

        work();

        assertThat(page()).contains("what the model answered cannot be used").doesNotContain("Lovely");
        _assertOne(Button.class, spec -> spec.withText("Ask once more"));
    }

    @Test
    void cancellingBeforeItLeftSendsNothing() {
        show(TestOpinions.from(server));
        click("Ask for a second opinion");
        send();

        click("Cancel");
        work();

        assertThat(server.asked()).isEmpty();
        assertThat(page()).contains("Hearback waits no longer").doesNotContain("points out");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void anAnswerToAQuestionThatWasCancelledIsNotShown() throws InterruptedException {
        show(TestOpinions.from(server));
        click("Ask for a second opinion");
        send();
        // every look at the page would bring in the answer that is about to be there
        var cancel = _get(Button.class, spec -> spec.withText("Cancel"));
        Thread.ofVirtual().start(background.remove()).join();

        cancel.click();
        MockVaadin.clientRoundtrip(true);

        assertThat(server.asked()).hasSize(1);
        assertThat(page()).contains("Hearback waits no longer").doesNotContain("points out");
    }

    @Test
    void noWordsAndTooManyAreSaidBeforeConsent() {
        written = " ";
        show(TestOpinions.from(server));

        click("Ask for a second opinion");
        assertThat(page()).contains("Write what you would say first.");

        written = "so ".repeat(2_000);
        click("Ask for a second opinion");
        assertThat(page()).contains("Ask about 4,000 characters at most.");
    }

    private void show(SecondOpinions opinions) {
        UI.getCurrent().removeAll();
        UI.getCurrent()
                .add(new SecondOpinionPanel(
                        opinions,
                        () -> new Question(written, Context.answering("Does it get worse?"), "Grace"),
                        background::add));
    }

    private void send() {
        click("Send these words to " + server.host());
    }

    private void work() {
        background.remove().run();
        MockVaadin.clientRoundtrip(true);
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static String page() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }
}
