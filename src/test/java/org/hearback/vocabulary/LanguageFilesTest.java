package org.hearback.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearback.course.ContentCheck;
import org.hearback.course.Problem;
import org.hearback.course.TestContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What an educator reads when one of the language files is wrong: which file, which line, what to do. */
class LanguageFilesTest {
    @TempDir
    Path temp;

    Path folder;

    @BeforeEach
    void copyASoundFolder() throws IOException {
        folder = temp.resolve("content");
        FileSystemUtils.copyRecursively(Path.of("src/test/resources/vocabulary"), folder.resolve("language"));
        Files.copy(Path.of("src/test/content/evidence.yaml"), folder.resolve("evidence.yaml"));
    }

    @Test
    void soundFilesHaveNoProblems() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void theCheckFromTheShellKnowsThem() throws IOException {
        change("rules.yaml", "code: dismissal", "code: dismissing");

        assertThat(ContentCheck.problemsIn(folder))
                .extracting(Problem::toString)
                .containsExactly(
                        "content/language/rules.yaml:2: uses the code \"dismissing\", which behaviours.yaml does not list");
    }

    @Test
    void noLanguageFolderIsFine() throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve("language"));

        assertThat(problems()).isEmpty();
    }

    @Test
    void aCorpusAloneIsFine() throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve("language"));
        Files.writeString(
                Files.createDirectories(folder.resolve("language/corpus")).resolve("a.jsonl"), "{}");

        assertThat(problems()).isEmpty();
    }

    @Test
    void aFileMissingBesideTheOthersIsAProblem() throws IOException {
        Files.delete(folder.resolve("language/exemplars.yaml"));

        assertThat(problems())
                .containsExactly(
                        "content/language/exemplars.yaml:1: is missing: it belongs to the other files of its folder");
    }

    @Test
    void aFileThatNobodyReadsIsNamed() throws IOException {
        Files.copy(folder.resolve("language/rules.yaml"), folder.resolve("language/rule.yaml"));
        Files.copy(folder.resolve("language/rules.yaml"), folder.resolve("language/more.yml"));

        assertThat(problems())
                .containsExactly(
                        "content/language/more.yml:1: is not read: let its name end in .yaml",
                        "content/language/rule.yaml:1: is not read: use one of [behaviours.yaml, exemplars.yaml, lexicon.yaml, out-of-scope.yaml, rules.yaml]");
    }

    @Test
    void aSentenceOutOfScopeStandsThereOnce() throws IOException {
        change("out-of-scope.yaml", "- Is there a bus at ten?", "- My cat’s asleep.");

        assertThat(problems())
                .containsExactly(
                        "content/language/out-of-scope.yaml:5: has \"My cat’s asleep.\" a second time: leave one out");
    }

    @Test
    void aTypingErrorInAKeyIsNamedWithWhatIsKnown() throws IOException {
        change("lexicon.yaml", "    instead: a narrowing", "    insted: a narrowing");

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("content/language/lexicon.yaml:26: does not know \"insted\": use one of [instead, kind, ");
    }

    @Test
    void aMissingFieldIsNamedWithTheLineOfItsEntry() throws IOException {
        change("behaviours.yaml", "    effect: The patient feels unheard.\n", "");

        assertThat(problems())
                .containsExactly(
                        "content/language/behaviours.yaml:17: \"behaviours[1].effect\" is missing or empty: write it");
    }

    @Test
    void aMissingFieldWithinAFacetIsNamedToo() throws IOException {
        change("behaviours.yaml", "        name: Reflecting", "        name: ''");

        assertThat(problems())
                .containsExactly(
                        "content/language/behaviours.yaml:15: \"behaviours[0].facets[1].name\" is missing or empty: write it");
    }

    @Test
    void aWordOutsideItsListIsAnsweredWithTheListAsFilesWriteIt() throws IOException {
        change("rules.yaml", "[negated, quoted]", "[negated, joking]");

        assertThat(problems())
                .containsExactly(
                        "content/language/rules.yaml:3: \"rules[0].unless[1]\" must be one of [negated, quoted]");
    }

    @Test
    void aStageThatDoesNotExistIsAProblem() throws IOException {
        change("behaviours.yaml", "[opening, listening]", "[opening, lunch]");

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("content/language/behaviours.yaml:26: ")
                .endsWith("must be one of [opening, listening, assessment, explanation, plan, close]");
    }

    @Test
    void anEmptyEntryOfAListIsAProblem() throws IOException {
        change("exemplars.yaml", "      - Of course you are tired.", "      -");

        assertThat(problems())
                .containsExactly("content/language/exemplars.yaml:2: has an empty entry in a list here:"
                        + " write it or leave it out");
    }

    @Test
    void aBadRegularExpressionIsNamedWithWhatIsWrong() throws IOException {
        change("rules.yaml", "\\bjust a twinge\\b", "\\b(just a twinge\\b");

        assertThat(problems())
                .containsExactly("content/language/rules.yaml:4: is not a regular expression: Unclosed group");
    }

    @Test
    void aPatternThatMatchesEverythingIsAProblem() throws IOException {
        change("rules.yaml", "\\bbone on bone\\b", "(?:bone on bone)?");

        assertThat(problems())
                .containsExactly(
                        "content/language/rules.yaml:6: matches where there are no words at all: ask for at least one");
    }

    @Test
    void aRepeatedPatternIsAProblem() throws IOException {
        change(
                "rules.yaml",
                "  - code: alarming",
                "  - code: dismissal\n    pattern: '\\bjust a twinge\\b'\n  - code: alarming");

        assertThat(problems())
                .containsExactly("content/language/rules.yaml:6: repeats a pattern of \"dismissal\": leave one out");
    }

    @Test
    void aCodeOfAnExemplarMustExist() throws IOException {
        change("exemplars.yaml", "codes: [validation]", "codes: [validation, applause]");

        assertThat(problems())
                .containsExactly(
                        "content/language/exemplars.yaml:2: uses the code \"applause\", which behaviours.yaml does not list");
    }

    @Test
    void anUnreadableListOfBehavioursMakesNoFurtherProblems() throws IOException {
        change("behaviours.yaml", "family: harmful", "family: nasty");

        assertThat(problems())
                .containsExactly(
                        "content/language/behaviours.yaml:18: \"behaviours[1].family\" must be one of [supportive, harmful]");
    }

    @Test
    void aCodeServesOnlyOnce() throws IOException {
        change("behaviours.yaml", "code: dismissal", "code: validation");

        assertThat(problems())
                .contains(
                        "content/language/behaviours.yaml:17: uses the code \"validation\" a second time: give it its own");
    }

    @Test
    void aCodeIsNoKindOfWords() throws IOException {
        change("behaviours.yaml", "code: validation", "code: jargon");

        assertThat(problems())
                .contains(
                        "content/language/behaviours.yaml:2: \"jargon\" is a kind of words better avoided: choose another");
    }

    @Test
    void aCodeIsWrittenInSmallLettersAndHyphens() throws IOException {
        change("behaviours.yaml", "code: validation", "code: Validation_1");

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("content/language/behaviours.yaml:2: \"behaviours[0].code\"");
    }

    @Test
    void aFacetServesOnlyOnce() throws IOException {
        change("behaviours.yaml", "code: \"2\"", "code: \"1\"");

        assertThat(problems())
                .containsExactly(
                        "content/language/behaviours.yaml:14: uses the code \"1\" a second time in \"validation\": give it its own");
    }

    @Test
    void anExampleIsNoCounterExample() throws IOException {
        change(
                "behaviours.yaml",
                "counterExamples: [That makes no difference.]",
                "counterExamples: [That makes sense.]");

        assertThat(problems())
                .singleElement()
                .asString()
                .endsWith("has \"That makes sense.\" a second time: it cannot be both or twice");
    }

    @Test
    void thereMustBeSomethingHarmful() throws IOException {
        change("behaviours.yaml", "family: harmful", "family: supportive");

        assertThat(problems())
                .containsExactly("content/language/behaviours.yaml:1: lists no harmful behaviour: there must be one");
    }

    @Test
    void evidenceThatIsNotListedIsAProblem() throws IOException {
        change("behaviours.yaml", "question: Does", "question: >-\n      Does");
        change(
                "behaviours.yaml",
                "        name: Reflecting\n    evidence: [evers-2017]",
                "        name: Reflecting\n    evidence: [evers-2017, nobody-1999]");
        change("lexicon.yaml", "fine: Never.\n    evidence: [evers-2017]", "fine: Never.\n    evidence: [nobody-1999]");

        assertThat(problems())
                .containsExactly(
                        "content/language/behaviours.yaml:17: names \"nobody-1999\", which evidence.yaml does not list",
                        "content/language/lexicon.yaml:19: names \"nobody-1999\", which evidence.yaml does not list");
    }

    @Test
    void aPhraseIsListedOnceHoweverItIsWritten() throws IOException {
        change("lexicon.yaml", "words: [stenosis]", "words: [stenosis, Worn-out  disc]");

        assertThat(problems())
                .containsExactly(
                        "content/language/lexicon.yaml:24: lists \"Worn-out  disc\" a second time: leave one out");
    }

    @Test
    void aStemNeedsThreeLetters() throws IOException {
        change("lexicon.yaml", "crumbl*", "cr*");

        assertThat(problems())
                .containsExactly(
                        "content/language/lexicon.yaml:21: \"cr*\" is too short a stem: write at least three letters before the *");
    }

    @Test
    void aStarEndsAWord() throws IOException {
        change("lexicon.yaml", "crumbl*", "\"crum*ing\"");

        assertThat(problems())
                .containsExactly(
                        "content/language/lexicon.yaml:21: \"crum*ing\" has a * that does not end a word: put it behind the letters");
    }

    @Test
    void aPhraseHoldsWords() throws IOException {
        change("lexicon.yaml", "crumbl*", "\"!?\"");

        assertThat(problems()).containsExactly("content/language/lexicon.yaml:21: \"!?\" holds no word");
    }

    @Test
    void everyKindIsDescribedOnce() throws IOException {
        change("lexicon.yaml", "  - kind: label", "  - kind: jargon");

        assertThat(problems())
                .containsExactly(
                        "content/language/lexicon.yaml:1: does not describe \"label\": say why such words hurt",
                        "content/language/lexicon.yaml:14: describes \"jargon\" a second time");
    }

    @Test
    void aSentenceShowsAllItsCodesInOnePlace() throws IOException {
        change("exemplars.yaml", "[The car park is full.]", "[that makes sense to me.]");

        assertThat(problems())
                .containsExactly(
                        "content/language/exemplars.yaml:7: has \"that makes sense to me.\" a second time: put all its codes together");
    }

    private List<String> problems() {
        return TestContent.problemsOf(
                List.of(
                        new BehavioursFile(),
                        new LexiconFile(),
                        new OutOfScopeFile(),
                        new RulesFile(),
                        new ExemplarsFile()),
                folder);
    }

    private void change(String file, String from, String to) throws IOException {
        var path = folder.resolve("language").resolve(file);
        var text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
    }
}
