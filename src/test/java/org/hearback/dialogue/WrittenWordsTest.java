package org.hearback.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearback.attempt.Reassurance;
import org.hearback.attempt.Reassurance.Part;
import org.hearback.coach.TestLanguage;
import org.hearback.dialogue.WrittenWords.Written;
import org.junit.jupiter.api.Test;

class WrittenWordsTest {
    private final WrittenWords words = new WrittenWords(shipped(), TestLanguage::read);

    @Test
    void eachPartIsTheShareOfWhatWasHopedForThatWasThere() {
        var rated = words.rate(List.of(
                written("I believe you.", "validation"),
                written("I see.", "validation"),
                written("What was it like?", "open-question")));

        assertThat(rated)
                .contains(new Reassurance(
                        Map.of(Part.DATA_GATHERING, 10, Part.RELATIONSHIP_BUILDING, 5, Part.GENERIC_REASSURANCE, 0)));
    }

    @Test
    void aPartThatNoTaskAskedForIsLeftOut() {
        var rated = words.rate(List.of(written("I believe you.", "validation"))).orElseThrow();

        assertThat(rated.of(Part.COGNITIVE_REASSURANCE)).isEmpty();
        assertThat(rated.of(Part.DATA_GATHERING)).isEmpty();
    }

    @Test
    void emptyComfortCountsWhateverTheTaskWas() {
        var rated = words.rate(List.of(
                        written("I believe you. You will be fine.", "validation"),
                        written("I believe you.", "validation")))
                .orElseThrow();

        assertThat(rated.of(Part.GENERIC_REASSURANCE)).hasValue(5);
        assertThat(rated.of(Part.RELATIONSHIP_BUILDING)).hasValue(10);
    }

    @Test
    void whatHarmsTakesAwayAndNeverBelowNothing() {
        assertThat(words.rate(List.of(written("At least it is not cancer. I believe you.", "validation"))))
                .hasValueSatisfying(rated ->
                        assertThat(rated.of(Part.RELATIONSHIP_BUILDING)).hasValue(0));
        assertThat(words.rate(List.of(written("At least it is not cancer.", "validation"))))
                .hasValueSatisfying(rated ->
                        assertThat(rated.of(Part.RELATIONSHIP_BUILDING)).hasValue(0));
    }

    @Test
    void whatNobodyHopedForAnythingFromIsNotRated() {
        assertThat(words.rate(List.of(written("I believe you.")))).isEmpty();
        assertThat(words.rate(List.of(written("   ", "validation")))).isEmpty();
        assertThat(words.rate(List.of())).isEmpty();
    }

    private static Written written(String text, String... wishes) {
        return new Written("Nobody believes me.", text, List.of(wishes));
    }

    private static Responses shipped() {
        return Responses.read(Path.of("content/patients"));
    }
}
