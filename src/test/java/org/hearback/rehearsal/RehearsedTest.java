package org.hearback.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.rehearsal.TestRehearsals.BELIEVE;
import static org.hearback.rehearsal.TestRehearsals.CLOSE;
import static org.hearback.rehearsal.TestRehearsals.HEAR;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearback.attempt.Step;
import org.hearback.rehearsal.Rehearsal.Part;
import org.hearback.rehearsal.Rehearsed.Run;
import org.junit.jupiter.api.Test;

class RehearsedTest {
    private static final long SEED = 7;

    private final Rehearsal script = TestRehearsals.script();
    private final List<Step> steps = new ArrayList<>();

    @Test
    void itBeginsWithTheFirstPart() {
        assertThat(rehearsed().part()).contains(HEAR);
        assertThat(rehearsed().behind()).isZero();
    }

    @Test
    void aPartIsBehindOnceItHasBeenLookedAt() {
        say(HEAR, "You counted.");

        assertThat(rehearsed().part()).contains(HEAR);

        read(HEAR);

        assertThat(rehearsed().part()).contains(BELIEVE);
        assertThat(rehearsed().behind()).isEqualTo(1);
    }

    @Test
    void aPartMayBeSaidMoreThanOnceAndTheLastVersionCounts() {
        say(HEAR, "You counted.");
        say(HEAR, "You have counted the days.");

        assertThat(rehearsed().versions(HEAR))
                .extracting("text")
                .containsExactly("You counted.", "You have counted the days.");
        assertThat(rehearsed().latest(HEAR).text()).isEqualTo("You have counted the days.");
    }

    @Test
    void aRunGoesThroughEveryPartInTurn() {
        sayAll();
        steps.add(Rehearsed.began(Step.newId()));
        assertThat(rehearsed().next(rehearsed().run().orElseThrow())).isEqualTo(HEAR);

        run(HEAR, "One.", false);
        run(BELIEVE, "Two.", true);
        assertThat(rehearsed().next(rehearsed().run().orElseThrow())).isEqualTo(CLOSE);

        run(CLOSE, "Three.", false);
        assertThat(rehearsed().run()).isEmpty();
        assertThat(rehearsed().wholeRuns())
                .singleElement()
                .extracting(Run::freely)
                .isEqualTo(2);
    }

    @Test
    void aRunThatIsLeftKeepsItsWordsAndCountsForNothingElse() {
        sayAll();
        steps.add(Rehearsed.began(Step.newId()));
        run(HEAR, "Before I left.", false);
        steps.add(Rehearsed.stopped(Step.newId()));

        assertThat(rehearsed().run()).isEmpty();
        assertThat(rehearsed().wholeRuns()).isEmpty();
        assertThat(rehearsed().latest(HEAR).text()).isEqualTo("Before I left.");
    }

    @Test
    void everyRunHasOtherPromptsUntilAllHaveComeAndTheSameAttemptAlwaysTheSame() {
        var rehearsed = rehearsed();

        var three = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> rehearsed.prompt(HEAR, new Run(number, List.of(), false)))
                .toList();

        assertThat(three).containsAll(HEAR.also()).endsWith(HEAR.says());
        assertThat(rehearsed.prompt(HEAR, new Run(4, List.of(), false))).isEqualTo(three.getFirst());
        assertThat(rehearsed.prompt(CLOSE, new Run(2, List.of(), false))).isEqualTo(CLOSE.says());
    }

    @Test
    void wordsThatComeAgainAreOneWayOfSayingIt() {
        sayAll();
        steps.add(Rehearsed.began(Step.newId()));
        var first = rehearsed().latest(HEAR);
        run(HEAR, "Other words.", false);
        run(BELIEVE, "Two.", false);
        run(CLOSE, "Three.", false);
        steps.add(Rehearsed.began(Step.newId()));
        run(HEAR, first.text(), false);

        assertThat(rehearsed().ways(HEAR)).extracting("text").containsExactly("Other words.", first.text());
        assertThat(rehearsed().latest(HEAR)).isEqualTo(first);
    }

    private Rehearsed rehearsed() {
        return new Rehearsed(script, List.copyOf(steps), SEED);
    }

    private void sayAll() {
        for (var part : script.parts()) {
            say(part, "My words for " + part.id() + ".");
            read(part);
        }
    }

    private void say(Part part, String text) {
        steps.add(Rehearsed.said(Step.newId(), part, text));
    }

    private void read(Part part) {
        steps.add(Rehearsed.read(Step.newId(), part));
    }

    private void run(Part part, String text, boolean peeked) {
        steps.add(Rehearsed.ran(Step.newId(), part, text, peeked));
    }
}
