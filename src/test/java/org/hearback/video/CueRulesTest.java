package org.hearback.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CueRulesTest {
    private static final double LONG = 1000;

    @Test
    void whatTheStudioWritesIsRight() throws IOException {
        var folder = Path.of("content/videos/being-believed");
        var seconds = Manifest.parse(Files.readString(folder.resolve("manifest.json")))
                .durationSeconds();

        assertThat(CueRules.captions(Files.readString(folder.resolve("captions.en-GB.vtt")), seconds))
                .isEmpty();
        assertThat(CueRules.chapters(Files.readString(folder.resolve("chapters.en-GB.vtt")), seconds))
                .isEmpty();
        assertThat(CueRules.captions(TestFilms.CAPTIONS, 6)).isEmpty();
    }

    @Test
    void everyMistakeIsNamedWithItsLine() {
        var captions = """
                WEBVTT

                00:00.000 --> 00:05.000
                one
                two
                three

                00:05.000 --> 00:09.000
                This line goes on for rather more than forty-two characters

                00:09.000 --> 00:09.500
                Much too fast to be read.

                00:09.400 --> 00:11.000
                Overlaps

                00:08.000 --> 00:12.000
                Out of order

                00:13.000 --> 00:12.000
                Backwards

                0:14 --> 00:15.000
                No time

                00:15.000 --> 00:16.000

                16:00.000 --> 17:00.000
                Beyond
                """;

        assertThat(inWords(CueRules.captions(captions, 60)))
                .containsExactly(
                        "3 TOO_MANY_LINES [3, 2]",
                        "9 LINE_TOO_LONG [59, 42]",
                        "11 TOO_FAST [0.5, 1.3, 20]",
                        "14 OVERLAPS []",
                        "17 OUT_OF_ORDER []",
                        "20 BACKWARDS []",
                        "23 NO_TIME [0:14]",
                        "26 SAYS_NOTHING []",
                        "28 BEYOND_THE_END [17:00.0, 1:00.0]");
    }

    @Test
    void whoSpeaksAndHowACharacterIsWrittenDoNotCount() {
        var line = "x".repeat(40);
        assertThat(CueRules.captions(
                        "WEBVTT\n\n00:00.000 --> 00:05.000\n<v Somebody with a long name>%s&amp;&lt;\n".formatted(line),
                        LONG))
                .isEmpty();
    }

    @Test
    void aFileThatIsNoWebVttIsSaidToBeNone() {
        assertThat(inWords(CueRules.captions("1\n00:00:01,000 --> 00:00:02,000\nHello\n", LONG)))
                .containsExactly("1 NOT_WEBVTT []");
        assertThat(inWords(CueRules.captions("WEBVTT\n\nHello\n", LONG))).containsExactly("1 NO_CUES []");
        assertThat(inWords(CueRules.captions("", LONG))).containsExactly("1 NOT_WEBVTT []");
    }

    @Test
    void chaptersBeginWithTheFilmAndHaveShortTitles() {
        var chapters = "WEBVTT\n\n00:05.000 --> 00:09.000\n%s\n".formatted("A title ".repeat(10));

        assertThat(inWords(CueRules.chapters(chapters, LONG)))
                .containsExactly("3 NOT_FROM_THE_START [0:05.0]", "4 CHAPTER_TOO_LONG [79, 60]");
    }

    private static List<String> inWords(List<FilmProblem> problems) {
        return problems.stream()
                .map(problem -> "%d %s %s".formatted(problem.line(), problem.reason(), problem.detail()))
                .toList();
    }
}
