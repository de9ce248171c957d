package org.hearback.transcript;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.hearback.transcript.TranscriptProblem.Reason.BAD_TIMES;
import static org.hearback.transcript.TranscriptProblem.Reason.BROKEN_QUOTES;
import static org.hearback.transcript.TranscriptProblem.Reason.EMPTY;
import static org.hearback.transcript.TranscriptProblem.Reason.MISSING_COLUMN;
import static org.hearback.transcript.TranscriptProblem.Reason.NOT_TEXT;
import static org.hearback.transcript.TranscriptProblem.Reason.NO_SPEAKER;
import static org.hearback.transcript.TranscriptProblem.Reason.TOO_BIG;
import static org.hearback.transcript.TranscriptProblem.Reason.TOO_MANY_TURNS;
import static org.hearback.transcript.TranscriptProblem.Reason.TURN_TOO_LONG;
import static org.hearback.transcript.TranscriptProblem.Reason.UNKNOWN_FORM;
import static org.hearback.transcript.TranscriptProblem.Reason.UNKNOWN_STAGE;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import org.hearback.language.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people have them: from spreadsheets, recordings and typewriters. */
class TranscriptReaderTest {
    @Test
    void aTableIsReadWithItsStagesAndIds() {
        var turns = turns("""
                id,stage,speaker,text
                a1,opening,Clinician,"Hello, ""Grace"".
                Sit down."
                a2,Listening,Patient,Thank you

                ,,Clinician,Go on.
                """);

        assertThat(turns)
                .containsExactly(
                        new Turn(1, 2, "a1", "Clinician", "Hello, \"Grace\".\nSit down.", Stage.OPENING, null),
                        new Turn(2, 4, "a2", "Patient", "Thank you", Stage.LISTENING, null),
                        new Turn(3, 6, null, "Clinician", "Go on.", null, null));
    }

    @Test
    @Timeout(20)
    void aFileThatIsMadeToKeepTheServerBusyIsRefusedSoon() {
        var long1 = "<v ".repeat(300_000);
        var long2 = "<a".repeat(500_000);
        var long3 = "<v" + " ".repeat(900_000);
        for (var words : List.of(long1, long2, long3))
            Reading.of(("WEBVTT\n\n00:01.000 --> 00:02.000\n" + words + "\n").getBytes(UTF_8));

        var reading = Reading.of(("speaker,text\n" + ",x\n".repeat(600_000)).getBytes(UTF_8));

        assertThat(((Reading.Refused) reading).problems()).hasSize(500);
    }

    @Test
    void aTableMayHaveSemicolonsOrTabsAndAByteOrderMarkAndMoreColumns() {
        assertThat(turns("\uFEFFSpeaker;Text;note\r\nC;Hello, you;x\r\n"))
                .extracting(Turn::text)
                .containsExactly("Hello, you");
        assertThat(turns("speaker\ttext\nC\tHello, you\n"))
                .extracting(Turn::text)
                .containsExactly("Hello, you");
    }

    @Test
    void aFileOfAnOldOfficeProgramIsReadToo() {
        var file = "speaker;text\nC;Café – “hard”\n".getBytes(Charset.forName("windows-1252"));

        assertThat(turns(file)).extracting(Turn::text).containsExactly("Café – “hard”");
    }

    @Test
    void captionsBecomeTurnsWithTheTimesOfTheirFirst() {
        var turns = turns("""
                WEBVTT - a visit

                NOTE recorded
                in a clinic

                STYLE
                ::cue { color: red }

                1
                00:00:01.000 --> 00:00:03.500 align:start
                <v Dr Khan>What brings you</v>

                00:00:03.500 --> 00:00:05.000
                <v.loud Dr Khan>here <i>today</i> &amp; now?</v>

                01:00.250 --> 01:09.000
                P: My back.
                It hurts.
                Dr Khan: I see.
                """);

        assertThat(turns)
                .containsExactly(
                        new Turn(
                                1,
                                11,
                                null,
                                "Dr Khan",
                                "What brings you here today & now?",
                                null,
                                Duration.ofSeconds(1)),
                        new Turn(2, 17, null, "P", "My back. It hurts.", null, Duration.ofMillis(60_250)),
                        new Turn(3, 19, null, "Dr Khan", "I see.", null, Duration.ofMillis(60_250)));
    }

    @Test
    void typedLinesGoOnUntilSomebodyElseSpeaks() {
        var turns = turns("""
                C: How are you?
                p: Bad. I mean: it hurts
                all day.

                [00:12] Doctor: At 10:30 then.
                Pt: Yes
                """);

        assertThat(turns)
                .extracting(Turn::speaker, Turn::text)
                .containsExactly(
                        tuple("C", "How are you?"),
                        tuple("p", "Bad. I mean: it hurts all day."),
                        tuple("Doctor", "At 10:30 then."),
                        tuple("Pt", "Yes"));
        assertThat(turns.get(2).from()).isEqualTo(Duration.ofSeconds(12));
        assertThat(turns.get(2).line()).isEqualTo(5);
    }

    @Test
    void speakersAreOneHoweverTheyAreWritten() {
        assertThat(((Reading.Read) read("C: a\nc: b\nMary Jones: d\nMARY JONES: e"))
                        .transcript()
                        .speakers())
                .containsExactly(entry("C", 2), entry("Mary Jones", 2));
    }

    @Test
    void theContentTellsTheFormAndNotTheName() {
        assertThat(turns("WEBVTT\n\n00:01.000 --> 00:02.000\nC: a")).hasSize(1);
        assertThat(turns("speaker,text\nC,a")).hasSize(1);
        assertThat(turns("C: speaker, text")).hasSize(1);
    }

