package org.hearback.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hearback.course.TestContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DialogueTypeTest {
    private static final String SOUND = """
            id: grace
            title: Grace and the scan
            summary: Grace is here about her scan.
            minutes: 3
            required: true
            outcomes: [Answer a fear.]
            evidence: [evers-2017]
            patient: { name: Grace, age: 51, work: Cook, story: Pain., portrait: grace }
            place: Your clinic.
            begins: { trust: 40, worry: 70 }
            nodes:
              - id: opening
                says: I nearly stayed at home.
                mood: guarded
                choices:
                  - { id: invite, text: Tell me., effect: helps, trust: 20, worry: 0, next: head, why: It invites. }
                  - { id: dismiss, text: It is fine., effect: harms, trust: -20, worry: 0, next: head, why: It closes. }
              - id: head
                says: Is it all in my head?
                mood: worried
                choices:
                  - { id: believe, text: I believe you., effect: helps, trust: 20, worry: 0, next: end, why: It answers. }
                  - { id: ask, text: Say more., effect: neutral, trust: 0, worry: 0, next: opening, why: It asks. }
            endings:
              - { id: alone, fromTrust: 0, title: Alone, mood: guarded, says: Well., afterwards: She goes. }
              - { id: believed, fromTrust: 80, title: Believed, mood: relieved, says: Thank you., afterwards: She sleeps. }
            """;

    @TempDir
    Path folder;

    @Test
    void aSoundDialogueHasNoProblems() {
        assertThat(problems(SOUND)).isEmpty();
    }

    @Test
    void aChoiceMustLeadSomewhere() {
        assertThat(problems(SOUND.replace("next: opening", "next: explain")))
                .containsExactly(at(23, "choice \"ask\" leads to \"explain\", which does not exist"));
    }

    @Test
    void nodesNeedIdsOfTheirOwn() {
        assertThat(problems(SOUND.replace("- id: head", "- id: opening")))
                .contains(at(18, "uses the id \"opening\" a second time: give every node its own"));
    }

    @Test
    void noNodeIsCalledEnd() {
        assertThat(problems(SOUND.replace("- id: head", "- id: end").replace("next: head", "next: end")))
                .containsExactly(at(18, "is called \"end\", which means that the visit is over: give it another id"));
    }

    @Test
    void choicesOfANodeNeedIdsAndWordsOfTheirOwn() {
        assertThat(problems(SOUND.replace("id: dismiss, text: It is fine.", "id: invite, text: Tell me.")))
                .containsExactly(
                        at(17, "node \"opening\" has two choices called \"invite\": give every choice its own id"),
                        at(17, "node \"opening\" offers the same words twice: change or remove one"));
    }

    @Test
    void everyNodeIsReached() {
        assertThat(problems(SOUND.replace("next: head", "next: end").replace("fromTrust: 80", "fromTrust: 60")))
                .containsExactly(at(18, "no choice ever leads to \"head\": lead to it or remove it"));
    }

    @Test
    void aTalkCanAlwaysEnd() {
        assertThat(problems(SOUND.replace("next: end", "next: head")))
                .containsExactly(
                        at(12, "the talk never ends after \"opening\": let a choice lead on to \"end\""),
                        at(18, "the talk never ends after \"head\": let a choice lead on to \"end\""));
    }

    @Test
    void aPatientWithoutTrustNeedsAnEndingToo() {
        assertThat(problems(SOUND.replace("fromTrust: 0", "fromTrust: 10")))
                .containsExactly(at(24, "has no ending for a patient without trust: give one ending fromTrust 0"));
    }

    @Test
    void endingsBeginAtDifferentTrust() {
        assertThat(problems(SOUND.replace("fromTrust: 80", "fromTrust: 0").replace("id: believed", "id: alone")))
                .containsExactly(
                        at(26, "uses the id \"alone\" a second time: give every ending its own"),
                        at(26, "two endings begin at trust 0: give every ending its own limit"));
    }

    @Test
    void everyEndingIsReachedBySomeWayThroughTheTalk() {
        var once = SOUND.replace("next: opening", "next: end");

        assertThat(problems(once.replace("fromTrust: 80", "fromTrust: 81")))
                .containsExactly(at(
                        26,
                        "ending \"believed\" needs trust from 81 to 100 at the end, but every way leaves other values"
                                + " between 20 and 80: change its limit or what choices do"));
        assertThat(problems(once)).isEmpty();
        // going round again and again may earn what one round does not
        assertThat(problems(SOUND.replace("fromTrust: 80", "fromTrust: 100"))).isEmpty();
    }

    @Test
    void thePortraitMustBeDrawn() {
        assertThat(problems(SOUND.replace("portrait: grace", "portrait: ../secret")))
                .containsExactly(at(
                        8,
                        "names the portrait \"../secret\", which does not exist: draw it with studio/portraits.mjs"));
    }

    private List<String> problems(String yaml) {
        return TestContent.problemsOf(new DialogueType(), folder, "grace.yaml", yaml);
    }

    private String at(int line, String message) {
        return "%s/dialogues/grace.yaml:%d: %s".formatted(folder.getFileName(), line, message);
    }
}
