package org.hearback.video.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.RouterLink;
import org.hearback.Karibu;
import org.hearback.account.Role;
import org.hearback.course.Curriculum;
import org.hearback.course.TestContent;
import org.hearback.video.FilmProblem.Part;
import org.hearback.video.TestFilms;
import org.hearback.video.TestVideos;
import org.hearback.video.Video;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FilmViewTest extends Karibu {
    private static final String PUBLISH = "Publish this film";

    private final Video video = TestVideos.withFilm();

    @Autowired
    Curriculum curriculum;

    @BeforeEach
    void aVideo() {
        new TestContent(context).publish("video", video);
        signIn(Role.EDUCATOR);
    }

    @Test
    void whatIsMissingIsSaidInWords() {
        open("film/" + video.id());
        says(
                "No film waits here. Begin with any of the five parts above; what you have brought is kept until you come back.");

        bring(Part.CAPTIONS, "captions.vtt", TestFilms.CAPTIONS.getBytes(UTF_8));

        says("Still missing: the film, chapters, transcript, poster.");
        _assertNone(Button.class, spec -> spec.withText(PUBLISH));
    }

    @Test
    void aWholeFilmIsPublishedAndTakenBack() {
        open("film/" + video.id());
        bringAll();
        says("It is here: 0:06 minutes, 160 × 90 pixels, 0.0 MB");
        says("Everything is here. Look at it once more, then publish it.");

        _click(_get(Button.class, spec -> spec.withText(PUBLISH)));

        says("Learners see a recorded film. Whoever had begun earlier keeps the film they began with.");
        assertThat(current().media()).startsWith("recorded-");
        assertThat(current().syntheticVoice()).isFalse();
        // other tests may have moved the clock
        _assertOne(
                ListItem.class,
                spec -> spec.withPredicate(item ->
                        item.getText().matches("\\d+ \\w+ \\d{4}, Robin Ashworth: published the recorded film")));

        _click(_get(Button.class, spec -> spec.withText("Show the film of the course again")));

        assertThat(current()).isEqualTo(video);
        _click(_get(Button.class, spec -> spec.withText("Show it again")));
        assertThat(current().media()).startsWith("recorded-");
    }

    @Test
    void everyProblemIsListedWithItsLine() {
        open("film/" + video.id());
        bringAll();

        bring(Part.CAPTIONS, "fast.vtt", "WEBVTT\n\n00:01.000 --> 00:01.200\nMuch too fast\n".getBytes(UTF_8));

        _assertOne(
                ListItem.class,
                spec -> spec.withText("Line 3: it stays for 0.2 seconds; to be read in time it needs 0.7."));
        says("One thing to put right");
        says("Everything is here, but some of it must be put right first. It is listed above.");
        _assertNone(Button.class, spec -> spec.withText(PUBLISH));
    }

    @Test
    void whatIsNoFilmIsRefusedAndWhatWasThereStays() {
        open("film/" + video.id());
        bringAll();

        bring(Part.FILM, "film.mp4", "no film".getBytes(UTF_8));

        says("This file was not taken. What was here before stays.");
        _assertOne(
                ListItem.class,
                spec -> spec.withText("It is no MP4 film that browsers play. Export it as MP4 (H.264 and AAC)."));
        _assertOne(Button.class, spec -> spec.withText(PUBLISH));
    }

    @Test
    void whatWaitsIsThereLaterAndThrownAwayOnlyOnASecondThought() {
        open("film/" + video.id());
        bringAll();

        open("films");
        assertThat(_find(Span.class, spec -> spec.withText("A recorded film waits")))
                .isNotEmpty();
        assertThat(_find(RouterLink.class).stream().map(RouterLink::getHref)).contains("film/" + video.id());
        open("film/" + video.id());
        _assertOne(Button.class, spec -> spec.withText(PUBLISH));
        _click(_get(Button.class, spec -> spec.withText("Throw away what waits")));
        _click(_get(Button.class, spec -> spec.withText("Keep it")));
        _click(_get(Button.class, spec -> spec.withText("Throw away what waits")));
        _click(_get(Button.class, spec -> spec.withText("Yes, throw it away")));

        _assertNone(Button.class, spec -> spec.withText(PUBLISH));
        _assertNone(Button.class, spec -> spec.withText("Throw away what waits"));
    }

    @Test
    void learnersAndAdministratorsSeeNoneOfIt() {
        signIn(Role.LEARNER, Role.ADMIN);

        for (var address : new String[] {"films", "film/" + video.id()}) {
            open(address);
            _assertNone(Upload.class);
            _assertNone(FilmsView.class);
            _assertNone(FilmView.class);
        }
    }

    private void bringAll() {
        bring(Part.FILM, "film.mp4", TestFilms.recorded());
        bring(Part.CAPTIONS, "captions.vtt", TestFilms.CAPTIONS.getBytes(UTF_8));
        bring(Part.CHAPTERS, "chapters.vtt", TestFilms.CHAPTERS.getBytes(UTF_8));
        bring(Part.TRANSCRIPT, "transcript.md", TestFilms.TRANSCRIPT.getBytes(UTF_8));
        bring(Part.POSTER, "poster.webp", TestFilms.poster());
    }

    private void bring(Part part, String name, byte[] bytes) {
        _upload(_find(Upload.class).get(part.ordinal()), name, bytes);
        MockVaadin.clientRoundtrip(false);
    }

    private static void says(String words) {
        _assertOne(Paragraph.class, spec -> spec.withText(words));
    }

    private Video current() {
        return curriculum.current(video.id(), Video.class).orElseThrow().content();
    }
}
