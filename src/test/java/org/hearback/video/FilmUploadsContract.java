package org.hearback.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hearback.video.TestFilms.of;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.hearback.account.MadeSecrets;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.hearback.account.TestPeople;
import org.hearback.course.ContentId;
import org.hearback.course.Curriculum;
import org.hearback.course.Revision;
import org.hearback.course.TestContent;
import org.hearback.video.FilmProblem.Part;
import org.hearback.video.FilmProblem.Reason;
import org.hearback.video.FilmUploads.What;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** What holds for recorded films on every database. Each test has a video of its own. */
abstract class FilmUploadsContract {
    @Autowired
    ApplicationContext context;

    @Autowired
    FilmUploads uploads;

    @Autowired
    Films films;

    @Autowired
    MediaStore store;

    @Autowired
    Curriculum curriculum;

    private ContentId video;

    @BeforeEach
    void aVideoAndAnEducator() {
        var withFilm = TestVideos.withFilm();
        new TestContent(context).publish("video", withFilm);
        video = withFilm.id();
        as(Role.EDUCATOR);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aFilmIsPublishedAsAWholeOrNotAtAll() throws IOException {
        var before = revision();
        uploads.take(video, Part.FILM, "film.mp4", of(TestFilms.recorded()));
        uploads.take(video, Part.CAPTIONS, "captions.vtt", of(TestFilms.CAPTIONS));

        assertThat(uploads.publish(video)).isFalse();
        assertThat(uploads.of(video).waiting().missing()).containsExactly(Part.CHAPTERS, Part.TRANSCRIPT, Part.POSTER);
        assertThat(revision().id()).isEqualTo(before.id());

        TestFilms.bringAll(uploads, video);
        assertThat(uploads.publish(video)).isTrue();

        var film = films.of(revision());
        assertThat(film.seconds()).isBetween(5.9, 6.3);
        assertThat(film.syntheticVoice()).isFalse();
        assertThat(film.transcript().parts())
                .flatExtracting(Transcript.Part::lines)
                .extracting(Transcript.Line::text)
                .anyMatch(text -> text.contains("Tell me about a bad day."));
        assertThat(film.chapters()).extracting(Film.Chapter::title).containsExactly("A bad day");
        assertThat(films.file(revision().id(), MediaFile.FILM).body().getContentAsByteArray())
                .isEqualTo(TestFilms.recorded());
        assertThat(uploads.of(video).waiting()).isNull();
    }

    @Test
    void whoHadBegunKeepsTheFilmTheyBeganWith() throws IOException {
        var before = revision();
        publishOne();

        assertThat(revision().number()).isEqualTo(before.number() + 1);
        assertThat(films.of(before).syntheticVoice()).isTrue();
        assertThat(films.of(before).seconds()).isEqualTo(100);
    }

    @Test
    void aPublishedFilmIsTakenBackAndShownAgain() throws IOException {
        var ofTheCourse = revision().content();
        publishOne();
        var recorded = revision().content();
        publishOne();

        uploads.takeBack(video);
        assertThat(revision().content()).isEqualTo(ofTheCourse);
        assertThat(uploads.of(video).recorded()).isFalse();
        assertThat(uploads.of(video).earlier()).hasSize(2);

        uploads.showAgain(video, RecordedFilms.idOf(recorded.media()));
        assertThat(revision().content()).isEqualTo(recorded);
        uploads.takeBack(video);
        assertThat(revision().content()).isEqualTo(ofTheCourse);
    }

    @Test
    void whatCaptionsMustKeepToIsListedAndKeepsTheFilmBack() throws IOException {
        TestFilms.bringAll(uploads, video);
        uploads.take(video, Part.CAPTIONS, "late.vtt", of("WEBVTT\n\n00:02.000 --> 00:20.000\nToo late\n"));

        assertThat(uploads.of(video).waiting().problems())
                .extracting(FilmProblem::part, FilmProblem::line, FilmProblem::reason)
                .containsExactly(tuple(Part.CAPTIONS, 3, Reason.BEYOND_THE_END));
        assertThat(uploads.publish(video)).isFalse();
    }

    @Test
    void whatIsNoFilmIsNotTakenAndWhatWasThereStays() throws IOException {
        uploads.take(video, Part.FILM, "film.mp4", of(TestFilms.recorded()));

        assertThat(reasons(Part.FILM, "a film, honestly".getBytes())).containsExactly(Reason.NOT_MP4);
        assertThat(reasons(Part.FILM, new byte[(1 << 20) + 1])).containsExactly(Reason.TOO_BIG);
        assertThat(reasons(Part.POSTER, "<svg/>".getBytes())).containsExactly(Reason.NOT_A_PICTURE);
        assertThat(reasons(Part.POSTER, new byte[(2 << 20) + 1])).containsExactly(Reason.TOO_BIG);
        assertThat(reasons(Part.CAPTIONS, new byte[] {(byte) 0xC3, (byte) 0x28}))
                .containsExactly(Reason.NOT_UTF8);
        assertThat(reasons(Part.CAPTIONS, "x".repeat(60_001).getBytes())).containsExactly(Reason.TOO_BIG);

        assertThat(uploads.of(video).waiting().parts()).containsExactly(Part.FILM);
    }

    @Test
    void filesThatNobodyNeedsAnyMoreAreRemovedAndOthersStay() throws IOException {
        var own = picture();
        uploads.take(video, Part.POSTER, "poster.png", of(own));
        assertThat(store.find(Sha256.of(own))).isPresent();

        var other = picture();
        uploads.take(video, Part.POSTER, "poster.png", of(other));
        assertThat(store.find(Sha256.of(own))).isEmpty();

        var elsewhere = TestVideos.withFilm();
        new TestContent(context).publish("video", elsewhere);
        uploads.take(elsewhere.id(), Part.POSTER, "poster.png", of(other));
        uploads.discard(video);
        assertThat(store.find(Sha256.of(other))).isPresent();
        uploads.discard(elsewhere.id());
        assertThat(store.find(Sha256.of(other))).isEmpty();
    }

    @Test
    void whoDidWhatIsWrittenDown() throws IOException {
        publishOne();
        uploads.takeBack(video);

        assertThat(uploads.of(video).log())
                .extracting(FilmUploads.Entry::what)
                .containsExactly(
                        What.TAKEN_BACK,
                        What.PUBLISHED,
                        What.POSTER,
                        What.TRANSCRIPT,
                        What.CHAPTERS,
                        What.CAPTIONS,
                        What.FILM);
        var last = uploads.of(video).log().getLast();
        assertThat(last.file()).isEqualTo("film.mp4");
        assertThat(last.by()).isEqualTo("Robin Ashworth");
        assertThat(last.at()).isNotNull();
    }

    @Test
    void onlyEducatorsMayDoAnyOfThis() {
        as(Role.LEARNER, Role.ADMIN);

        assertThatThrownBy(() -> uploads.of(video)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(uploads::all).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> uploads.take(video, Part.FILM, "film.mp4", of(TestFilms.recorded())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> uploads.publish(video)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> uploads.takeBack(video)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> uploads.discard(video)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theSecretThatSignsAddressesIsMadeOnceForAllNodes(@Autowired MadeSecrets secrets) {
        var link = uploads.all();
        var secret = context.getBean(FilmSecret.class).bytes();

        assertThat(link).isNotEmpty();
        assertThat(secrets.get("film")).isEqualTo(new String(secret));
    }

    private void publishOne() throws IOException {
        TestFilms.bringAll(uploads, video);
        assertThat(uploads.publish(video)).isTrue();
    }

    private List<Reason> reasons(Part part, byte[] bytes) throws IOException {
        return uploads.take(video, part, "file", of(bytes)).stream()
                .map(FilmProblem::reason)
                .toList();
    }

    private static byte[] picture() {
        var bytes = new byte[100];
        new Random().nextBytes(bytes);
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, 0, bytes, 0, 8);
        return bytes;
    }

    private Revision<Video> revision() {
        return curriculum.current(video, Video.class).orElseThrow();
    }

    private SignedIn as(String... roles) {
        var person = new TestPeople(context).create("Robin Ashworth", roles);
        TestPeople.signIn(person);
        return person;
    }
}
