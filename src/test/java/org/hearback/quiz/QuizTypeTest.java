package org.hearback.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hearback.course.TestContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuizTypeTest {
    private static final String SOUND = """
            id: words
            title: Words
            summary: Short questions.
            minutes: 3
            required: true
            outcomes: [Choose words.]
            evidence: [evers-2017]
            passPercent: 75
            questions:
              - id: first
                kind: single
                prompt: What do you say first?
                explanation: Because.
                evidence: [evers-2017]
                aim: {outcome: Choose words., difficulty: easy}
                choices:
                  - text: I believe you.
                    correct: true
                    feedback: Yes.
                  - text: It is nothing.
                    correct: false
                    feedback: No.
            """;

    @TempDir
    Path content;

    @Test
    void aSoundQuizHasNoProblems() {
        assertThat(check(SOUND)).isEmpty();
    }

    @Test
    void aSingleChoiceHasExactlyOneRightAnswer() {
        assertThat(check(SOUND.replace("correct: false", "correct: true")))
                .containsExactly(
                        at(16, "has 2 correct choices: \"first\" is single, so exactly one must have correct: true"));
        assertThat(check(SOUND.replace("correct: true", "correct: false")))
                .containsExactly(
                        at(16, "has 0 correct choices: \"first\" is single, so exactly one must have correct: true"));
    }

    @Test
    void aMultipleChoiceCannotBeWonByTickingEverythingOrNothing() {
        var multiple = SOUND.replace("kind: single", "kind: multiple");

        assertThat(check(multiple)).isEmpty();
        assertThat(check(multiple.replace("correct: false", "correct: true")))
                .containsExactly(at(16, "has no wrong choice: whoever ticks everything would be right in \"first\""));
        assertThat(check(multiple.replace("correct: true", "correct: false")))
                .containsExactly(at(16, "has no correct choice: give \"first\" at least one correct: true"));
    }

    @Test
    void choicesThatReadAlikeAreNamedWithTheirLine() {
        assertThat(check(SOUND.replace("It is nothing.", "I BELIEVE you.")))
                .containsExactly(at(20, "repeats \"I BELIEVE you.\": no two may read alike"));
    }

    @Test
    void aPartOfTheMarksIsForAWrongChoiceAmongSeveralOfWhichOneIsRight() {
        var nearly = SOUND.replace("feedback: No.", "feedback: No.\n        credit: 50");

        assertThat(check(nearly)).isEmpty();
        assertThat(check(nearly.replace("kind: single", "kind: multiple")))
                .containsExactly(at(23, "is only for a choice that is nearly right, in a question of the kind single"));
    }

    @Test
    void aQuestionIdIsUsedOnce() {
        var question = SOUND.substring(SOUND.indexOf("  - id: first"));

        assertThat(check(SOUND + question))
                .containsExactly(at(23, "uses the question id \"first\" a second time: answers are stored under it"));
    }

    @Test
    void theEvidenceOfAQuestionIsAmongTheEvidenceOfTheQuiz() {
        assertThat(check(SOUND.replace("    evidence: [evers-2017]", "    evidence: [unknown-1999]")))
                .containsExactly(at(14, "names \"unknown-1999\": list it in the evidence of the whole file too"));
    }

    private List<String> check(String yaml) {
        return TestContent.problemsOf(new QuizType(), content, "words.yaml", yaml);
    }

    private String at(int line, String message) {
        return "%s/quizzes/words.yaml:%d: %s".formatted(content.getFileName(), line, message);
    }
}
