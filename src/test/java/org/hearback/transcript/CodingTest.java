package org.hearback.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.zip.ZipFile;
import org.hearback.attempt.ui.Weight;
import org.hearback.language.Analyst;
import org.hearback.language.Context;
import org.hearback.language.ScriptedAnalyst;
import org.hearback.language.Stage;
import org.hearback.transcript.CodedTranscript.Total;
import org.hearback.transcript.CodingRun.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of a transcript: in the background, in totals and in spreadsheets. */
class CodingTest {
    private static final Map<String, Part> PARTS = Map.of("C", Part.CLINICIAN, "P", Part.PATIENT);
    private static final String VISIT = """
            speaker,text,stage,id
            C,Hello.,opening,a
            P,It is hard.,,b
            C,"That makes sense, but it is just a twinge.",listening,c
            N,Excuse me.,,d
            C,"There is nothing to worry about, it is not crumbling.",,e
            P,"=HYPERLINK(""http://x"")",,f
            C,"-You have stenosis, that makes sense.",,=g
            C,Das ist nicht schlimm.,,h
            """;

    @TempDir
    Path temp;

    @Test
    void everyReplyIsCodedWithThePatientsLastLineAndItsStage() {
        var contexts = new ArrayList<Context>();
        Analyst listening = (said, context) -> {
            contexts.add(context);
            return new ScriptedAnalyst().analyse(said, context);
        };

        var run = run(listening);

        assertThat(run.state()).isEqualTo(State.DONE);
        assertThat(run.done()).isEqualTo(run.total()).isEqualTo(5);
        assertThat(contexts)
                .containsExactly(
                        new Context(null, Stage.OPENING),
                        new Context("It is hard.", Stage.LISTENING),
                        Context.answering("It is hard."),
                        Context.answering("=HYPERLINK(\"http://x\")"),
                        Context.answering("=HYPERLINK(\"http://x\")"));
    }

    @Test
    void totalsCountTurnsAndNotMarks() {
        var coded = coded();

        assertThat(coded.totals())
                .containsExactly(
                        new Total("validation", "Validation", Weight.SUPPORTS, 2, 0, 40),
                        new Total("dismissal", "Dismissal", Weight.HARMS, 1, 0, 20),
                        new Total("empty-reassurance", "Empty reassurance", Weight.CONSIDER, 1, 1, 20),
                        new Total("jargon", "jargon", Weight.CONSIDER, 1, 0, 20));
        assertThat(coded.unjudged()).isEqualTo(1);
        assertThat(coded.with(Weight.SUPPORTS)).isEqualTo(2);
        assertThat(coded.with(Weight.HARMS)).isEqualTo(1);
        assertThat(coded.with(Weight.CONSIDER)).isEqualTo(2);
    }

    @Test
    void cancellingStopsBeforeTheNextTurn() throws InterruptedException {
        var second = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var said = new ArrayList<String>();
        Analyst slow = (utterance, context) -> {
            said.add(utterance.text());
            if (said.size() == 2) {
                second.countDown();
                await(go);
            }
            return new ScriptedAnalyst().analyse(utterance, context);
        };
        var run = new CodingRun(transcript().replies(PARTS));
        var thread = Thread.ofVirtual().start(() -> run.run(() -> slow, new Semaphore(1)));
        second.await();
        assertThat(run.state()).isEqualTo(State.CODING);
        assertThat(run.done()).isEqualTo(1);

        run.cancel();
        go.countDown();
        thread.join();

        assertThat(run.state()).isEqualTo(State.CANCELLED);
        assertThat(run.result()).isEmpty();
        assertThat(said).hasSize(2);
    }

    @Test
    void oneTranscriptWaitsForAnotherAndMayBeCancelledMeanwhile() throws InterruptedException {
        var places = new Semaphore(0);
        var run = new CodingRun(transcript().replies(PARTS));
        var thread = Thread.ofVirtual().start(() -> run.run(ScriptedAnalyst::new, places));
        assertThat(run.state()).isEqualTo(State.WAITING);

        run.cancel();
        thread.join();

        assertThat(run.state()).isEqualTo(State.CANCELLED);
        assertThat(places.availablePermits()).isZero();
    }

