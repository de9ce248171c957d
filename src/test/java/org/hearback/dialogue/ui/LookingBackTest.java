package org.hearback.dialogue.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.dialogue.TestDialogues.BELIEVE;
import static org.hearback.dialogue.TestDialogues.DISMISS;
import static org.hearback.dialogue.TestDialogues.INVITE;
import static org.hearback.dialogue.TestDialogues.TOGETHER;
import static org.hearback.dialogue.TestDialogues.WAIT;

import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.hearback.Karibu;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Result;
import org.hearback.attempt.Step;
import org.hearback.attempt.Work;
import org.hearback.course.TestContent;
import org.hearback.dialogue.Answer;
import org.hearback.dialogue.Change;
import org.hearback.dialogue.Clinician;
import org.hearback.dialogue.Dialogue;
import org.hearback.dialogue.Dialogue.Choice;
import org.hearback.dialogue.Listener;
import org.hearback.dialogue.Mode;
import org.hearback.dialogue.Reading;
import org.hearback.dialogue.Setting;
import org.hearback.dialogue.TestDialogues;
import org.hearback.dialogue.Visit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LookingBackTest extends Karibu {
    private final Dialogue grace = TestDialogues.grace();

    @Autowired
    Practice practice;

    private PersonId learner;

    @BeforeEach
    void aLearnerKnowsTheDialogue() {
        new TestContent(context).publish("dialogue", grace);
        learner = signIn(Role.LEARNER).id();
    }

    @Test
    void itEndsWithOneThingToTryAndWhatWasLeftOut() {
        finish(DISMISS, WAIT, TOGETHER);

        _assertOne(H2.class, spec -> spec.withText("Grace leaves alone"));
        _assertOne(
                Paragraph.class,
                spec -> spec.withText("In reply 1 you said: “Your scan is fine.” Find another way to say it."));
        _assertOne(Span.class, spec -> spec.withText("Left out: What she fears most"));
        _assertOne(Paragraph.class, spec -> spec.withText("A fear that is spoken can be answered."));
        assertThat(page()).contains("Grace never told you", "Her mother ended up in a wheelchair.");
        _assertOne(Paragraph.class, spec -> spec.withText("That she is not believed."));
    }

    @Test
    void whatWasDoneIsSaidQuietly() {
        finish(INVITE, BELIEVE, TOGETHER);

        _assertOne(H2.class, spec -> spec.withText("Nothing that mattered was left out"));
        _assertOne(Span.class, spec -> spec.withText("Done: What she fears most"));
        assertThat(page()).doesNotContain("never told you");
    }

    @Test
    void thePatientRatesFourParts() {
        finish(INVITE, BELIEVE, TOGETHER);

        assertThat(_find(Span.class, spec -> spec.withClasses("hb-rating-name")).stream()
                        .map(Span::getText))
                .containsExactly(
                        "Finding out what matters",
                        "Being taken seriously",
                        "Comfort without a reason (less is better)",
                        "An explanation and a plan");
        assertThat(_find(Span.class, spec -> spec.withClasses("hb-rating-value")).stream()
                        .map(Span::getText))
                .containsExactly("2 of 10", "3 of 10", "0 of 10", "3 of 10");
        _assertOne(Paragraph.class, spec -> spec.withText("Raised by: Open question"));
    }

    @Test
    void theChartIsASentenceADrawingAndATable() {
        finish(DISMISS, BELIEVE, TOGETHER);

        assertThat(_get(Svg.class).getElement().getOuterHTML())
                .contains("hb-chart-trust", "hb-chart-worry", "hb-chart-understanding");
        assertThat(page()).contains("Trust went from 40 to ", "Reply 1 cost the most.");
        assertThat(_find(NativeTableCell.class)).hasSize(4 * 3);
    }

    @Test
    void everyTurnSaysWhatThePatientFeltAndWhy() {
        finish(DISMISS, WAIT, TOGETHER);

        assertThat(_find(TurnNote.class)).hasSize(3);
        _assertOne(Span.class, spec -> spec.withText("Hurt"));
        _assertOne(Paragraph.class, spec -> spec.withText("So that was that."));
        _assertOne(Paragraph.class, spec -> spec.withText("It closes the door."));
        _assertOne(Paragraph.class, spec -> spec.withText("I have read your letter."));
        _assertOne(Span.class, spec -> spec.withText("Dismissal"));
    }

    @Test
    void ownWordsStandExactlyAsTypedWithTheVeryPhraseMarked() {
        var words = "Well , just a twinge then…  is your spine crumbling?";
        begin(Mode.OWN_WORDS);
        answer(typed(
                words,
                new Reading(
                        List.of(
                                shown("dismissal", 0.95, false, words, "just a twinge"),
                                shown("empty-reassurance", 0.6, true, words, "then")),
                        List.of(new Reading.Avoid("alarming", span(words, "crumbling"), "changing with age", false)),
                        null)));
        answerAllWith(BELIEVE, TOGETHER);
        open("dialogue/" + grace.id());

        var marks = _find(Span.class, spec -> spec.withClasses("hb-mark"));
        assertThat(marks.stream().map(Span::getText)).containsExactly("just a twinge", "then", "crumbling");
        assertThat(marks.stream().map(mark -> mark.hasClassName("hb-harms"))).containsExactly(true, false, false);
        _assertOne(Span.class, spec -> spec.withText("Could this sound like Empty reassurance?"));
        _assertOne(Span.class, spec -> spec.withText("Perhaps rather: changing with age"));
        assertThat(_find(Paragraph.class, spec -> spec.withClasses("hb-coach-text"))
                        .getFirst()
                        .getElement()
                        .getTextRecursively())
                .isEqualTo(words);
    }

    @Test
    void whatWasAlreadyGoodIsSaidWarmly() {
        finish(DISMISS, BELIEVE, TOGETHER);

        _assertOne(
                Paragraph.class,
                spec -> spec.withText(
                        "Grace could tell that you believed it, and no cleverer sentence would have done more."));
        assertThat(_find(Paragraph.class, spec -> spec.withClasses("hb-keep"))).hasSize(2);
    }

    @Test
    void ofAChosenReplyTheVeryPhraseIsMarkedToo() {
        begin(Mode.GUIDED);
        answerAllWith(DISMISS);
        answer(context.getBean(Listener.class).chosen(visit().current(), BELIEVE));
        answerAllWith(TOGETHER);
        open("dialogue/" + grace.id());

        _assertOne(Span.class, spec -> spec.withClasses("hb-mark").withText("I believe you"));
        _assertOne(Span.class, spec -> spec.withClasses("hb-note-quote").withText("“I believe you”"));
        // nothing was found in these two: each is marked as a whole
        assertThat(_find(Span.class, spec -> spec.withClasses("hb-marked-words")).stream()
                        .map(Span::getText))
                .containsExactly("Your scan is fine.", TOGETHER.text());
    }

    @Test
    void aTurnIsTriedAgainFromTheStateBeforeIt() {
        finish(DISMISS, WAIT, TOGETHER);

        _click(_find(Button.class, spec -> spec.withText("Try this turn again")).get(1));

        assertThat(visit().talks()).hasSize(2);
        assertThat(visit().current().turns()).hasSize(1);
        _assertOne(Paragraph.class, spec -> spec.withText("So it is all in my head."));
        assertThat(practice.standings(learner).get(grace.id()).isPassed()).isTrue();
    }

    @Test
    void inAnotherWayIfOneLikes() {
        finish(DISMISS, WAIT, TOGETHER);

        _click(_find(Button.class, spec -> spec.withText("Try it in your own words"))
                .getFirst());

        assertThat(visit().current().setting()).isEqualTo(new Setting(Mode.OWN_WORDS, Clinician.SURGEON));
    }

    @Test
    void bothWaysOfATurnStandSideBySide() {
        finish(DISMISS, WAIT, TOGETHER);
        branch(1, INVITE, BELIEVE, TOGETHER);

        var twice = _get(Section.class, spec -> spec.withClasses("hb-tried-again"));
        assertThat(PrettyPrintTreeKt.toPrettyTree(twice))
                .contains("Reply 1, said twice", "Your scan is fine.", "Tell me about it.", "Trust −18", "Trust +15");
    }

    @Test
    void whichTalkIsLookedAtSurvivesAReload() {
        finish(DISMISS, WAIT, TOGETHER);
        branch(1, INVITE, BELIEVE, TOGETHER);
        _assertOne(H2.class, spec -> spec.withText("Grace leaves believed"));

        _click(_get(Button.class, spec -> spec.withText("The visit")));
        UI.getCurrent().getPage().reload();

        _assertOne(H2.class, spec -> spec.withText("Grace leaves alone"));
        assertThat(_get(Button.class, spec -> spec.withText("The visit"))
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("true");
    }

    @Test
    void aBranchThatIsNotOverCanBeGoneOnWith() {
        finish(DISMISS, WAIT, TOGETHER);
        _click(_find(Button.class, spec -> spec.withText("Try this turn again")).getFirst());
        _click(_get(Button.class, spec -> spec.withText("Back to the debrief")));
        _assertOne(H2.class, spec -> spec.withText("Grace leaves alone"));

        _click(_get(Button.class, spec -> spec.withText(goOn())));

        _assertOne(Paragraph.class, spec -> spec.withText("I nearly stayed at home."));
        _assertNone(TurnNote.class);
    }

    @Test
    void visitsAndBranchesStandSideBySide() {
        finish(DISMISS, WAIT, TOGETHER);
        _assertNone(H2.class, spec -> spec.withText("Your visits side by side"));
        branch(1, INVITE, BELIEVE, TOGETHER);

        var table = (Component) _get(Comparison.class);
        assertThat(PrettyPrintTreeKt.toPrettyTree(table))
                .contains("1, reply 1 again", "Grace leaves alone", "Grace leaves believed", "0 of 1", "1 of 1");
        _assertOne(Paragraph.class, spec -> spec.withText("Endings you have come to: 2 of 3"));
    }

    @Test
    void anAttemptFromBeforeReadingsWereStoredHasADebriefToo() {
        begin(null);
        for (var choice : List.of(DISMISS, WAIT, TOGETHER)) {
            var old = new OldAnswer(visit().current().at(), choice.id());
            practice.follow(learner, work(), Step.of(Step.newId(), "said", old));
        }
        practice.complete(learner, work(), Step.newId(), Result.done());

        open("dialogue/" + grace.id());

        assertThat(_find(H3.class, spec -> spec.withText("Reply 3"))).hasSize(1);
        _assertOne(Paragraph.class, spec -> spec.withText("It closes the door."));
    }

    private record OldAnswer(String node, String choice) {}

    private record OldBegun() {}

    private void finish(Choice... choices) {
        begin(Mode.GUIDED);
        answerAllWith(choices);
        open("dialogue/" + grace.id());
    }

    private void answerAllWith(Choice... choices) {
        for (var choice : choices) answer(TestDialogues.chosen(visit().current(), choice));
    }

    private void begin(@Nullable Mode mode) {
        practice.open(learner, grace.id(), Dialogue.class);
        var id = Step.newId();
        practice.follow(
                learner,
                work(),
                mode == null
                        ? Step.of(id, "begun", new OldBegun())
                        : Visit.begun(id, new Setting(mode, Clinician.SURGEON)));
    }

    private void branch(int turn, Choice... choices) {
        practice.afterwards(learner, work(), visit().branched(Step.newId(), 0, turn, Mode.GUIDED));
        for (var choice : choices) {
            var talk = visit().current();
            practice.afterwards(learner, work(), talk.said(Step.newId(), TestDialogues.chosen(talk, choice)));
        }
        open("dialogue/" + grace.id());
    }

    private void answer(Answer answer) {
        practice.follow(learner, work(), visit().current().said(Step.newId(), answer));
    }

    private static Answer typed(String words, Reading reading) {
        return new Answer(null, null, DISMISS.id(), words, 0.9, null, reading, new Change(-12, 4, 0, -6));
    }

    private static Reading.Shown shown(String code, double confidence, boolean asking, String words, String phrase) {
        return new Reading.Shown(code, null, confidence, asking, List.of(span(words, phrase)));
    }

    private static org.hearback.language.Span span(String words, String phrase) {
        var start = words.indexOf(phrase);
        return new org.hearback.language.Span(start, start + phrase.length());
    }

    private String goOn() {
        return _find(Button.class).stream()
                .map(Button::getText)
                .filter(text -> text.endsWith(": go on"))
                .findFirst()
                .orElseThrow();
    }

    private static String page() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }

    private Visit visit() {
        return Visit.replay(grace, work().steps());
    }

    private Work<Dialogue> work() {
        return practice.open(learner, grace.id(), Dialogue.class);
    }
}
