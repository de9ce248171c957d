package org.hearback.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearback.attempt.Step;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FirstShapeTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Dialogue grace = TestDialogues.firstShape();

    @Test
    void whatEachChoiceDidToThePatientIsKept() {
        assertThat(grace.begins()).isEqualTo(new State(38, 70, 50, 50));
        var invite = TestDialogues.choice(grace.first(), "opening-invite");
        assertThat(invite.change()).isEqualTo(new Change(6, -4, 0, 0));
        assertThat(invite.does()).isEmpty();
        assertThat(grace.takesOwnWords()).isFalse();
    }

    @Test
    void theLineOfAMistrustingPatientIsKept() {
        assertThat(TestDialogues.node(grace, "in-my-head").otherwise())
                .singleElement()
                .satisfies(other -> {
                    assertThat(other.when()).isEqualTo(TestDialogues.when("trust: { below: 35 }"));
                    assertThat(other.says()).startsWith("Shall I say it before you do?");
                    assertThat(other.mood()).isEqualTo(Dialogue.Mood.ANGRY);
                });
        assertThat(grace.first().otherwise()).isEmpty();
    }

    @Test
    void aTalkFromThenReplaysAsItWent() {
        var steps = List.of(
                step("begun", Map.of()),
                step("said", Map.of("turn", 1, "node", "opening", "choice", "opening-good-news")),
                step("said", Map.of("turn", 2, "node", "facts", "choice", "facts-legs")),
                step("said", Map.of("turn", 3, "node", "in-my-head", "choice", "in-my-head-no")));

        var talk = Visit.replay(grace, steps).current();

        assertThat(talk.setting()).isEqualTo(Setting.FIRST);
        assertThat(talk.turns()).hasSize(3);
        assertThat(talk.turns().getFirst().after()).isEqualTo(new State(29, 74, 50, 50));
        assertThat(talk.turns().get(1).heard().says()).startsWith("Good news. Right.");
        assertThat(talk.turns().getLast().heard().says()).startsWith("Shall I say it before you do?");
        assertThat(talk.state()).isEqualTo(new State(37, 65, 50, 50));
        assertThat(talk.howItEnded().orElseThrow().id()).isEqualTo("unsure");
    }

    @Test
    void aTalkFromThenGoesOnNow() {
        var visit = Visit.replay(grace, List.of(step("begun", Map.of())));

        var answer = Listener.chosen(
                TestDialogues.RESPONSES,
                visit.current(),
                visit.current().cards().get(1));
        var talk = visit.current().after(answer);

        assertThat(talk.at()).isEqualTo("facts");
        assertThat(talk.state()).isEqualTo(new State(44, 66, 50, 50));
    }

    @Test
    void whatHasThePresentShapeStaysAsItIs() {
        JsonNode present = JSON.valueToTree(TestDialogues.grace());

        assertThat(new DialogueType().upgraded(present)).isSameAs(present);
    }

    private static Step step(String type, Object data) {
        return Step.of(Step.newId(), type, data);
    }
}
