package org.hearback.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearback.coach.BehaviourCodes;
import org.hearback.course.ContentDocument;
import org.hearback.course.TestContent;
import org.hearback.language.Taxonomy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DialogueTypeTest {
    private static final String SOUND = TestDialogues.GRACE;
    private static final List<ContentDocument<?>> DOCUMENTS = List.of(new Behaviours(), new Responding());

    @TempDir
    Path folder;

    @BeforeEach
    void theFolderKnowsBehavioursAndWhatTheyDo() throws IOException {
        Files.createDirectories(folder.resolve("language"));
        Files.copy(Path.of("content", BehaviourCodes.FILE), folder.resolve(BehaviourCodes.FILE));
        Files.createDirectories(folder.resolve("patients"));
        Files.writeString(folder.resolve("patients").resolve(Responses.FILE), TestDialogues.RESPONSES_FILE);
    }

    @Test
    void aSoundDialogueHasNoProblems() {
        assertThat(problems(SOUND)).isEmpty();
    }

    @Test
    void aChoiceMustLeadSomewhere() {
        assertProblem(
                "next: plan\n        felt: That is no answer.",
                "next: explain\n        felt: That is no answer.",
                "next: explain",
                "choice \"wait\" leads to \"explain\", which does not exist");
    }

    @Test
    void aConditionalWayMustLeadSomewhere() {
        assertProblem(
                "next: plan\n        felt: That is no answer.",
                "next: plan\n        goes: [{ when: { trust: { below: 20 } }, to: explain }]\n        felt: No.",
                "goes:",
                "choice \"wait\" leads to \"explain\", which does not exist");
    }

    @Test
    void onlyAnInterruptionLeadsBack() {
        assertProblem(
                "next: plan\n        felt: That is no answer.",
                "next: back\n        felt: That is no answer.",
                "next: back",
                "choice \"wait\" leads \"back\", but \"head\" is no interruption: name a node");
        assertProblem(
                "next: plan\n        felt: That is no answer.",
                "next: silence\n        felt: That is no answer.",
                "next: silence",
                "choice \"wait\" leads to \"silence\", where the patient breaks in: from there nothing is to go back to");
    }

    @Test
    void thePatientBreaksInSomewhere() {
        assertProblem(
                "node: silence", "node: rage", "node: rage", "the patient breaks in at \"rage\", which does not exist");
    }

    @Test
    void everythingHasAnIdOfItsOwn() {
        assertProblem(
                "- id: plan",
                "- id: head",
                "- id: head\n    stage: plan",
                "uses the id \"head\" a second time: give every node its own");
        assertProblem(
                "- id: where",
                "- id: invite",
                "- id: invite\n        text: Where",
                "node \"opening\" has two choices called \"invite\": give every choice its own id");
        assertProblem(
                "id: halfway,",
                "id: alone,",
                "id: alone, fromTrust: 35",
                "uses the id \"alone\" a second time: give every ending its own");
    }

    @Test
    void noNodeIsCalledWhatMeansSomethingElse() {
        assertThat(problems(SOUND.replace("- id: plan", "- id: end").replace("next: plan", "next: end")))
                .anyMatch(problem -> problem.endsWith(
                        "is called \"end\", which means that the visit is over:" + " give it another id"));
        assertThat(problems(SOUND.replace("- id: plan", "- id: back").replace("next: plan", "next: back")))
                .anyMatch(problem -> problem.endsWith(
                        "is called \"back\", which leads on after an interruption: give it another id"));
    }

    @Test
    void aNodeOffersEachReplyOnce() {
        assertProblem(
                "text: Where does it hurt?",
                "text: your scan is  fine.",
                "text: your scan is  fine.",
                "node \"opening\" offers the same words twice: change or remove one");
    }

    @Test
    void everyReplyHasFivePhrasingsOfItsOwn() {
        assertProblem(
                "point to it, which side is it]",
                "point to it]",
                "point to it]",
                "choice \"where\" has 4 of 5 phrasings: without them it is not known in own words");
        assertProblem(
                "point to it, which side",
                "Go on, which side",
                "Go on, which side",
                "has a phrasing of choice \"invite\": a sentence can only mean one reply");
    }

    @Test
    void repliesThatExcludeEachOtherMayShareAPhrasing() {
        var twins = SOUND.replace(
                        "next: head\n        felt: She asked me.",
                        "next: head\n        when: { clinician: app }\n        felt: She asked me.")
                .replace(
                        "next: head\n        felt: A question.",
                        "next: head\n        when: { clinician: surgeon }\n        felt: A question.")
                .replace("point to it, which side", "Go on, which side");

        assertThat(problems(twins)).isEmpty();
    }

    @Test
    void aPatientWhoIsTalkedToInOwnWordsCanAnswerThem() {
        assertThat(problems(SOUND.replace("  - I do not follow you.\n", "")))
                .anyMatch(problem -> problem.endsWith(
                        "must be two lines: what the patient says when they do not follow," + " and then again"));
        assertThat(problems(without("reactions:", "lost:")))
                .anyMatch(problem -> problem.endsWith("are missing: own words that fit no reply need an answer too"));
    }

    @Test
    void behavioursAreThoseOfTheTaxonomy() {
        var unknown = "\"wishful-thinking\" is no code in language/behaviours.yaml";
        assertProblem("does: [open-question]", "does: [wishful-thinking]", "does: [wishful-thinking]", unknown);
        assertProblem("felt: { disbelief:", "felt: { wishful-thinking:", "felt: { wishful-thinking:", unknown);
        assertProblem("to: [dismissal, blame]", "to: [wishful-thinking, blame]", "wishful-thinking", unknown);
        assertProblem(
                "when: { knows: [mother] }\n    why",
                "when: { knows: [mother], notDid: [wishful-thinking] }\n    why",
                "wishful-thinking",
                unknown);
        assertProblem(
                "does: [open-question]",
                "does: [open-question, open-question]",
                "does: [open-question, open-question]",
                "names \"open-question\" a second time");
    }

    @Test
    void evidenceIsListed() {
        var unknown = "names \"nobody-1999\", which evidence.yaml does not list";
        assertProblem(
                "why: It invites.\n        evidence: [evers-2017]",
                "why: It invites.\n        evidence: [nobody-1999]",
                "evidence: [nobody-1999]",
                unknown);
        assertProblem(
                "can be answered.\n    evidence: [evers-2017]",
                "can be answered.\n    evidence: [nobody-1999]",
                "evidence: [nobody-1999]",
                unknown);
    }

    @Test
    void aReplyHasABehaviourOrAStudyBehindIt() {
        assertProblem(
                "better: No. I believe you.\n        evidence: [evers-2017]",
                "better: No. I believe you.",
                "- id: wait",
                "choice \"wait\" has neither behaviours nor evidence: say what it does, or name a study");
    }

    @Test
    void bothProfessionsHaveTheirWords() {
        assertProblem(
                "me: { surgeon: the surgeon, app: the physiotherapist }",
                "me: { surgeon: the surgeon }",
                "you and {me}.",
                "has {me}, but words do not say what that is for surgeon and app");
    }

    @Test
    void thePortraitMustBeDrawn() {
        assertProblem(
                "portrait: grace",
                "portrait: ../secret",
                "portrait: ../secret",
                "names the portrait \"../secret\", which does not exist: draw it with studio/portraits.mjs");
    }

    @Test
    void conditionsAskForWhatThereIs() {
        var mother = "when: { knows: [mother] }\n        felt";
        assertProblem(
                mother,
                "when: { knows: [aunt] }\n        felt",
                "[aunt]",
                "asks for \"aunt\", which is none of the patient's facts");
        assertProblem(mother, "when: { been: [ward] }\n        felt", "[ward]", "asks for \"ward\", which is no node");
        assertProblem(
                mother,
                "when: { chose: [opening/shout] }\n        felt",
                "[opening/shout]",
                "asks for \"opening/shout\", which is no node/choice");
    }

    @Test
    void conditionsDoNotContradictThemselves() {
        var mother = "when: { knows: [mother] }\n        felt";
        assertProblem(
                mother,
                "when: { trust: { atLeast: 60, below: 40 } }\n        felt",
                "atLeast: 60, below",
                "can never hold: no value is at least 60 and below 40");
        assertProblem(
                mother,
                "when: { anyOf: [{ did: [empathy], notDid: [empathy] }] }\n        felt",
                "anyOf",
                "can never hold: \"empathy\" is both asked for and ruled out");
    }

    @Test
    void aFactIsToldSomewhere() {
        assertThat(problems(SOUND.replace(", tells: [mother]", "")))
                .anyMatch(
                        problem -> problem.endsWith("fact \"mother\" is never told: let a line tell it or remove it"));
        assertProblem(
                "tells: [mother]",
                "tells: [mother, aunt]",
                "aunt",
                "tells \"aunt\", which is none of the patient's facts");
    }

    @Test
    void aPatientWithoutTrustNeedsAnEndingToo() {
        assertThat(problems(SOUND.replace("fromTrust: 0", "fromTrust: 10")))
                .containsExactly(at(
                        line("endings:", SOUND),
                        "has no ending for a patient without trust: give one ending fromTrust 0 and no when"));
    }

    @Test
    void endingsBeginAtDifferentTrust() {
        assertProblem(
                "fromTrust: 60",
                "fromTrust: 35",
                "id: believed",
                "two endings begin at trust 35: give every ending its own limit");
    }

    @Test
    void aTalkCanAlwaysEnd() {
        assertThat(problems(SOUND.replace("next: end", "next: head")))
                .contains(
                        at(
                                line("- id: opening", SOUND),
                                "the talk never ends after \"opening\": let a choice lead on to \"end\""),
                        at(
                                line("- id: plan", SOUND),
                                "the talk never ends after \"plan\": let a choice lead on to \"end\""));
    }

    @Test
    void aTalkCanEndInEveryStateThatItComesTo() {
        var closed = SOUND.replaceFirst("next: end", "next: end\n        when: { trust: { atLeast: 30 } }")
                .replace(
                        "why: It leaves her.",
                        "why: It leaves her.\n        goes: [{ when: { trust: { below: 60 } }, to: plan }]");

        assertThat(problems(closed))
                .contains(
                        at(
                                line("- id: plan", SOUND),
                                "some talk can never end once it is at \"plan\": let a choice that is always possible lead on"));
    }

    @Test
    void everyNodeIsMet() {
        assertThat(problems(SOUND.replace("next: head", "next: plan")))
                .contains(at(line("- id: head", SOUND), "no talk ever comes to \"head\": lead to it or remove it"));
    }

    @Test
    void everyConditionHoldsInSomeTalk() {
        assertProblem(
                "trust: { below: 35 } }, mood",
                "trust: { below: 5 } }, mood",
                "below: 5 }",
                "never holds when the talk comes here");
        assertProblem(
                "when: { knows: [mother] }\n        felt",
                "when: { knows: [mother], trust: { below: 40 } }\n        felt",
                "below: 40",
                "never holds when the talk is here");
        assertProblem(
                "next: plan\n        felt: That is no answer.",
                "next: plan\n        goes: [{ when: { did: [explanation] }, to: plan }]\n        felt: No.",
                "goes:",
                "never holds after this reply");
        assertProblem(
                "when: { trust: { below: 20 } }, node",
                "when: { trust: { below: 20 }, worry: { below: 20 } }, node",
                "worry: { below: 20 }",
                "never holds where the patient could break in");
    }

    @Test
    void everyEndingIsMet() {
        assertProblem(
                "fromTrust: 60",
                "fromTrust: 99",
                "id: believed",
                "no talk ends with \"believed\": change when it comes about, or what replies do");
    }

    @Test
    void anEssentialCanBeDoneAndMissed() {
        var essential = "when: { knows: [mother] }\n    why";
        assertProblem(
                essential,
                "when: { did: [explanation] }\n    why",
                "when: { did: [explanation] }",
                "no talk ever does \"fear\"");
        assertProblem(
                essential,
                "when: { been: [head] }\n    why",
                "when: { been: [head] }",
                "every talk does \"fear\": nobody can miss it");
    }

    @Test
    void anEssentialIsForSafetyOrIsNot() {
        assertThat(problems(
                        SOUND.replace("label: What she fears most", "label: What she fears most\n    safety: true")))
                .isEmpty();
        assertProblem(
                "label: What she fears most",
                "label: What she fears most\n    safety: perhaps",
                "safety: perhaps",
                "\"essentials[0].safety\" must be true or false");
    }

    @Test
    void thereIsAlwaysAChoiceAndNeverTooMuchOfIt() {
        assertThat(problems(
                        SOUND.replace("felt: I am on my own.", "when: { trust: { below: 30 } }\n        felt: Oh.")))
                .contains(
                        at(
                                line("- id: plan", SOUND),
                                "some talk has only 1 replies to choose from at \"plan\": let two at least be possible always"));
    }

    @Test
    void aNumberBeyondAllNumbersIsToldOnItsLine() {
        assertProblem(
                "trust: 40",
                "trust: 99999999999999999999",
                "begins:",
                "\"begins.trust\" is larger than any number here: change it");
    }

    @Test
    void aDialogueWithoutMeasureIsRefusedBeforeItIsPlayed() {
        var node = SOUND.substring(SOUND.indexOf("  - id: opening"), SOUND.indexOf("  - id: head"));
        var many = IntStream.range(0, 2_000)
                .mapToObj(i -> node.replace("id: opening", "id: opening-" + i))
                .collect(Collectors.joining());

        assertProblem(
                "nodes:\n", "nodes:\n" + many, "nodes:", "\"nodes\" has the wrong size: from 0 to 100 are allowed");
    }

    @Test
    void thePlayNeedsToKnowHowPatientsRespond() throws IOException {
        Files.delete(folder.resolve("patients").resolve(Responses.FILE));

        assertThat(problems(SOUND))
                .containsExactly(at(
                        line("nodes:", SOUND),
                        "cannot be played: patients/how-patients-respond.yaml is missing or does not read"));
    }

    /** With this change there is this problem on the line that holds these words. */
    private void assertProblem(String sound, String changed, String words, String message) {
        assertThat(SOUND).contains(sound);
        var yaml = SOUND.replaceFirst(Pattern.quote(sound), Matcher.quoteReplacement(changed));
        assertThat(problems(yaml)).contains(at(line(words, yaml), message));
    }

    /** The line on which these words begin. */
    private static int line(String words, String yaml) {
        assertThat(yaml).contains(words);
        return 1
                + (int) yaml.substring(0, yaml.indexOf(words))
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count();
    }

    private static String without(String from, String to) {
        return SOUND.substring(0, SOUND.indexOf(from)) + SOUND.substring(SOUND.indexOf(to));
    }

    private List<String> problems(String yaml) {
        return TestContent.problemsOf(new DialogueType(), DOCUMENTS, folder, "grace.yaml", yaml);
    }

    private String at(int line, String message) {
        return "%s/dialogues/grace.yaml:%d: %s".formatted(folder.getFileName(), line, message);
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

    private static class Responding implements ContentDocument<Responses> {
        @Override
        public String path() {
            return "patients/" + Responses.FILE;
        }

        @Override
        public Class<Responses> content() {
            return Responses.class;
        }
    }
}
