package org.hearback.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearback.video.Cues.Cue;
import org.hearback.video.Film.Chapter;
import org.hearback.video.Transcript.Line;
import org.hearback.video.Transcript.Part;
import org.junit.jupiter.api.Test;

class TranscriptReaderTest {
    private static final String WRITTEN = """
            # Being believed

            What is only seen is described in square brackets.

            ## Welcome (00:00)

            [Ms Mensah and Daniel are seen.]

            **Ms Mensah (surgeon):** I am a surgeon. Most of the
            people I see are not offered an operation.

            [She looks up.]

            ## The first try (00:12)

            **Daniel (patient):** I am tired.
            """;
    private static final List<Cue> CAPTIONS = List.of(
            new Cue(1, 3, "<v Ms Mensah>I am a surgeon."),
            new Cue(3, 7, "<v Ms Mensah>Most of the people I see are not offered an operation."),
            new Cue(13, 15, "<v Daniel>I am tired."));
    private static final List<Chapter> CHAPTERS =
            List.of(new Chapter(0, "Welcome"), new Chapter(12.5, "The first try"));

    @Test
    void whatIsSaidBeginsWithItsCaptionAndWhatIsSeenBetweenVoices() {
        assertThat(read(WRITTEN).parts())
                .containsExactly(
                        new Part("", List.of(prose("What is only seen is described in square brackets."))),
                        new Part(
                                "Welcome",
                                List.of(
                                        seen(0.0, "[Ms Mensah and Daniel are seen.]"),
                                        said(
                                                1.0,
                                                "Ms Mensah (surgeon)",
                                                "I am a surgeon. Most of the people I see are not offered an operation."),
                                        seen(7.0, "[She looks up.]"))),
                        new Part("The first try", List.of(said(13.0, "Daniel (patient)", "I am tired."))));
    }

    @Test
    void whatIsSaidTwiceHasTheSecondOfItsOwnChapter() {
        var captions = List.of(new Cue(1, 2, "I am tired."), new Cue(13, 14, "I am tired."), new Cue(14, 15, "Still."));

        var parts = TranscriptReader.read("""
                        ## Welcome

                        Tell me.

                        ## The first try

                        I am tired.

                        Still.
                        """, captions, CHAPTERS).parts();

        assertThat(parts.getLast().lines()).extracting(Line::from).containsExactly(13.0, 14.0);
    }

    @Test
    void aLineThatBeginsWithinACaptionBeginsWithItsShareOfIt() {
        var parts = TranscriptReader.read(
                        "**A:** Yes. I do.\n\n**B:** Thank you.",
                        List.of(new Cue(10, 15, "- Yes. I do. - Thank you.")),
                        List.of())
                .parts();

        assertThat(parts.getFirst().lines()).extracting(Line::from).containsExactly(10.0, 13.0);
    }

    @Test
    void captionsThatShortenALineStillGiveItsSecond() {
        var line = TranscriptReader.read(
                        "**Daniel**: They say my scan is, well, normal.",
                        List.of(new Cue(5, 8, "They say my scan is normal.")),
                        List.of())
                .parts()
                .getFirst()
                .lines()
                .getFirst();

        assertThat(line).isEqualTo(said(5.0, "Daniel", "They say my scan is, well, normal."));
    }

    @Test
    void withoutCaptionsNobodyClaimsToKnowASecondOfTheVoices() {
        var parts = TranscriptReader.read(WRITTEN, List.of(), List.of()).parts();

        assertThat(parts.get(1).lines()).extracting(Line::from).containsExactly(0.0, null, null);
        assertThat(parts.get(2).lines()).extracting(Line::from).containsExactly((Double) null);
    }

    @Test
    void listsAndQuotationsAreLinesToo() {
        assertThat(read("## Close\n\n- Listen.\n- Ask.\n\n> Then explain.")
                        .parts()
                        .getFirst()
                        .lines())
                .extracting(Line::text)
                .containsExactly("Listen.", "Ask.", "Then explain.");
    }

    @Test
    void htmlIsNotReadAsWords() {
        var line =
                read("## <b>Hello</b>\n\n<script>alert(1)</script>\n\nHe is *much* <img src=x onerror=alert(1)>better & 1 < 2.")
                        .parts()
                        .getFirst();

        assertThat(line.title()).isEqualTo("Hello");
        assertThat(line.lines()).extracting(Line::text).containsExactly("He is much better & 1 < 2.");
    }

    @Test
    void everyLineOfAShippedFilmHasItsSecondInOrder() throws Exception {
        try (var films = Files.newDirectoryStream(Path.of("content/videos"), Files::isDirectory)) {
            for (var film : films) {
                var chapters = Cues.parse(read(film, MediaFile.CHAPTERS)).stream()
                        .map(cue -> new Chapter(cue.from(), cue.words()))
                        .toList();

                var transcript = TranscriptReader.read(
                        read(film, MediaFile.TRANSCRIPT), Cues.parse(read(film, MediaFile.CAPTIONS)), chapters);

                var seconds = transcript.parts().stream()
                        .filter(part -> !part.title().isEmpty())
                        .flatMap(part -> part.lines().stream())
                        .map(Line::from)
                        .toList();
                assertThat(seconds)
                        .as("%s", film)
                        .hasSizeGreaterThan(10)
                        .doesNotContainNull()
                        .isSorted();
            }
        }
    }

    private static String read(Path film, MediaFile file) throws Exception {
        return Files.readString(film.resolve(file.fileName()));
    }

    private static Transcript read(String markdown) {
        return TranscriptReader.read(markdown, CAPTIONS, CHAPTERS);
    }

    private static Line said(Double from, String speaker, String text) {
        return new Line(from, speaker, text, false);
    }

    private static Line seen(Double from, String text) {
        return new Line(from, "", text, true);
    }

    private static Line prose(String text) {
        return new Line(null, "", text, false);
    }
}
