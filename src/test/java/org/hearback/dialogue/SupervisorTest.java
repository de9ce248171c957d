package org.hearback.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.dialogue.TestDialogues.BELIEVE;
import static org.hearback.dialogue.TestDialogues.DISMISS;
import static org.hearback.dialogue.TestDialogues.GRACE;
import static org.hearback.dialogue.TestDialogues.INVITE;
import static org.hearback.dialogue.TestDialogues.LEAVE;
import static org.hearback.dialogue.TestDialogues.RESPONSES;
import static org.hearback.dialogue.TestDialogues.TOGETHER;
import static org.hearback.dialogue.TestDialogues.WAIT;
import static org.hearback.dialogue.TestDialogues.WHERE;
import static org.hearback.dialogue.TestDialogues.astray;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.hearback.dialogue.Dialogue.Choice;
import org.hearback.dialogue.Dialogue.Effect;
import org.hearback.dialogue.Dialogue.Essential;
import org.hearback.dialogue.Persona.Fact;
import org.hearback.dialogue.Reading.Shown;
import org.hearback.language.Span;
import org.hearback.language.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SupervisorTest {
    private static final Setting OWN_WORDS = new Setting(Mode.OWN_WORDS, Clinician.SURGEON);

    private final Supervisor supervisor = new Supervisor(RESPONSES, Taxonomy.read(Path.of("content/language")));
    private final Dialogue grace = TestDialogues.grace();

    @Test
    void aChosenReplyIsExplainedAsItsAuthorDid() {
        var remark = remarks(DISMISS, BELIEVE, TOGETHER).getFirst();

        assertThat(remark.effect()).isEqualTo(Effect.HARMS);
        assertThat(remark.felt()).isEqualTo("So that was that.");
        assertThat(remark.why()).isEqualTo("It closes the door.");
        assertThat(remark.better()).isEqualTo("I have read your letter.");
        assertThat(remark.evidence()).containsExactly("evers-2017");
        assertThat(remark.found()).extracting(found -> found.behaviour().name()).containsExactly("Dismissal");
        assertThat(remark.moved().trust()).isEqualTo(-18);
    }

    @Test
    void aReplyThatHelpedNeedsNothingBetter() {
        assertThat(remarks(INVITE, BELIEVE, TOGETHER)).allMatch(remark -> remark.better() == null);
    }

    @Test
    void whatWasGoodAsItWasIsNamed() {
        var kept = remarks(INVITE, BELIEVE, TOGETHER);
        var hurt = remarks(DISMISS, BELIEVE, TOGETHER).getFirst();

        assertThat(kept).allMatch(Remark::isToKeep);
        assertThat(kept.stream().map(remark -> remark.strength().orElseThrow().code()))
                .containsExactly("open-question", "validation", "shared-plan");
        assertThat(hurt.isToKeep()).isFalse();
    }

    @Test
    void everythingThatHelpsHasItsSentence() throws IOException {
        var words = new Properties();
        try (var file = Files.newBufferedReader(
                Path.of("src/main/resources/vaadin-i18n/parts/dialogue.properties"), StandardCharsets.UTF_8)) {
            words.load(file);
        }

        assertThat(ShippedPatients.TAXONOMY.behaviours())
                .filteredOn(behaviour -> !behaviour.isHarmful())
                .allSatisfy(behaviour -> assertThat(words).containsKey("dialogue.keep." + behaviour.code()));
    }

    @Test
    void ownWordsThatDoWhatTheReplyDoesAreExplainedAsTheReplyIs() {
        var remark = typed("go on, all of it", "invite", shown("open-question", 0, 5));

        assertThat(remark.felt()).isEqualTo("She asked me.");
        assertThat(remark.why()).isEqualTo("It invites.");
        assertThat(remark.takenAs()).contains("Tell me about it.");
        assertThat(remark.better()).isNull();
    }

    @Test
    void ownWordsThatHarmAreExplainedByTheHarm() {
        var remark = typed(
                "just a twinge then, tell me", "invite", shown("open-question", 20, 27), shown("dismissal", 0, 13));

        assertThat(remark.effect()).isEqualTo(Effect.HARMS);
        assertThat(remark.felt()).isEqualTo("Small.");
        assertThat(remark.why()).isEqualTo("It shrinks.");
        assertThat(remark.better()).isEqualTo("Tell me about it.");
    }

    @Test
    void kindOwnWordsHarmWhereTheirAuthorSaysThatTheReplyDoes() {
        assertThat(typed("You look well on it", "dismiss").effect()).isEqualTo(Effect.HARMS);
    }

    @Test
    void whatThisPatientFeelsGoesBeforeWhatMostFeel() {
        var remark = typed("I doubt that", null, shown("disbelief", 0, 7));

        assertThat(remark.felt()).isEqualTo("Here we go.");
    }

    @Test
    void whereThePatientDidNotFollowThereIsAnotherWayAndNothingElse() {
        var talk = talk(OWN_WORDS, astray("Lovely weather."));

        var remark = supervisor.review(talk).remarks().getFirst();

        assertThat(remark.felt()).isNull();
        assertThat(remark.why()).isNull();
        assertThat(remark.effect()).isEqualTo(Effect.NEUTRAL);
        assertThat(remark.better()).isEqualTo("Tell me about it.");
    }

    @Test
    void whatWasMissedAndWhatWasNeverToldIsNamed() {
        var heard = review(INVITE, BELIEVE, TOGETHER);
        var unheard = review(DISMISS, WAIT, TOGETHER);

        assertThat(heard.missed()).isEmpty();
        assertThat(heard.met()).extracting(Essential::id).containsExactly("fear");
        assertThat(heard.untold()).isEmpty();
        assertThat(unheard.missed()).extracting(Essential::id).containsExactly("fear");
        assertThat(unheard.untold()).extracting(Fact::id).containsExactly("mother");
    }

    @Test
    void aMissedSafetyNetIsTheFirstThingToTryNext() {
        var safe = TestDialogues.read(GRACE.replace("essentials:\n", """
                essentials:
                  - { id: signs, label: When to come back, when: { did: [safety-netting] }, why: It matters., evidence: [evers-2017] }
                """));

        var next = supervisor
                .review(TestDialogues.talk(safe, DISMISS, WAIT, LEAVE))
                .next();

        assertThat(next)
                .isInstanceOfSatisfying(
                        TryNext.Missed.class,
                        missed -> assertThat(missed.essential().id()).isEqualTo("signs"));
    }

    @Test
    void soIsWhateverItsAuthorMarksForSafety() {
        var numb = """
                essentials:
                  - { id: home, label: Who is at home, when: { did: [goal-setting] }, why: It helps., evidence: [evers-2017] }
                  - { id: numb, label: Numbness, safety: true, when: { did: [goal-setting] }, why: It matters., evidence: [evers-2017] }
                """;
        var marked = supervisor.review(
                TestDialogues.talk(TestDialogues.read(GRACE.replace("essentials:\n", numb)), DISMISS, WAIT, LEAVE));
        var unmarked = supervisor.review(TestDialogues.talk(
                TestDialogues.read(GRACE.replace("essentials:\n", numb.replace("safety: true, ", ""))),
                DISMISS,
                WAIT,
                LEAVE));

        assertThat(marked.next())
                .isInstanceOfSatisfying(
                        TryNext.Missed.class,
                        missed -> assertThat(missed.essential().id()).isEqualTo("numb"));
        assertThat(marked.missed()).extracting(Essential::id).containsExactly("numb", "home", "fear");
        assertThat(unmarked.next()).isInstanceOf(TryNext.Hurt.class);
    }

    @Test
    void aReplyThatAlsoSpreadsASafetyNetIsNotForSafetyWhereItsAuthorSaysSo() {
        var plan = GRACE.replace("essentials:\n", """
                essentials:
                  - { id: plan, label: A plan, safety: false, when: { chose: [plan/together] }, why: It helps., evidence: [evers-2017] }
                """);
        var said = TestDialogues.talk(TestDialogues.read(plan), DISMISS, WAIT, LEAVE);
        var unsaid = TestDialogues.talk(TestDialogues.read(plan.replace("safety: false, ", "")), DISMISS, WAIT, LEAVE);

        assertThat(supervisor.review(said).next()).isInstanceOf(TryNext.Hurt.class);
        assertThat(supervisor.review(unsaid).next()).isInstanceOf(TryNext.Missed.class);
    }

    @Test
    void thenWhatCostTheMostWithItsWords() {
        assertThat(review(DISMISS, WAIT, TOGETHER).next()).isInstanceOfSatisfying(TryNext.Hurt.class, hurt -> {
            assertThat(hurt.turn()).isEqualTo(1);
            assertThat(hurt.words()).isEqualTo("Your scan is fine.");
            assertThat(hurt.behaviour().code()).isEqualTo("dismissal");
        });
    }

    @Test
    void ofOwnWordsOnlyTheVeryPhraseIsQuoted() {
        var talk = talk(OWN_WORDS, answer("Well, just a twinge then.", "dismiss", null, shown("dismissal", 6, 19)));

        assertThat(supervisor.review(talk).next())
                .isInstanceOfSatisfying(
                        TryNext.Hurt.class, hurt -> assertThat(hurt.words()).isEqualTo("just a twinge"));
    }

    @Test
    void thenTheButThatTookAKindnessBack() {
        var talk = talk(
                OWN_WORDS,
                answer("I believe you, but tell me.", "invite", new Span(15, 18), shown("validation", 0, 13)));

        assertThat(supervisor.review(talk).next()).isEqualTo(new TryNext.TookBack(1));
    }

    @Test
    void thenTheFearThatWasMissed() {
        assertThat(review(WHERE, BELIEVE, TOGETHER).next()).isInstanceOf(TryNext.Missed.class);
    }

    @Test
    void thenAnExplanationThatCameTooEarly() {
        var mistrusting = TestDialogues.read(GRACE.replace("trust: 40", "trust: 20"));
        var invited = Conversation.begin(mistrusting, OWN_WORDS)
                .after(answer("it is a muscle", "invite", null, shown("explanation", 0, 14)));

        // her fear is not missed where there is no such thing to miss
        var next = supervisor.review(without(invited)).next();

        assertThat(next).isEqualTo(new TryNext.Early(1));
    }

    @Test
    void whoHasDoneAllThatTriesOwnWordsAndThenAnotherPatient() {
        var chosen = review(INVITE, BELIEVE, TOGETHER).next();
        var typed = supervisor
                .review(talk(OWN_WORDS, said("invite", "open-question"), said("believe", "validation")))
                .next();

        assertThat(chosen).isEqualTo(new TryNext.OwnWords());
        assertThat(typed).isEqualTo(new TryNext.NextPatient());
    }

    private Conversation without(Conversation talk) {
        var dialogue = TestDialogues.read(
                GRACE.replace("trust: 40", "trust: 20").replaceFirst("(?s)essentials:.*?endings:", "endings:"));
        var again = Conversation.begin(dialogue, talk.setting());
        for (var turn : talk.turns()) again = again.after(turn.answer());
        return again;
    }

    private Answer said(String choice, String code) {
        return new Answer(
                null, null, choice, "My words.", 0.9, null, reading(null, shown(code, 0, 2)), new Change(10, -5, 0, 5));
    }

    private Remark typed(String words, @Nullable String choice, Shown... shown) {
        return supervisor
                .review(talk(OWN_WORDS, answer(words, choice, null, shown)))
                .remarks()
                .getFirst();
    }

    private static Answer answer(String words, @Nullable String choice, @Nullable Span but, Shown... shown) {
        return new Answer(null, null, choice, words, 0.9, null, reading(but, shown), new Change(3, 0, 0, 0));
    }

    private static Reading reading(@Nullable Span but, Shown... shown) {
        return new Reading(List.of(shown), List.of(), but);
    }

    private static Shown shown(String code, int from, int to) {
        return new Shown(code, null, 0.95, false, List.of(new Span(from, to)));
    }

    private Conversation talk(Setting setting, Answer... answers) {
        var talk = Conversation.begin(grace, setting);
        for (var answer : answers) talk = talk.after(answer);
        return talk;
    }

    private Review review(Choice... choices) {
        return supervisor.review(TestDialogues.talk(grace, choices));
    }

    private List<Remark> remarks(Choice... choices) {
        return review(choices).remarks();
    }
}
