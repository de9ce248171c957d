package org.hearback.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What an author reads when a file is wrong: which file, which line, what to do. */
class ContentReaderTest {
    @TempDir
    Path temp;

    Path folder;

    @BeforeEach
    void copyASoundFolder() throws IOException {
        folder = temp.resolve("content");
        FileSystemUtils.copyRecursively(Path.of("src/test/content"), folder);
    }

    @Test
    void aSoundFolderHasNoProblems() {
        assertThat(ContentCheck.problemsIn(folder)).isEmpty();
    }

    @Test
    void whatShipsIsSound() {
        assertThat(ContentCheck.problemsIn(Path.of("content"))).isEmpty();
    }

    @Test
    void aTypingErrorInAKeyIsNamedWithWhatIsKnown() throws IOException {
        change("quizzes/first-quiz.yaml", "passPercent: 100", "passPercentage: 100");

        assertProblem("content/quizzes/first-quiz.yaml:8: does not know \"passPercentage\": use one of [attempts, ");
    }

    @Test
    void aWordWhereANumberBelongsIsNamedWithItsLine() throws IOException {
        change("quizzes/first-quiz.yaml", "minutes: 2", "minutes: two");

        assertProblem("content/quizzes/first-quiz.yaml:4: \"minutes\" must be a whole number");
    }

    @Test
    void aMissingTextIsNamedWithTheLineOfItsGroup() throws IOException {
        change("exercises/first-exercise.yaml", "        feedback: It names the burden.\n", "");

        assertProblem(
                "content/exercises/first-exercise.yaml:15: \"rounds[0].replies[0].feedback\" is missing or empty: write it");
    }

    @Test
    void aFractionWhereAWholeNumberBelongsIsNotCutOffInSilence() throws IOException {
        change("quizzes/first-quiz.yaml", "minutes: 2", "minutes: 2.7");

        assertProblem("content/quizzes/first-quiz.yaml:4: \"minutes\" must be a whole number");
    }

    @Test
    void aNumberThatIsLeftOutIsMissing() throws IOException {
        change("quizzes/first-quiz.yaml", "minutes: 2\n", "");

        assertProblem("content/quizzes/first-quiz.yaml:1: \"minutes\" is missing");
    }

    @Test
    void aNoteOnWhatChangedMayStandInEveryKindOfFile() throws IOException {
        for (var file :
                List.of("quizzes/first-quiz.yaml", "modules/first-module.yaml", "programmes/first-programme.yaml")) {
            change(file, "title: ", "changed: {what: A clearer title., minor: true}\ntitle: ");
        }

        assertThat(ContentCheck.problemsIn(folder)).isEmpty();
    }

    @Test
    void aChangeThatIsCalledMinorMustSayWhatItIs() throws IOException {
        change("quizzes/first-quiz.yaml", "title: ", "changed:\n  minor: true\ntitle: ");

        assertProblem("content/quizzes/first-quiz.yaml:2: \"changed.what\" is missing or empty: write it");
    }

    @Test
    void aTypingErrorInANoteOnWhatChangedIsNamedWithItsLine() throws IOException {
        change("quizzes/first-quiz.yaml", "title: ", "changed:\n  what: New.\n  minior: true\ntitle: ");

        assertProblem("content/quizzes/first-quiz.yaml:4: does not know \"minior\": use one of [minor, what]");
    }

    @Test
    void learningTogetherIsAPartOfWhatAProgrammeTakesAndNoMore() throws IOException {
        change("programmes/first-programme.yaml", "modules:", "participatoryMinutes: 5\nmodules:");
        assertThat(ContentCheck.problemsIn(folder)).isEmpty();

        change("programmes/first-programme.yaml", "participatoryMinutes: 5", "participatoryMinutes: 6");
        assertProblem("counts 6 minutes of learning together, but what it requires takes 5 in all");

        change("programmes/first-programme.yaml", "participatoryMinutes: 6", "participatoryMinutes: -1");
        assertProblem("\"participatoryMinutes\" ");
    }

    @Test
    void filesThatNobodyWouldReadAreNamed() throws IOException {
        Files.move(folder.resolve("quizzes/spare-quiz.yaml"), folder.resolve("quizzes/spare-quiz.yml"));
        Files.createDirectory(folder.resolve("quizes"));
        Files.copy(folder.resolve("quizzes/first-quiz.yaml"), folder.resolve("quizes/first-quiz.yaml"));

        assertProblem("content/quizzes/spare-quiz.yml:1: is not read: let its name end in .yaml");
        assertProblem("content/quizes/first-quiz.yaml:1: is not read: move it to one of the folders");
    }

    @Test
    void aStudyListedTwiceIsAProblem() throws IOException {
        var evidence = folder.resolve("evidence.yaml");
        var list = Files.readString(evidence);
        Files.writeString(evidence, list + list.substring(list.indexOf("  - key")));

        assertProblem("content/evidence.yaml:6: lists \"evers-2017\" a second time");
    }