    @Test
    void emptyTurnsAreNoTurns() {
        assertThat(turns("speaker,text\nC,\nP,yes\n")).extracting(Turn::text).containsExactly("yes");
        assertThat(turns("C:\nP: yes\n")).extracting(Turn::text).containsExactly("yes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "\uFEFF", "speaker,text\n", "WEBVTT\n\nNOTE nothing\n"})
    void aFileWithoutTurnsSaysSo(String text) {
        assertThat(problems(text)).containsExactly(new TranscriptProblem(1, EMPTY, ""));
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThat(problems(new byte[] {'P', 'K', 3, 4, 20, 0}))
                .containsExactly(new TranscriptProblem(1, NOT_TEXT, ""));
        assertThat(problems("C: hello".getBytes(UTF_16LE))).containsExactly(new TranscriptProblem(1, NOT_TEXT, ""));
        assertThat(problems(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0x81, 'x'}))
                .containsExactly(new TranscriptProblem(1, NOT_TEXT, ""));
        assertThat(problems("C: bell \u0007".getBytes(ISO_8859_1)))
                .containsExactly(new TranscriptProblem(1, NOT_TEXT, ""));
    }

    @Test
    void whatIsTooLongIsRefusedWithItsLine() {
        assertThat(problems("C: a\n".repeat(400_001))).containsExactly(new TranscriptProblem(1, TOO_BIG, ""));
        assertThat(problems("C: a\nP: b\n".repeat(1_001)))
                .containsExactly(new TranscriptProblem(2001, TOO_MANY_TURNS, "2000"));
        assertThat(turns("C: a\nP: b\n".repeat(1_000))).hasSize(2_000);
        assertThat(problems("C: a\nP: " + "b".repeat(20_001)))
                .containsExactly(new TranscriptProblem(2, TURN_TOO_LONG, "20000"));
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThat(problems("speaker,words\nC,a")).containsExactly(new TranscriptProblem(1, MISSING_COLUMN, "text"));
        assertThat(problems("\nwho;text\nC;a")).containsExactly(new TranscriptProblem(2, MISSING_COLUMN, "speaker"));
    }

    @Test
    void everyBadRowIsNamedWithItsLine() {
        assertThat(problems("speaker,text,stage\n,Hello,\nC,\"two\nlines\",lunch\nP,fine,plan\n"))
                .containsExactly(
                        new TranscriptProblem(2, NO_SPEAKER, "Hello"),
                        new TranscriptProblem(3, UNKNOWN_STAGE, "lunch"));
    }

    @Test
    void quotesThatNeverCloseAreNamed() {
        assertThat(problems("speaker,text\nC,\"never\nP,b\n"))
                .extracting(TranscriptProblem::reason)
                .containsExactly(BROKEN_QUOTES);
        assertThat(problems("speaker,text\nC,\"a\" b\n"))
                .extracting(TranscriptProblem::reason)
                .containsExactly(BROKEN_QUOTES);
    }

    @Test
    void captionsWithBadTimesOrNobodySpeakingAreNamed() {
        assertThat(problems("WEBVTT\n\n00:01 -> 00:02\nC: a\n\n00:99.000 --> 01:00.000\nC: b\n"))
                .containsExactly(
                        new TranscriptProblem(4, BAD_TIMES, "C: a"),
                        new TranscriptProblem(6, BAD_TIMES, "00:99.000 --> 01:00.000"));
        assertThat(problems("WEBVTT\n\n00:01.000 --> 00:02.000\nhello\n\n00:02.000 --> 00:03.000\nagain\n"))
                .containsExactly(new TranscriptProblem(4, NO_SPEAKER, "hello"));
    }

    @Test
    void proseIsNoTranscript() {
        assertThat(problems(
                        "\nOnce upon a time there was a back, and it hurt for years and years and years.\nIt hurt."))
                .containsExactly(new TranscriptProblem(
                        2, UNKNOWN_FORM, "Once upon a time there was a back, and it hurt for years and…"));
    }

    @Test
    void namesGiveTheirPartAway() {
        for (var clinician : List.of("C", "c", "Clinician", "Doctor", "Dr", "Dr. Khan", "C1", "Surgeon"))
            assertThat(Part.of(clinician)).as(clinician).contains(Part.CLINICIAN);
        for (var patient : List.of("P", "Patient", "pt", "Patient 2", "P3"))
            assertThat(Part.of(patient)).as(patient).contains(Part.PATIENT);
        for (var nobody : List.of("Nurse", "Carol", "Grace", "Interviewer", "X", ""))
            assertThat(Part.of(nobody)).as(nobody).isEmpty();
    }

    private static List<Turn> turns(String text) {
        return turns(text.getBytes(UTF_8));
    }

    private static List<Turn> turns(byte[] file) {
        return switch (Reading.of(file)) {
            case Reading.Read read -> read.transcript().turns();
            case Reading.Refused refused -> throw new AssertionError(refused.problems());
        };
    }

    private static List<TranscriptProblem> problems(String text) {
        return problems(text.getBytes(UTF_8));
    }

    private static List<TranscriptProblem> problems(byte[] file) {
        return switch (Reading.of(file)) {
            case Reading.Read read -> throw new AssertionError(read);
            case Reading.Refused refused -> refused.problems();
        };
    }

    private static Reading read(String text) {
        return Reading.of(text.getBytes(UTF_8));
    }
}
