package org.hearback.video.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.video.TestVideos.CHOOSE;
import static org.hearback.video.TestVideos.SAY;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.hearback.Karibu;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Result;
import org.hearback.attempt.Step;
import org.hearback.attempt.Tally;
import org.hearback.attempt.Work;
import org.hearback.course.TestContent;
import org.hearback.video.Pause;
import org.hearback.video.Pauses;
import org.hearback.video.TestVideos;
import org.hearback.video.Video;
import org.hearback.video.Viewing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

class FilmQuestionsTest extends Karibu {
    private static final String READ = "I have read the transcript";

    @Autowired
    Practice practice;

    @Autowired
    Viewing viewing;

    private Video video;
    private PersonId learner;

    @BeforeEach
    void aLearnerOpensTheFilm() {
        learner = signIn(Role.LEARNER).id();
        open(TestVideos.withPauses());
    }

    @Test
    void theFilmKnowsWhereToStop() {
        assertThat(stops())
                .isEqualTo("[{\"id\":\"what-he-heard\",\"second\":30.0},{\"id\":\"first-sentence\",\"second\":65.0}]");
    }

    @Test
    void aFilmWithoutQuestionsHasNoList() {
        open(TestVideos.withFilm());

        _assertNone(PauseList.class);
        _assertNone(PausePanel.class);
    }

    @Test
    void nothingThatGivesTheAnswerAwayIsThereBeforeItIsGiven() {
        reach(CHOOSE);

        assertThat(PrettyPrintTreeKt.toPrettyTree(UI.getCurrent()))
                .doesNotContain("That is what she meant to say", "people listen for doubt", "that is a lot to lose");
    }

    @Test
    void theQuestionAppearsIsAnsweredAndExplainedAndTheFilmGoesOn() {
        reach(CHOOSE);

        _assertOne(H2.class, spec -> spec.withText("A question at 0:30"));
        _setValue(radios(), 1);
        click("Check my answer");
        _assertOne(Paragraph.class, spec -> spec.withText("That is right."));
        _assertOne(Paragraph.class, spec -> spec.withText("Where nothing can be seen, people listen for doubt."));
        click("Go on with the film");
        _assertNone(PausePanel.class);
        _assertOne(Span.class, spec -> spec.withText("Answered, and right"));
        _assertOne(Paragraph.class, spec -> spec.withText("Answered: 1 of 2. Skipped: 0. Right: 1 of 1."));
        assertThat(stops()).doesNotContain("what-he-heard");
    }

    @Test
    void withoutAChoiceTheLearnerIsAskedForOne() {
        reach(CHOOSE);

        click("Check my answer");

        _assertOne(Paragraph.class, spec -> spec.withText("Choose an answer first."));
        assertThat(work().steps("answered")).isEmpty();
    }

    @Test
    void aSentenceStandsBesideTheModelAnswer() {
        reach(SAY);
        _assertOne(Paragraph.class, spec -> spec.withText("I cannot sit through a meal with my children."));

        click("Compare with a model answer");
        assertThat(_get(TextArea.class).getErrorMessage()).startsWith("Write what you would say first.");
        _setValue(_get(TextArea.class), "I believe you.");
        click("Compare with a model answer");

        _assertOne(Paragraph.class, spec -> spec.withText("I believe you."));
        _assertOne(
                Paragraph.class,
                spec -> spec.withText("Not one meal together: that is a lot to lose, and I believe you."));
        _assertOne(Paragraph.class, spec -> spec.withText("It names what he has lost."));
        click("Go on with the film");
        _assertOne(Span.class, spec -> spec.withText("Answered in your own words"));
    }

    @Test
    void aRealPersonInTheSentenceIsWarnedOf() {
        reach(SAY);

        _setValue(_get(TextArea.class), "You remind me of Mr Okonkwo, born 12/04/1961.");

        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(text -> text.startsWith("Is this about a real person?"));
    }

    @Test
    void aQuestionThatIsSkippedCountsAsThatAndCanBeAnsweredLater() {
        reach(CHOOSE);
        click("Skip this question");

        _assertNone(PausePanel.class);
        _assertOne(Paragraph.class, spec -> spec.withText("Answered: 0 of 2. Skipped: 1."));
        assertThat(stops()).doesNotContain("what-he-heard");
        press("Answer it now: the question at 0:30");
        _setValue(radios(), 0);
        click("Check my answer");
        click("Close this question");
        _assertOne(Paragraph.class, spec -> spec.withText("Answered: 1 of 2. Skipped: 0. Right: 0 of 1."));
    }

