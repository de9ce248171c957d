package org.hearback.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hearback.language.Analysis.Unjudged;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the model that ships. No raw score is pinned: processors differ a little in quantised arithmetic. */
class TrainedAnalystTest {
    private static TrainedAnalyst analyst;

    @BeforeAll
    static void read() {
        analyst = TrainedAnalyst.read(Path.of("content/language"));
    }

    @AfterAll
    static void close() {
        analyst.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dismissal | It’s only a bit of backache, everybody gets that, there are people far worse off than you.",
                "empty-reassurance | Don’t worry about it, it’ll be absolutely fine, I promise.",
                "blame | You’ve brought this on yourself by sitting about all day and never doing your exercises.",
                "disbelief | You walked in here perfectly well, so I doubt that it hurts as much as you say.",
                "psychologising | There’s nothing wrong with your back, this is all in your head.",
                "abandonment | There’s nothing more I can do for you, so I’m discharging you. Don’t come back.",
                "talking-over | Yes, yes, let me stop you there, I haven’t got time for the whole story."
            })
    void harmSaidOutrightIsFound(String code, String text) {
        var analysis = analyse(text);

        assertThat(analysis.harmful().map(Finding::code)).contains(code);
    }

    /** Kind words before and after it do not undo it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dismissal | That must be exhausting. What was that meeting like for you? I hear you, but at least it is not cancer. We will look at it again in three weeks, and if your legs go numb before then, ring us the same day.",
                "dismissal | That must be exhausting. What was that meeting like for you? To be honest most people your age would just get on with it. We will look at it again in three weeks.",
                "psychologising | I’m sorry the nights are so bad. The scan shows no infection and no tumour. There’s really nothing wrong with your back, it’s all in your head. Shall we plan together what you could try first?",
                "abandonment | Thank you for telling me all that, it can’t have been easy. The nerves are free on the pictures. There’s nothing more we can do for you here and I’m discharging you. Mind the step on your way out."
            })
    void harmAmidKindWordsIsFound(String code, String text) {
        assertThat(analyse(text).harmful().map(Finding::code)).contains(code);
    }

    @Test
    void harmInALongTurnIsShownWhereItStands() {
        var text = "That must be exhausting. What was that meeting like for you? "
                + "You’ve brought this on yourself by sitting about all day. "
                + "We will look at it again in three weeks, and if your legs go numb before then, ring us the same day.";

        assertThat(analyse(text).find("blame"))
                .hasValueSatisfying(blame -> assertThat(blame.spans())
                        .singleElement()
                        .satisfies(span -> assertThat(span.of(text))
                                .contains("brought this on yourself")
                                .doesNotContain("exhausting", "three weeks")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "validation | Your pain is real, and after two years of this it makes complete sense that you are worn out.",
                "open-question | What worries you most about your back?",
                "closed-question | Does it wake you at night?",
                "empathy | I’m so sorry, that sounds utterly exhausting.",
                "safety-netting | If your legs go weak or you can’t pass water, go straight to A&E, and ring me if you’re unsure.",
                "validation | I believe you. That must be exhausting. What was that meeting like for you?",
                "asking-permission | Would it be all right if I told you what I make of the scan?"
            })
    void whatSupportsIsFound(String code, String text) {
        assertThat(analyse(text).supportive().map(Finding::code)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody here thinks that it is all in your head.",
                "Who told you that there was nothing wrong with you?",
                "The lift is broken again, so please take the stairs on the left.",
                "Thank you for waiting. The scan shows that the nerves have plenty of room, so an operation would not help the pain. What would you most like to get back to? I’d like you to see Priya, who runs the pain team, and you can ring us any time.",
                "Pop your shoes off and hop up on the couch for me.",
                "Your next appointment is on Tuesday at ten."
            })
    void harmlessWordsAreNotAccused(String text) {
        assertThat(analyse(text).harmful()).isEmpty();
    }

    @Test
    void wordsToAvoidComeWithPlainOnes() {
        var analysis = analyse("The scan shows that your spine is crumbling.");

        assertThat(analysis.avoid()).singleElement().satisfies(phrase -> {
            assertThat(phrase.span().of(analysis.said().text())).contains("crumbling");
            assertThat(phrase.kind()).isEqualTo(Phrase.Kind.ALARMING);
            assertThat(phrase.why()).isNotBlank();
            assertThat(phrase.instead()).isNotBlank();
        });
    }

    @Test
    void whatLooksHarmfulAndIsDeniedIsToldApart() {
        var analysis = analyse("Nobody here thinks that it is all in your head.");

        assertThat(analysis.suppressed()).anySatisfy(suppressed -> {
            assertThat(suppressed.code()).isEqualTo("psychologising");
            assertThat(suppressed.reason()).isEqualTo(Suppressed.Why.NEGATED);
        });
    }

    @Test
    void everyFindingQuotesWordsAndGivesAReason() {
        var text =
                "I hear you 😀, but it’s just wear and tear, so you’ll have to learn to live with it. What did you expect?";
        var analysis = analyse(text);

        assertThat(analysis.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.spans())
                    .isNotEmpty()
                    .allSatisfy(span -> assertThat(span.of(text)).isNotBlank());
            assertThat(finding.because()).isNotEmpty();
            assertThat(finding.confidence()).isBetween(0.0, 1.0);
            assertThat(finding.strength()).isBetween(0.0, 1.0);
        });
        assertThat(analysis.avoid())
                .allSatisfy(phrase -> assertThat(phrase.span().of(text)).isNotBlank());
    }

    @Test
    void theSentenceThatDoesItIsShown() {
        var text = "Okay. Never mind the form. What has been the hardest part of it for you?";

        assertThat(analyse(text).supportive())
                .filteredOn(finding -> finding.code().equals("open-question"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.spans())
                        .singleElement()
                        .satisfies(span -> assertThat(span.of(text).strip())
                                .isEqualTo("What has been the hardest part of it for you?")));
    }

    @Test
    void whatIsQuotedAreWholeWordsThatCanBeUnderstood() {
        var text = "I hear you, but at least it’s not cancer, and there’s nothing wrong with you.";

        assertThat(analyse(text).harmful())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.spans()).allSatisfy(span -> {
                    assertThat(span.of(text).split("\\s+")).hasSizeGreaterThan(2);
                    assertThat(span.of(text)).doesNotStartWith(",").doesNotStartWith("’");
                }));
    }

    @Test
    void theMostConfidentFindingComesFirst() {
        var findings = analyse("That sounds exhausting. What have you tried, and what helped?")
                .findings();

        assertThat(findings).isSortedAccordingTo((a, b) -> Double.compare(b.confidence(), a.confidence()));
    }

    @Test
    void adviceIsPrematureWhereAFearIsUnanswered() {
        var said = new Utterance("You need to lose some weight and start swimming twice a week.");

        var afterAFear = analyst.analyse(
                said, new Context("I’m so frightened I’ll end up in a wheelchair like my mother.", Stage.LISTENING));

        assertThat(afterAFear.has("premature-advice")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\n", "…", "😀👍🏽", "?!"})
    void withoutWordsThereIsNothingToJudge(String text) {
        assertThat(analyse(text).unjudged()).isEqualTo(Unjudged.NO_WORDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Votre douleur est réelle et je vous crois tout à fait.",
                "كيف حالك اليوم وكيف كان نومك الليلة الماضية",
                "背中の痛みはとてもつらいですね"
            })
    void anotherLanguageIsNotJudged(String text) {
        var analysis = analyse(text);

        assertThat(analysis.unjudged()).isEqualTo(Unjudged.NOT_ENGLISH);
        assertThat(analysis.findings()).isEmpty();
    }

    @Test
    void aVeryLongTextIsReadToTheEnd() {
        var text = "Thank you for coming in today, and please take a seat by the window. ".repeat(150)
                + "This is all in your head, and I do not believe you.";

        var analysis = analyse(text);

        assertThat(text.length()).isGreaterThan(10_000);
        assertThat(analysis.harmful())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.spans())
                        .anySatisfy(span -> assertThat(span.start()).isGreaterThan(10_000)));
    }

    @Test
    void oneEndlessSentenceIsReadInParts() {
        assertThat(analyse("and then it hurt and it hurt ".repeat(400)).isJudged())
                .isTrue();
        assertThat(analyse("a".repeat(10_000)).findings()).isNotNull();
    }

    @Test
    void theSameWordsGiveTheSameAnswerWhoeverElseAsks() throws Exception {
        var texts = List.of(
                "What matters most to you at the moment?",
                "You’ll be right as rain.",
                "I believe you, and I can see how tired you are.",
                "It’s degenerative, I’m afraid.");
        var alone = texts.stream().map(TrainedAnalystTest::analyse).toList();

        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Analysis>> asked = IntStream.range(0, 40)
                    .<Callable<Analysis>>mapToObj(i -> () -> analyse(texts.get(i % texts.size())))
                    .toList();
            var answers = threads.invokeAll(asked);
            for (var i = 0; i < answers.size(); i++)
                assertThat(answers.get(i).get()).isEqualTo(alone.get(i % texts.size()));
        }
    }

    @Test
    void capitalsMakeNoDifferenceToWhatIsFound() {
        assertThat(codes("YOUR PAIN IS REAL AND I BELIEVE YOU."))
                .isEqualTo(codes("Your pain is real and I believe you."));
    }

    private static List<String> codes(String text) {
        return analyse(text).findings().stream().map(Finding::code).sorted().toList();
    }

    private static Analysis analyse(String text) {
        return analyst.analyse(new Utterance(text), Context.none());
    }

    @Test
    void oneThatIsClosedSaysSoAndMayBeClosedTwice() {
        var another = TrainedAnalyst.read(Path.of("content/language"));
        another.close();
        another.close();

        assertThatThrownBy(() -> another.analyse(new Utterance("What worries you most?"), Context.none()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the language model is closed");
    }
}
