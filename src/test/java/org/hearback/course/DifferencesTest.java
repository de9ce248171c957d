package org.hearback.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.course.Difference.parts;
import static org.hearback.course.Difference.value;

import java.util.List;
import java.util.Set;
import org.hearback.course.Difference.Kind;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;

class DifferencesTest {
    @Test
    void whatIsTheSameDiffersInNothing() {
        assertThat(between("{title: A, questions: [{id: one}]}", "{questions: [{id: one}], title: A}"))
                .isEmpty();
    }

    @Test
    void aValueIsToldAsItWasAndAsItIs() {
        assertThat(between("{title: A, minutes: 2, passPercent: 80}", "{title: B, minutes: 3, passPercent: 100}"))
                .containsExactly(
                        value("title", "A", "B"), value("minutes", "2", "3"), value("passPercent", "80", "100"));
    }

    @Test
    void whatItsKindOfContentTellsIsNotToldTwice() {
        var before = tree("{title: A, attempts: 1}");
        var after = tree("{title: A, attempts: 2}");

        assertThat(Differences.between(before, after, Set.of("attempts"))).isEmpty();
        assertThat(Differences.between(before, after, Set.of())).containsExactly(Difference.other());
    }

    @Test
    void partsAreCountedByTheirIds() {
        assertThat(between(
                        "{questions: [{id: one, prompt: A}, {id: two, prompt: B}, {id: three}]}",
                        "{questions: [{id: four}, {id: two, prompt: C}, {id: one, prompt: A}, {id: five}]}"))
                .containsExactly(
                        parts(Kind.ADDED, "questions", 2),
                        parts(Kind.REMOVED, "questions", 1),
                        parts(Kind.CHANGED, "questions", 1));
    }

    @Test
    void partsThatOnlyChangedPlacesAreADifferenceWithoutAName() {
        assertThat(between("{rounds: [{id: one}, {id: two}]}", "{rounds: [{id: two}, {id: one}]}"))
                .containsExactly(Difference.other());
    }

    @Test
    void whateverElseThereIsIsToldOnce() {
        assertThat(between("{patient: {name: A}, lost: [A], place: A}", "{patient: {name: B}, lost: [B], place: A}"))
                .containsExactly(Difference.other());
    }

    @Test
    void aListThatWasNotThereIsNew() {
        assertThat(between("{title: A, pauses: null}", "{title: A, pauses: [{id: one}]}"))
                .containsExactly(parts(Kind.ADDED, "pauses", 1));
    }

    @Test
    void whatNobodyMeetsInTheMiddleOfItIsNoDifference() {
        assertThat(between(
                        "{evidence: [a], required: true, outcomes: [A], summary: A}",
                        "{evidence: [b], required: false, outcomes: [B], summary: B}"))
                .isEmpty();
    }

    private static List<Difference> between(String before, String after) {
        return Differences.between(tree(before), tree(after), Set.of());
    }

    private static JsonNode tree(String yaml) {
        return ContentJson.STRICT.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }
}
