package org.hearback.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an educator adds in the files takes effect without training anything. */
class AddedBehaviourTest {
    private static final Path SHIPPED = Path.of("content/language");

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheFiles() throws IOException {
        for (var name : new String[] {"behaviours", "lexicon", "rules", "exemplars"})
            Files.copy(SHIPPED.resolve(name + ".yaml"), folder.resolve(name + ".yaml"));
        Files.createSymbolicLink(
                folder.resolve("model"), SHIPPED.resolve("model").toAbsolutePath());
    }

    @Test
    void aNewBehaviourIsFoundByItsRuleAndItsExemplars() throws IOException {
        append("behaviours.yaml", """
                  - code: teach-back
                    family: supportive
                    name: Teach-back
                    definition: Asks the patient to say in their own words what was agreed.
                    effect: What was unclear comes to light.
                    examples: ["How would you explain that to your wife?"]
                    counterExamples: ["Is that clear?"]
                    question: Is this meant to hear it back?
                    improve: Ask for it in their own words.
                    evidence: [evers-2017]
                """);
        append("rules.yaml", """
                  - { code: teach-back, pattern: '\\bin your own words\\b' }
                """);
        append("exemplars.yaml", """
                  - { codes: [teach-back], sentences: ["How would you put that to your wife tonight?"] }
                """);

        assertThat(codes("Could you tell me that in your own words, so that I know I was clear?"))
                .contains("teach-back");
        var question = "How would you put that to your wife tonight?";
        assertThat(codes(question)).contains("teach-back");
        assertThat(quoted("teach-back", "Good. " + question + " Take a seat by the window."))
                .containsExactly(question);
        assertThat(quoted("teach-back", "Good. Now tell me in your own words. Take a seat by the window."))
                .containsExactly("Now tell me in your own words.");
        assertThat(codes("Take a seat by the window, please.")).doesNotContain("teach-back");
    }

    @Test
    void aNewPhraseIsFoundAndExplained() throws IOException {
        append("lexicon.yaml", """
                  - { words: [gammy chassis], kind: alarming, instead: a sore back }
                """);

        try (var analyst = TrainedAnalyst.read(folder)) {
            assertThat(analyst.analyse(new Utterance("That is a gammy chassis."), Context.none())
                            .avoid())
                    .singleElement()
                    .satisfies(phrase -> assertThat(phrase.instead()).isEqualTo("a sore back"));
        }
    }

    @Test
    void aNewHarmfulExemplarIsFoundWordForWord() throws IOException {
        append("exemplars.yaml", """
                  - { codes: [dismissal], sentences: ["My granny climbs ladders with worse."] }
                """);

        assertThat(codes("My granny climbs ladders with worse!")).contains("dismissal");
    }

    private List<String> codes(String text) {
        return findings(text).stream().map(Finding::code).toList();
    }

    private List<String> quoted(String code, String text) {
        return findings(text).stream()
                .filter(finding -> finding.code().equals(code))
                .flatMap(finding -> finding.spans().stream())
                .map(span -> span.of(text).strip())
                .toList();
    }

    private List<Finding> findings(String text) {
        try (var analyst = TrainedAnalyst.read(folder)) {
            return analyst.analyse(new Utterance(text), Context.none()).findings();
        }
    }

    private void append(String file, String yaml) throws IOException {
        var path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).stripTrailing() + "\n" + yaml);
    }
}
