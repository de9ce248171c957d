package org.hearback.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearback.coach.BehaviourCodes;
import org.hearback.course.ContentDocument;
import org.hearback.course.TestContent;
import org.hearback.language.Taxonomy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExerciseTypeTest {
    private static final String SOUND = """
            id: first-sentence
            title: The first sentence
            summary: Two rounds.
            minutes: 4
            required: true
            outcomes: [Say that you believe somebody.]
            evidence: [evers-2017]
            rounds:
              - id: head
                kind: pick
                patient: { name: Grace, age: 51 }
                situation: In clinic.
                says: Is it all in my head?
                replies:
                  - { text: I believe you., effect: validating, feedback: It names the doubt. }
                  - { text: It is normal., effect: invalidating, feedback: It closes the door. }
              - id: look
                kind: write
                patient: { name: Daniel, age: 44 }
                situation: On the telephone.
                says: Nobody has looked.
                task: Answer him.
                checklist:
                  - My reply names what he feels.
                  - My reply offers a next step.
                modelAnswer: Let me look now.
                why: It says back what he said.
                wishes: [validation]
              - id: words
                kind: find
                patient: { name: Grace, age: 51 }
                situation: In clinic.
                says: What did you see?
                reply: "Your discs are crumbling, so take care."
                phrases:
                  - { words: discs are crumbling, why: She will picture it. }
                better: Your discs have changed with age.
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void theFolderKnowsOneBehaviour() throws IOException {
        Files.createDirectories(folder.resolve("language"));
        Files.writeString(folder.resolve(BehaviourCodes.FILE), """
                behaviours:
                  - { code: validation, family: supportive, name: Validation, definition: d, effect: e, examples: [x],
                      counterExamples: [y], question: q, improve: i, evidence: [evers-2017] }
                """);
    }

    @Test
    void aSoundExerciseHasNoProblems() {
        assertThat(problems(SOUND)).isEmpty();
    }

    @Test
    void everyRoundNeedsAnIdOfItsOwn() {
        assertThat(problems(SOUND.replace("id: look", "id: head")))
                .containsExactly(at(17, "uses the id \"head\" a second time: give every round its own"));
    }

    @Test
    void oneReplyMustValidate() {
        assertThat(problems(SOUND.replace("effect: validating", "effect: neutral")))
                .containsExactly(at(14, "round \"head\" has no validating reply: at least one must be"));
    }

    @Test
    void notEveryReplyMayValidate() {
        assertThat(problems(SOUND.replace("effect: invalidating", "effect: validating")))
                .containsExactly(at(14, "round \"head\" has only validating replies: there is nothing to choose"));
    }

    @Test
    void noReplyComesTwice() {
        assertThat(problems(SOUND.replace("text: It is normal.", "text: I believe you.")))
                .containsExactly(at(16, "has the same reply a second time: change or remove one"));
    }

    @Test
    void noStatementOfTheChecklistComesTwice() {
        assertThat(problems(SOUND.replace("My reply offers a next step.", "My reply names what he feels.")))
                .containsExactly(at(25, "has the same statement a second time: change or remove one"));
    }

    @Test
    void aWishIsABehaviourThatTheCoachKnows() {
        assertThat(problems(SOUND.replace("[validation]", "[validation, wishful-thinking]")))
                .containsExactly(at(28, "\"wishful-thinking\" is no code in language/behaviours.yaml"));
    }

    @Test
    void wishesNeedTheListOfBehaviours() throws IOException {
        Files.delete(folder.resolve(BehaviourCodes.FILE));

        assertThat(problems(SOUND))
                .containsExactly(at(28, "cannot be checked: language/behaviours.yaml is missing or does not read"));
    }

    @Test
    void aPhraseToFindStandsInTheReply() {
        assertThat(problems(SOUND.replace("words: discs are crumbling", "words: discs are fine")))
                .containsExactly(at(36, "\"discs are fine\" does not stand in the reply: copy the words from it"));
    }

    @Test
    void aPhraseToFindIsNotTheWholeReply() {
        assertThat(problems(SOUND.replace(
                        "words: discs are crumbling", "words: \"Your discs are crumbling, so take care\"")))
                .containsExactly(at(36, "leaves nothing to find: phrases may not overlap or be the whole reply"));
    }

    private List<String> problems(String yaml) {
        return TestContent.problemsOf(
                new ExerciseType(), List.of(new Behaviours()), folder, "first-sentence.yaml", yaml);
    }

    private static class Behaviours implements ContentDocument<Taxonomy> {
        @Override
        public String path() {
            return BehaviourCodes.FILE;
        }

        @Override
        public Class<Taxonomy> content() {
            return Taxonomy.class;
        }
    }

    private String at(int line, String message) {
        return "%s/exercises/first-sentence.yaml:%d: %s".formatted(folder.getFileName(), line, message);
    }
}
