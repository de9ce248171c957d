package org.hearback.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearback.language.Exemplars.Group;
import org.junit.jupiter.api.Test;

class ExemplarHeadTest {
    private static final float[] NORTH = {1, 0, 0};
    private static final float[] NEAR_NORTH = {0.96f, 0.28f, 0};
    private static final float[] EAST = {0, 1, 0};
    private static final float[] UP = {0, 0, 1};

    private final ExemplarHead head = new ExemplarHead(
            new Exemplars(List.of(
                    new Group(List.of("blame"), List.of("You should have listened.", "It is your own fault.")),
                    new Group(List.of("empathy"), List.of("That sounds hard.")),
                    new Group(List.of(), List.of("Take a seat.")))),
            Map.of(
                    "You should have listened.", NORTH,
                    "It is your own fault.", NEAR_NORTH,
                    "That sounds hard.", EAST,
                    "Take a seat.", UP));

    @Test
    void whatLiesAmongTheExemplarsOfABehaviourSpeaksForIt() {
        assertThat(head.score("blame", NORTH)).isGreaterThan(head.score("blame", EAST));
        assertThat(head.score("empathy", EAST)).isGreaterThan(head.score("empathy", UP));
    }

    @Test
    void aBehaviourWithoutExemplarsIsLeftAlone() {
        assertThat(head.score("dismissal", NORTH)).isZero();
    }

    @Test
    void theNearestExemplarIsNamedIfItIsNearEnough() {
        assertThat(head.alike("blame", NORTH)).contains("You should have listened.");
        assertThat(head.alike("blame", EAST)).isEmpty();
    }

    @Test
    void anExemplarIsKnownWhateverItsCapitalsAndMarks() {
        assertThat(head.isExemplar("blame", "it is YOUR own fault")).isTrue();
        assertThat(head.isExemplar("empathy", "it is your own fault")).isFalse();
        assertThat(head.isExemplar("blame", "It is your fault.")).isFalse();
    }

    @Test
    void trainingTwiceGivesTheSameScores() {
        var again = new ExemplarHead(
                new Exemplars(List.of(new Group(List.of("blame"), List.of("a")), new Group(List.of(), List.of("b")))),
                Map.of("a", NORTH, "b", EAST));
        var other = new ExemplarHead(
                new Exemplars(List.of(new Group(List.of("blame"), List.of("a")), new Group(List.of(), List.of("b")))),
                Map.of("a", NORTH, "b", EAST));

        assertThat(again.score("blame", UP)).isEqualTo(other.score("blame", UP));
    }
}