    @Test
    void whoWishesToIsAskedAgainWithNothingChosen() {
        reach(CHOOSE);
        _setValue(radios(), 0);
        click("Check my answer");
        click("Go on with the film");

        press("Ask me again: the question at 0:30");

        assertThat(radios().isEmpty()).isTrue();
        _setValue(radios(), 1);
        click("Check my answer");
        _assertOne(Paragraph.class, spec -> spec.withText("That is right."));
    }

    @Test
    void theOpenQuestionWithWhatIsChosenAndTypedIsBackAfterAReload() {
        reach(CHOOSE);
        _setValue(radios(), 1);
        reload();
        assertThat(radios().getValue()).isEqualTo(1);
        click("Check my answer");
        reload();
        _assertOne(Paragraph.class, spec -> spec.withText("That is right."));

        reach(SAY);
        _setValue(_get(TextArea.class), "I believe");
        reload();
        assertThat(_get(TextArea.class).getValue()).isEqualTo("I believe");
        assertThat(stops()).isEqualTo("[]");
    }

    @Test
    void aQuestionIsNotMadeAnewWhileTheFilmsProgressComesIn() {
        reach(SAY);
        var box = _get(TextArea.class);

        complete();

        assertThat(_get(TextArea.class)).isSameAs(box);
        _setValue(box, "I believe you, and");
        reload();
        assertThat(_get(TextArea.class).getValue()).isEqualTo("I believe you, and");
    }

    @Test
    void whoHasSeenTheFilmCanStillAnswerAndTheResultTellsHowItStoodThen() {
        reach(CHOOSE);
        click("Skip this question");
        complete();

        press("Answer it now: the question at 1:05");
        _assertNone(Button.class, spec -> spec.withText("See what is next"));
        _setValue(_get(TextArea.class), "I believe you.");
        reload();
        assertThat(_get(TextArea.class).getValue()).isEqualTo("I believe you.");
        click("Compare with a model answer");
        click("Close this question");

        _assertOne(Button.class, spec -> spec.withText("See what is next"));
        _assertOne(Paragraph.class, spec -> spec.withText("Answered: 1 of 2. Skipped: 1."));
        assertThat(work().result()).contains(Result.done().with(new Tally(2, 0, 1, 0, 0)));
    }

    @Test
    void whereThereIsNoFilmTheQuestionsAreInTheList() {
        open(TestVideos.withPausesAndWithoutFilm());

        press("Answer it now: the question at 0:30");
        _setValue(radios(), 1);
        click("Check my answer");
        click("Close this question");

        _assertOne(Span.class, spec -> spec.withText("Answered, and right"));
    }

    @Test
    void whatAnotherScreenHasAskedMeanwhileIsNotAskedTwice() {
        viewing.take(learner, work(), Pauses.asked(Step.newId(), CHOOSE, true));
        viewing.take(learner, work(), Pauses.skipped(Step.newId(), CHOOSE));

        reach(CHOOSE);

        _assertNone(PausePanel.class);
        assertThat(work().steps("asked")).hasSize(1);
    }

    @Test
    void aFurtherViewingAsksAnew() {
        reach(CHOOSE);
        click("Skip this question");
        complete();

        click("Practise again");

        assertThat(stops()).contains("what-he-heard", "first-sentence");
        _assertOne(Paragraph.class, spec -> spec.withText("Answered: 0 of 2. Skipped: 0."));
    }

    private void complete() {
        _click(_get(Button.class, spec -> spec.withText(READ)));
    }

    /** The film comes to a pause. */
    private void reach(Pause pause) {
        var detail = JsonNodeFactory.instance.objectNode().put("event.detail.id", pause.id());
        BasicUtilsKt._fireDomEvent(_get(Player.class), "film-paused-for", detail);
    }

    private String stops() {
        return _get(Player.class).getElement().getPropertyRaw("pauses").toString();
    }

    private Work<Video> work() {
        return practice.open(learner, video.id(), Video.class);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Integer> radios() {
        return _get(RadioButtonGroup.class);
    }

    private void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    /** Presses the button with this full name. */
    private void press(String name) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().filter(name::equals).isPresent())));
    }

    private void open(Video opened) {
        video = opened;
        new TestContent(context).publish("video", video);
        UI.getCurrent().navigate("video/" + video.id());
    }

    /** A new page and a new view: only the address and the database are left. */
    private void reload() {
        UI.getCurrent().getPage().reload();
    }
}