    @Test
    void aFailureIsAStateAndGivesThePlaceBack() {
        var places = new Semaphore(1);
        var run = new CodingRun(transcript().replies(PARTS));

        run.run(
                () -> {
                    throw new IllegalStateException("no model");
                },
                places);

        assertThat(run.state()).isEqualTo(State.FAILED);
        assertThat(places.availablePermits()).isEqualTo(1);
    }

    @Test
    void anErrorIsAFailureToo() {
        var run = run((said, context) -> {
            throw new StackOverflowError();
        });

        assertThat(run.state()).isEqualTo(State.FAILED);
    }

    @Test
    void aTurnThatSeemsToTellWhoSomebodyIsIsMarked() {
        var transcript = read("C: Hello Mrs Jones.\nP: My number is 07700 900123.\nC: Go on.");

        assertThat(transcript.identifiable().keySet()).extracting(Turn::number).containsExactly(1, 2);
    }

    @Test
    void csvHasARowForEachFindingAndForEachTurnWithoutOne() {
        var csv = new String(Spreadsheets.csv(coded()), UTF_8);

        assertThat(csv.lines())
                .containsExactly(
                        "\uFEFFturn,id,line,time,speaker,stage,patient,text,reading_age,unjudged,finding,code,confidence,certainty,words,offsets,why,instead",
                        "1,a,2,,C,opening,,Hello.,,,,,,,,,,",
                        "3,c,4,,C,listening,It is hard.,\"That makes sense, but it is just a twinge.\",,,supports,validation,0.93,sure,makes sense,5..16,What it does.,Say what you heard.",
                        "3,c,4,,C,listening,It is hard.,\"That makes sense, but it is just a twinge.\",,,harms,dismissal,0.912,sure,just a twinge,28..41,What it does.,Say what you heard.",
                        "5,e,6,,C,,It is hard.,\"There is nothing to worry about, it is not crumbling.\",,,consider,empty-reassurance,0.6,asking,nothing to worry about,9..31,What it does.,Say what you heard.",
                        "5,e,6,,C,,It is hard.,\"There is nothing to worry about, it is not crumbling.\",,,suppressed,alarming,,,crumbling,43..52,negated,",
                        "7,'=g,8,,C,,\"'=HYPERLINK(\"\"http://x\"\")\",\"'-You have stenosis, that makes sense.\",,,supports,validation,0.93,sure,makes sense,25..36,What it does.,Say what you heard.",
                        "7,'=g,8,,C,,\"'=HYPERLINK(\"\"http://x\"\")\",\"'-You have stenosis, that makes sense.\",,,consider,jargon,0.8,sure,stenosis,10..18,Only clinicians know it.,a narrowing",
                        "8,h,9,,C,,\"'=HYPERLINK(\"\"http://x\"\")\",Das ist nicht schlimm.,,not-english,,,,,,,,");
    }

    @Test
    void excelHasTurnsFindingsTotalsAndWhatToKnow() throws IOException {
        var parts = unzip(Spreadsheets.excel(coded(), List.of("It is no judge.", "=1+1")));

        assertThat(parts.get("xl/workbook.xml"))
                .contains("name=\"Turns\"", "name=\"Findings\"", "name=\"Totals\"", "name=\"About\"");
        assertThat(parts.get("xl/sharedStrings.xml"))
                .contains(
                        "empty-reassurance",
                        "per_100_turns",
                        "It is no judge.",
                        "&apos;=1+1",
                        "&apos;=HYPERLINK",
                        "&apos;-You have stenosis")
                .doesNotContain(">=1+1", ">=HYPERLINK");
        assertThat(parts.values()).noneMatch(part -> part.contains("<f>"));
    }

    private static CodedTranscript coded() {
        return run(new ScriptedAnalyst()).result().orElseThrow();
    }

    private static CodingRun run(Analyst analyst) {
        var run = new CodingRun(transcript().replies(PARTS));
        run.run(() -> analyst, new Semaphore(1));
        return run;
    }

    private static Transcript transcript() {
        return read(VISIT);
    }

    private static Transcript read(String text) {
        return ((Reading.Read) Reading.of(text.getBytes(UTF_8))).transcript();
    }

    private Map<String, String> unzip(byte[] file) throws IOException {
        var parts = new HashMap<String, String>();
        try (var zip = new ZipFile(Files.write(temp.resolve("coded.xlsx"), file).toFile())) {
            for (var entry : Collections.list(zip.entries()))
                parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
        }
        return parts;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
