package org.hearback.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
    // as studio/manifest.mjs computes it for this storyboard
    private static final String SHA256 = "ba7da1afa404a6548861b4d463b9a84704a2bf446e93b960934e4bab336c61d5";

    @TempDir
    Path content;

    private Path media;

    @BeforeEach
    void aFilm() throws IOException {
        media = Files.createDirectories(content.resolve("videos/welcome-film"));
        for (var file : List.of("video.mp4", "poster.webp")) Files.writeString(media.resolve(file), "not looked into");
        Files.writeString(media.resolve("transcript.en-GB.md"), "# Being believed");
        Files.writeString(media.resolve("captions.en-GB.vtt"), "WEBVTT\n\n00:00.000 --> 00:02.000\nHello\n");
        Files.writeString(media.resolve("chapters.en-GB.vtt"), "WEBVTT\n\n00:00.000 --> 00:02.000\nWelcome\n");
        manifest("\"durationSeconds\": 2.5, \"synthetic\": true, \"storyboardSha256\": \"%s\"".formatted(SHA256));
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
        manifest("\"durationSeconds\": 2.5, \"synthetic\": false");

        assertThat(check(SOUND)).isEmpty();
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
