package org.hearback.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearback.coach.TestLanguage;
import org.hearback.dialogue.Nearness.Trial;
import org.junit.jupiter.api.Test;

class NearnessTest {
    private final Nearness nearness = new Nearness(TestLanguage::read, TestLanguage::understand);

    @Test
    void everyWordingIsTriedOnce() {
        var dialogue = TestDialogues.grace();
        var wordings = dialogue.nodes().stream()
                .flatMap(node -> node.choices().stream())
                .mapToInt(choice -> 1 + choice.phrasings().size())
                .sum();

        assertThat(nearness.trials(dialogue))
                .hasSize(wordings)
                .extracting(Trial::path)
                .doesNotHaveDuplicates();
    }

    @Test
    void aWordingThatFitsAnotherReplyBetterIsNamedWithItsPlace() {
        var dialogue = TestDialogues.read(
                TestDialogues.GRACE.replace("how has this been for you", TestDialogues.DISMISS.text()));

        assertThat(nearness.problems(dialogue)).anySatisfy(problem -> {
            assertThat(problem.path()).isEqualTo("nodes[0].choices[0].phrasings[2]");
            assertThat(problem.message())
                    .startsWith("\"%s\" is nearer to \"dismiss\" than to the other wordings of \"invite\""
                            .formatted(TestDialogues.DISMISS.text()));
        });
    }
}