    @Test
    void aBrokenListOfStudiesIsOneProblemAndNotOneForEveryKey() throws IOException {
        change("evidence.yaml", "doi: 10.7812", "doi: ten.7812");

        assertThat(ContentCheck.problemsIn(folder)).singleElement().asString().contains("should be a DOI");
    }

    @Test
    void anUnknownKindIsNamed() throws IOException {
        change("exercises/first-exercise.yaml", "kind: write", "kind: sing");

        assertProblem("does not know the kind \"sing\"");
    }

    @Test
    void aWordOutsideItsListIsAnsweredWithTheList() throws IOException {
        change("exercises/first-exercise.yaml", "effect: validating", "effect: warm");

        assertProblem("must be one of [validating, neutral, invalidating]");
    }

    @Test
    void evidenceThatIsNotListedIsAProblem() throws IOException {
        change(
                "quizzes/first-quiz.yaml",
                "outcomes: [Answer kindly]\nevidence: [evers-2017]",
                "outcomes: [Answer kindly]\nevidence: [nobody-1999]");

        assertProblem("content/quizzes/first-quiz.yaml:7: names \"nobody-1999\", which evidence.yaml does not list");
    }

    @Test
    void anActivityThatDoesNotExistIsAProblemOfTheModule() throws IOException {
        change("modules/first-module.yaml", "spare-quiz", "lost-quiz");

        assertProblem("content/modules/first-module.yaml:8: names \"lost-quiz\", which does not exist");
    }

    @Test
    void aFileMustBearItsId() throws IOException {
        Files.move(folder.resolve("quizzes/spare-quiz.yaml"), folder.resolve("quizzes/other.yaml"));

        assertProblem("content/quizzes/other.yaml:1: has the id \"spare-quiz\": name the file spare-quiz.yaml");
    }

    @Test
    void anIdServesOnlyOnce() throws IOException {
        change("exercises/first-exercise.yaml", "id: first-exercise", "id: first-quiz");

        assertProblem("uses the id \"first-quiz\", which ");
    }

    @Test
    void brokenYamlIsNamedWithItsLine() throws IOException {
        change("quizzes/first-quiz.yaml", "title: First quiz", "title: \"First quiz");

        assertProblem("content/quizzes/first-quiz.yaml:");
        assertProblem("is not valid YAML");
    }

    @Test
    void aKeyWrittenTwiceIsAProblem() throws IOException {
        change("quizzes/first-quiz.yaml", "minutes: 2", "minutes: 2\nminutes: 3");

        assertProblem("is not valid YAML");
    }

    @Test
    void aFileThatNeverEndsIsAProblem() throws IOException {
        change("quizzes/first-quiz.yaml", "title: First quiz", "title: &self [*self]");

        assertProblem("content/quizzes/first-quiz.yaml:2: repeats another part with *: write the text out");
    }

    @Test
    void aFileNestedTooDeeplyIsAProblem() throws IOException {
        change("quizzes/first-quiz.yaml", "title: First quiz", "title: " + "[".repeat(9_000) + "]".repeat(9_000));

        assertProblem("content/quizzes/first-quiz.yaml:2: is nested too deeply here");
    }

    @Test
    void aFileInAnotherEncodingIsAProblem() throws IOException {
        Files.writeString(folder.resolve("quizzes/first-quiz.yaml"), "title: caf\u00e9", StandardCharsets.ISO_8859_1);

        assertProblem("content/quizzes/first-quiz.yaml:1: is not UTF-8 text: save it as UTF-8");
    }

    @Test
    void anEmptyFileIsAProblem() throws IOException {
        Files.writeString(folder.resolve("quizzes/first-quiz.yaml"), "");

        assertProblem("content/quizzes/first-quiz.yaml:1: is empty");
    }

    @Test
    void aMissingFolderIsAProblemAndNoException() {
        assertThat(ContentCheck.problemsIn(temp.resolve("nowhere")))
                .singleElement()
                .hasToString("nowhere:1: is not a folder: name the one that holds evidence.yaml");
    }

    @Test
    void allProblemsAreToldAtOnce() throws IOException {
        change("quizzes/first-quiz.yaml", "minutes: 2", "minutes: two");
        change("exercises/first-exercise.yaml", "minutes: 3", "minutes: 300");

        assertThat(ContentCheck.problemsIn(folder))
                .extracting(Problem::file)
                .contains("content/exercises/first-exercise.yaml", "content/quizzes/first-quiz.yaml");
    }

    private void change(String file, String from, String to) throws IOException {
        var path = folder.resolve(file);
        var text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private void assertProblem(String text) {
        assertThat(ContentCheck.problemsIn(folder))
                .extracting(Problem::toString)
                .anySatisfy(problem -> assertThat(problem).contains(text));
    }
}
