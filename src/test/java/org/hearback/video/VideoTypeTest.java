package org.hearback.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearback.course.TestContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VideoTypeTest {
    private static final String SOUND = """
            id: welcome
            title: Being believed
            minutes: 2
            required: true
            outcomes: [Say why.]
            evidence: [evers-2017]
            summary: A short film.
            media: welcome-film
            syntheticVoice: true
            storyboard:
              scenes:
                - { type: title, says: [“Hello”, 2] }
            """;
    private static final String PAUSES = """
            pauses:
              - at: 4
                question:
                  id: heard
                  kind: single
                  prompt: What has he heard?
                  explanation: Because.
                  evidence: [evers-2017]
                  choices:
                    - text: Doubt.
                      correct: true
                      feedback: Yes.
                    - text: Relief.
                      correct: false
                      feedback: No.

              # a sentence
              - at: 12
                say:
                  id: first-sentence
                  prompt: What do you say first?
                  modelAnswer: I believe you.
                  why: It names it.
                  evidence: [evers-2017]
            """;
    // as studio/manifest.mjs computes it for this storyboard
    private static final String SHA256 = "ba7da1afa404a6548861b4d463b9a84704a2bf446e93b960934e4bab336c61d5";

    /** In seconds. */
    private static final double ONE_PICTURE = 0.04;

    @TempDir
    Path content;

    private Path media;

    @BeforeEach
    void aFilm() throws IOException {
        media = Files.createDirectories(content.resolve("videos/welcome-film"));
        Files.writeString(media.resolve("poster.webp"), "not looked into");
        Files.write(media.resolve("video.mp4"), TestFilms.lasting(20));
        Files.writeString(media.resolve("transcript.en-GB.md"), "# Being believed");
        Files.writeString(media.resolve("captions.en-GB.vtt"), "WEBVTT\n\n00:00.000 --> 00:02.000\nHello\n");
        Files.writeString(media.resolve("chapters.en-GB.vtt"), "WEBVTT\n\n00:00.000 --> 00:02.000\nWelcome\n");
        manifest("\"durationSeconds\": 20.0, \"synthetic\": true, \"storyboardSha256\": \"%s\"".formatted(SHA256));
    }

    @Test
    void aVideoWithItsFilmHasNoProblems() {
        assertThat(check(SOUND)).isEmpty();
    }

    @Test
    void everyMissingFileIsNamed() throws IOException {
        Files.delete(media.resolve("video.mp4"));
        Files.delete(media.resolve("captions.en-GB.vtt"));

        assertThat(check(SOUND))
                .containsExactly(
                        at(
                                8,
                                "names \"welcome-film\", but videos/welcome-film/video.mp4 is missing: run bin/videos welcome or put it there"),
                        at(
                                8,
                                "names \"welcome-film\", but videos/welcome-film/captions.en-GB.vtt is missing: run bin/videos welcome or put it there"));
    }

    @Test
    void captionsThatDoNotReadAreNamedWithTheirLine() throws IOException {
        Files.writeString(media.resolve("captions.en-GB.vtt"), "WEBVTT\n\n0:0 --> 00:02.000\nHello\n");

        assertThat(check(SOUND))
                .containsExactly(
                        at(
                                8,
                                "has a cue that does not read: videos/welcome-film/captions.en-GB.vtt:3 \"0:0\" is no time: write 00:01.500"));
    }

    @Test
    void aFilmOfAnEarlierStoryboardIsRefused() {
        assertThat(check(SOUND.replace("“Hello”", "“Good morning”")))
                .containsExactly(at(10, "has changed since the film was made: run bin/videos welcome"));
        assertThat(check(SOUND.replace("title: Being believed", "title: Believed")))
                .containsExactly(at(10, "has changed since the film was made: run bin/videos welcome"));
    }

    @Test
    void aRecordedFilmFitsAnyStoryboard() throws IOException {
        Files.write(media.resolve("video.mp4"), TestFilms.recorded());
        manifest("\"durationSeconds\": 6, \"synthetic\": false");

        assertThat(check(SOUND)).isEmpty();
    }

    @Test
    void aRecordedFilmKeepsToTheSameRulesAsOneThatIsUploaded() throws IOException {
        Files.write(media.resolve("video.mp4"), TestFilms.recorded());
        Files.writeString(media.resolve("captions.en-GB.vtt"), "WEBVTT\n\n00:01.000 --> 00:01.200\nMuch too fast\n");
        manifest("\"durationSeconds\": 9, \"synthetic\": false");

        assertThat(check(SOUND))
                .containsExactlyInAnyOrder(
                        at(
                                8,
                                "has a film that cannot be used: videos/welcome-film/captions.en-GB.vtt:3 stays 0.2 seconds; to be read in time it needs 0.7"),
                        at(
                                8,
                                "has a manifest that says 9.0 seconds, but videos/welcome-film/video.mp4 is 6.0 seconds long"));

        Files.writeString(media.resolve("video.mp4"), "no film");
        assertThat(check(SOUND))
                .contains(
                        at(
                                8,
                                "has a film that cannot be used: videos/welcome-film/video.mp4 is no MP4 film that browsers play"));
    }

    @Test
    void aFilmIsAsLongAsItsManifestSays() throws IOException {
        Files.write(media.resolve("video.mp4"), TestFilms.lasting(17));

        assertThat(check(SOUND))
                .containsExactly(
                        at(
                                8,
                                "has a manifest that says 20.0 seconds, but videos/welcome-film/video.mp4 is 17.0 seconds long"));
    }

    @Test
    void everyFilmOfTheCourseIsAsLongAsItsManifestAndItsChaptersSay() throws Exception {
        try (var films = Files.list(Path.of("content", "videos"))) {
            assertThat(films.filter(Files::isDirectory))
                    .hasSizeGreaterThanOrEqualTo(8)
                    .allSatisfy(VideoTypeTest::isAsLongAsItSays);
        }
    }

    private static void isAsLongAsItSays(Path film) throws Exception {
        var manifest = Manifest.parse(Files.readString(film.resolve("manifest.json")));
        var chapters = Cues.parse(Files.readString(film.resolve("chapters.en-GB.vtt")));
        try (var file = FileChannel.open(film.resolve("video.mp4"))) {
            var seconds = Mp4.read(file).seconds();
            assertThat(manifest.durationSeconds()).isCloseTo(seconds, within(ONE_PICTURE));
            assertThat(chapters.getLast().to()).isCloseTo(seconds, within(ONE_PICTURE));
        }
    }

    @Test
    void aManifestSaysHowLongTheFilmIs() throws IOException {
        manifest("\"synthetic\": false");

        assertThat(check(SOUND)).singleElement().asString().startsWith(at(8, "has a manifest that does not read"));
    }

    @Test
    void keysThatNobodyKnowsAndFoldersElsewhereAreRefused() {
        assertThat(check(SOUND.replace("minutes:", "minuts:")))
                .singleElement()
                .asString()
                .contains("welcome.yaml:3: does not know \"minuts\"");
        assertThat(check(SOUND.replace("media: welcome-film", "media: ../../etc")))
                .singleElement()
                .asString()
                .contains("welcome.yaml:8: \"media\"");
    }

    @Test
    void aFilmMayStopForQuestions() {
        assertThat(check(SOUND + PAUSES)).isEmpty();
    }

    @Test
    void aPauseLiesWithinTheFilmAndFiveSecondsAfterTheOneBefore() {
        assertThat(check(SOUND + PAUSES.replace("at: 12", "at: 20")))
                .containsExactly(at(30, "lies behind the end: the film is 20.0 seconds long"));
        assertThat(check(SOUND + PAUSES.replace("at: 12", "at: 8")))
                .containsExactly(
                        at(
                                30,
                                "comes too early after the pause at 4: leave at least 5 seconds between pauses, in their order"));
        assertThat(check(SOUND + PAUSES.replace("at: 4", "at: 0")))
                .singleElement()
                .asString()
                .contains("welcome.yaml:14: \"pauses[0].at\"");
    }

    @Test
    void aPauseAsksOneThing() {
        assertThat(check(SOUND + PAUSES + "  - at: 18\n"))
                .containsExactly(at(37, "must hold either a question or a say"));
    }

    @Test
    void theWordsOfAPauseAreThere() {
        assertThat(check(SOUND + PAUSES.replace("      why: It names it.\n", "")))
                .singleElement()
                .asString()
                .contains("\"pauses[1].say.why\"");
        assertThat(check(SOUND + PAUSES.replace("correct: true", "correct: false")))
                .containsExactly(
                        at(21, "has 0 correct choices: \"heard\" is single, so exactly one must have correct: true"));
    }

    @Test
    void theEvidenceOfAPauseIsAmongTheEvidenceOfTheFilm() {
        assertThat(check(SOUND + PAUSES.replace("evidence: [evers-2017]", "evidence: [unknown-1999]")))
                .containsExactly(
                        at(20, "names \"unknown-1999\": list it in the evidence of the whole file too"),
                        at(36, "names \"unknown-1999\": list it in the evidence of the whole file too"));
    }

    @Test
    void answersAreStoredUnderAnIdOfTheirOwn() {
        assertThat(check(SOUND + PAUSES.replace("id: first-sentence", "id: heard")))
                .containsExactly(at(32, "uses the id \"heard\" a second time: answers are stored under it"));
    }

    private void manifest(String facts) throws IOException {
        Files.writeString(media.resolve("manifest.json"), "{" + facts + "}");
    }

    private List<String> check(String yaml) {
        return TestContent.problemsOf(new VideoType(), content, "welcome.yaml", yaml);
    }

    private String at(int line, String message) {
        return "%s/videos/welcome.yaml:%d: %s".formatted(content.getFileName(), line, message);
    }
}
