package org.hearback.rehearsal;

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

class RehearsalTypeTest {
    private static final String SOUND = """
            id: the-script
            title: The script
            summary: Three answers.
            minutes: 5
            required: false
            outcomes: [Say it in your own words.]
            evidence: [evers-2017]
            patient: { name: Samuel Owusu, age: 44, portrait: samuel, who: A postman. }
            situation: No nerve is trapped.
            parts:
              - id: hear
                name: Hear them first
                says: I have been counting the days.
                also:
                  - My wife got me the day off.
                mood: worried
                task: Let him know that you heard it.
                wishes: [validation]
                hint: His words first.
                example: You have been counting the days.
                why: His own words come first.
              - id: believe
                name: Believe them
                says: So I made it up.
                mood: angry
                task: Say that you believe him.
                wishes: [validation]
                hint: End before the but.
                example: I do not think that.
                why: It says so outright.
              - id: close
                name: Keep the door open
                says: And if it gets worse?
                mood: worried
                task: Name the signs.
                wishes: [validation]
                hint: Where, and how soon?
                example: Go to A&E the same day.
                why: He can recognise it.
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
    void aSoundRehearsalHasNoProblems() {
        assertThat(problems(SOUND)).isEmpty();
    }

    @Test
    void everyPartNeedsAnIdAndANameOfItsOwn() {
        assertThat(problems(SOUND.replace("id: believe", "id: hear").replace("Believe them", "Hear them first")))
                .containsExactly(
                        at(22, "uses the id \"hear\" a second time: give every part its own"),
                        at(23, "has the same name a second time: phrases are filed under it"));
    }

    @Test
    void thePatientHasAFace() {
        assertThat(problems(SOUND.replace("portrait: samuel", "portrait: nobody")))
                .containsExactly(at(
                        8, "names the portrait \"nobody\", which does not exist: draw it with studio/portraits.mjs"));
    }

    @Test
    void noPromptComesTwice() {
        assertThat(problems(SOUND.replace("My wife got me the day off.", "I have been counting the days.")))
                .containsExactly(at(15, "has the same words a second time: change or remove one"));
    }

    @Test
    void aWishIsABehaviourThatTheCoachKnows() {
        assertThat(problems(SOUND.replaceFirst("\\[validation]", "[validation, wishful-thinking]")))
                .containsExactly(at(18, "\"wishful-thinking\" is no code in language/behaviours.yaml"));
    }

    @Test
    void wishesNeedTheListOfBehaviours() throws IOException {
        Files.delete(folder.resolve(BehaviourCodes.FILE));

        assertThat(problems(SOUND))
                .containsExactly(at(10, "cannot be checked: language/behaviours.yaml is missing or does not read"));
    }

    private List<String> problems(String yaml) {
        return TestContent.problemsOf(new RehearsalType(), List.of(new Behaviours()), folder, "the-script.yaml", yaml);
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
        return "%s/rehearsals/the-script.yaml:%d: %s".formatted(folder.getFileName(), line, message);
    }
}
