package org.hearback.video.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.hearback.Karibu;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Result;
import org.hearback.attempt.Step;
import org.hearback.course.TestContent;
import org.hearback.video.TestVideos;
import org.hearback.video.Video;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VideoViewTest extends Karibu {
    private static final String READ = "I have read the transcript";

    private final Video video = TestVideos.withFilm();

    @Autowired
    Practice practice;

    private PersonId learner;

    @BeforeEach
    void aLearner() {
        learner = signIn(Role.LEARNER).id();
    }

    @Test
    void theFilmStandsThereWithItsTranscript() {
        open(video);

        var player = _get(Player.class).getElement();
        assertThat(player.getProperty("src")).matches("media/\\d+/video\\.mp4\\?v=[0-9a-f-]+");
        assertThat(player.getProperty("captions")).contains("captions.en-GB.vtt?v=");
        assertThat(player.getProperty("learner")).isEqualTo(learner.toString());
        assertThat(player.getProperty("attempt"))
                .isEqualTo(practice.open(learner, video.id(), Video.class).id().toString());
        _assertOne(Details.class, spec -> spec.withPredicate(details -> "Transcript".equals(details.getSummaryText())));
    }

    @Test
    void theTranscriptHasTheSecondsOfTheCaptionsAndKeepsToThePlayer() {
        open(video);

        var lines = _get(TranscriptLines.class).getElement();
        assertThat(lines.getPropertyRaw("parts").toString())
                .contains("\"title\":\"First half\"", "\"from\":1.0", "Tell me about a bad day.");
        assertThat(lines.getAttribute("for"))
                .isEqualTo(_get(Player.class).getId().orElseThrow());
    }

    @Test
    void aSyntheticVoiceIsSaidToBeOne() {
        open(video);

        _assertOne(Span.class, spec -> spec.withText("Synthetic voice"));
    }

    @Test
    void aRecordedFilmInTheContentFolderIsNotSaidToHaveASyntheticVoice() {
        open(TestVideos.withDroppedInFilm());

        _assertOne(Player.class);
        _assertNone(Span.class, spec -> spec.withText("Synthetic voice"));
    }

    @Test
    void readingTheTranscriptCounts() {
        open(video);

        _click(_get(Button.class, spec -> spec.withText(READ)));

        _assertOne(Button.class, spec -> spec.withText("See what is next"));
        _assertNone(Button.class, spec -> spec.withText(READ));
        assertThat(practice.standings(learner).get(video.id()).isPassed()).isTrue();
    }

    @Test
    void whenThePlayerHasCompletedTheFilmTheNextStepIsOfferedAndItPlaysOn() {
        open(video);
        var player = _get(Player.class);
        var work = practice.open(learner, video.id(), Video.class);
        practice.complete(learner, work, Step.newId(), Result.done());

        _fireDomEvent(player, "film-completed");

        _assertOne(Paragraph.class, spec -> spec.withText("You have finished this film."));
        _assertOne(Button.class, spec -> spec.withText("See what is next"));
        assertThat(_get(Player.class)).isSameAs(player);
    }

    @Test
    void aFilmThatDoesNotPlayOpensItsTranscriptWhichKeepsToItOnceItPlays() {
        open(video);
        var player = _get(Player.class);

        _fireDomEvent(player, "film-broken");

        assertThat(_get(
                                Details.class,
                                spec -> spec.withPredicate(details -> "Transcript".equals(details.getSummaryText())))
                        .isOpened())
                .isTrue();
        assertThat(_get(TranscriptLines.class).getElement().getAttribute("for")).isNull();

        _fireDomEvent(player, "film-mended");

        assertThat(_get(TranscriptLines.class).getElement().getAttribute("for"))
                .isEqualTo(player.getId().orElseThrow());
    }

    @Test
    void aMissingFilmIsSaidToBeMissing() {
        open(TestVideos.withoutFilm());

        _assertNone(Player.class);
        _assertOne(
                Paragraph.class,
                spec -> spec.withText(
                        "The film and its transcript are not here at the moment. Nothing of yours is lost; please come back later."));
    }

    @Test
    void watchingAgainBeginsAnAttemptOfItsOwn() {
        open(video);
        _click(_get(Button.class, spec -> spec.withText(READ)));

        _click(_get(Button.class, spec -> spec.withText("Practise again")));

        _assertOne(Button.class, spec -> spec.withText(READ));
        assertThat(practice.history(learner, video.id(), Video.class)).hasSize(2);
    }

    private void open(Video video) {
        new TestContent(context).publish("video", video);
        UI.getCurrent().navigate("video/" + video.id());
    }
}
