package org.hearback.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.dialogue.TestDialogues.BELIEVE;
import static org.hearback.dialogue.TestDialogues.INVITE;
import static org.hearback.dialogue.TestDialogues.MOTHER;
import static org.hearback.dialogue.TestDialogues.RESPONSES;
import static org.hearback.dialogue.TestDialogues.SORRY;
import static org.hearback.dialogue.TestDialogues.WAIT;

import java.util.ArrayList;
import java.util.List;
import org.hearback.coach.TestLanguage;
import org.hearback.dialogue.Reading.Shown;
import org.hearback.language.Analysis;
import org.hearback.language.Intents;
import org.hearback.language.Span;
import org.hearback.language.Stage;
import org.hearback.language.Utterance;
import org.junit.jupiter.api.Test;

class ListenerTest {
    private final Listener listener = new Listener(RESPONSES, TestLanguage::read, TestLanguage::understand);
    private final Conversation opening =
            Conversation.begin(TestDialogues.grace(), new Setting(Mode.OWN_WORDS, Clinician.APP));
    private final Conversation asked = opening.after(listener.chosen(opening, INVITE));

    @Test
    void ofACardTheWordsAreFoundThatDoWhatItsAuthorSays() {
        var found = listener.chosen(asked, BELIEVE);
        var notFound = listener.chosen(asked, MOTHER);

        assertThat(found.reading().shown())
                .containsExactly(new Shown("validation", null, 1, false, List.of(new Span(4, 17))));
        assertThat(BELIEVE.text().substring(4, 17)).isEqualTo("I believe you");
        assertThat(notFound.reading()).isEqualTo(Reading.authored(MOTHER.does()));
    }

    @Test
    void whatACardDoesIsItsAuthorsWordWhateverIsFoundInIt() {
        var blind = new Listener(
                RESPONSES, (said, context) -> TestLanguage.read(new Utterance(""), context), TestLanguage::understand);

        assertThat(listener.chosen(asked, BELIEVE).change())
                .isEqualTo(blind.chosen(asked, BELIEVE).change());
        assertThat(asked.after(listener.chosen(asked, BELIEVE)).state())
                .isEqualTo(asked.after(blind.chosen(asked, BELIEVE)).state());
    }

    @Test
    void aCardIsReadOnceAfterTheSameLineWhoeverChoosesIt() {
        var texts = new ArrayList<String>();
        var counting = new Listener(
                RESPONSES,
                (said, context) -> {
                    texts.add(said.text());
                    return TestLanguage.read(said, context);
                },
                TestLanguage::understand);

        var first = counting.chosen(asked, BELIEVE);
        var again = counting.chosen(asked, BELIEVE);
        counting.chosen(opening, BELIEVE);

        assertThat(again).isEqualTo(first).isEqualTo(listener.chosen(asked, BELIEVE));
        assertThat(texts).containsExactly(BELIEVE.text(), BELIEVE.text());
    }

    @Test
    void ownWordsAreTheReplyTheyComeNearestToAndAreKeptToTheLetter() {
        var words = "  no,  I believe you\n";

        var answer = listener.typed(asked, words);

        assertThat(answer.choice()).isEqualTo(BELIEVE.id());
        assertThat(answer.words()).isEqualTo(words);
        assertThat(answer.reaction()).isNull();
        assertThat(answer.reading().codes()).containsExactly("validation");
        assertThat(answer.change().trust()).isPositive();
        assertThat(asked.after(answer).at()).isEqualTo(BELIEVE.next());
    }

    @Test
    void theReplyDoesLessWhenTheWordsDoNotHoldWhatItsAuthorMeant() {
        var holds = listener.typed(asked, "I believe you, your pain is real");
        var holdsNot = listener.typed(asked, "nobody thinks you make it up");

        assertThat(holdsNot.choice()).isEqualTo(holds.choice()).isEqualTo(BELIEVE.id());
        assertThat(holdsNot.change().trust()).isLessThan(holds.change().trust());
    }

    @Test
    void aReplyThatNoCardOffersCanBeMeant() {
        assertThat(asked.cards()).doesNotContain(SORRY);

        assertThat(listener.typed(asked, "I am so sorry").choice()).isEqualTo(SORRY.id());
    }

    @Test
    void aReplyWhoseTimeHasNotComeIsNotMeant() {
        assertThat(asked.possible()).extracting(Dialogue.Choice::id).contains(MOTHER.id());
        var unknown = opening.after(listener.chosen(opening, TestDialogues.WHERE));

        assertThat(listener.typed(asked, "what happened to your mum").choice()).isEqualTo(MOTHER.id());
        assertThat(listener.typed(unknown, "what happened to your mum").choice())
                .isNull();
    }

    @Test
    void wordsThatFitNoReplyMeetWithTheReactionToWhatTheyHoldAndDoWhatTheyDo() {
        var answer = listener.typed(asked, "Before anything else let me say this quite plainly: I believe you");

        assertThat(answer.choice()).isNull();
        assertThat(answer.reaction()).isEqualTo(0);
        assertThat(answer.change().trust()).isPositive();
        var after = asked.after(answer);
        assertThat(after.line().says()).isEqualTo("Thank you.");
        assertThat(after.at()).isEqualTo(asked.at());
    }

    @Test
    void wordsThatHoldNothingKnownChangeNothing() {
        var answer = listener.typed(asked, "The cricket begins at two");

        assertThat(answer.choice()).isNull();
        assertThat(answer.reaction()).isNull();
        assertThat(answer.change()).isEqualTo(Change.NONE);
        assertThat(asked.after(answer).line().says()).isEqualTo("Sorry, what do you mean?");
    }

    @Test
    void whatCannotBeJudgedIsNotFollowed() {
        for (var words : List.of("…", "J’ai mal dans le dos", "🙂")) {
            var answer = listener.typed(asked, words);

            assertThat(answer.reaction()).as(words).isNull();
            assertThat(answer.choice()).as(words).isNull();
            assertThat(answer.words()).isEqualTo(words);
        }
    }

    @Test
    void wordsAreReadAsAnAnswerToWhatStillWaitsAtTheStageOfTheVisit() {
        var seen = new ArrayList<Analysis>();
        var watching = new Listener(
                RESPONSES,
                (said, moment) -> {
                    var analysis = TestLanguage.read(said, moment);
                    seen.add(analysis);
                    return analysis;
                },
                TestLanguage::understand);
        var lost = asked.after(watching.typed(asked, "The cricket begins at two"));

        watching.typed(lost, WAIT.text());

        assertThat(seen.getLast().context().patient())
                .isEqualTo(asked.line().says())
                .isNotEqualTo(lost.line().says());
        assertThat(seen.getLast().context().stage()).isEqualTo(Stage.LISTENING);
    }

    @Test
    void whatMayBeSaidIsReadAheadInOwnWordsOnlyAndThePresentNodeIsSaidLast() {
        var expected = new ArrayList<List<String>>();
        var ahead = new Listener(RESPONSES, TestLanguage::read, new Intents() {
            @Override
            public Match match(String words, Analysis analysis, List<Intent> intents) {
                return new Match(null, 0, null);
            }

            @Override
            public void expect(List<Intent> intents) {
                expected.add(intents.stream().map(Intent::id).toList());
            }
        });

        ahead.expect(Conversation.begin(TestDialogues.grace(), new Setting(Mode.GUIDED, Clinician.APP)));
        assertThat(expected).isEmpty();
        ahead.expect(asked);

        assertThat(expected.getLast()).contains(BELIEVE.id(), WAIT.id());
        assertThat(expected).hasSize(asked.dialogue().nodes().size() + 1);
    }
}
