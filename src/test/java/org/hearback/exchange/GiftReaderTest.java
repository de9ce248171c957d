package org.hearback.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.hearback.exchange.Foreign.Answer;
import org.hearback.exchange.Foreign.Item;
import org.hearback.exchange.Foreign.Shape;
import org.junit.jupiter.api.Test;

class GiftReaderTest {
    @Test
    void oneRightAnswerAmongWrongOnesHasItsFeedback() {
        var item = one("::Red flag::Which of these cannot wait?{ ~A stiff back#No. =Numb saddle#Yes: today. ~Pain }");

        assertThat(item.name()).isEqualTo("Red flag");
        assertThat(item.stem()).isEqualTo("Which of these cannot wait?");
        var choices = (Shape.Choices) item.shape();
        assertThat(choices.single()).isTrue();
        assertThat(choices.answers()).extracting(Answer::text).containsExactly("A stiff back", "Numb saddle", "Pain");
        assertThat(choices.answers()).extracting(Answer::fraction).containsExactly(0.0, 1.0, 0.0);
        assertThat(choices.answers()).extracting(Answer::feedback).containsExactly("No.", "Yes: today.", "");
    }

    @Test
    void weightsMakeSeveralAnswersRightInPart() {
        var choices = (Shape.Choices)
                one("Which two?{\n~%50%one\n~%50%two\n~%-33.33333%three}").shape();

        assertThat(choices.single()).isFalse();
        assertThat(choices.answers().get(2).fraction()).isCloseTo(-0.3333333, within(1e-9));
        var hand = (Shape.Choices) one("Which?{=%50%a =%50%b ~%-100%c}").shape();
        assertThat(hand.single()).isFalse();
    }

    @Test
    void wordsBehindTheAnswersLeaveAGap() {
        var item = one("Disc bulges are {~rare =common ~dangerous} at sixty.");

        assertThat(item.stem()).isEqualTo("Disc bulges are _____ at sixty.");
    }

    @Test
    void feedbackOnTrueAndFalseGoesToItsSide() {
        var right = (Shape.TrueFalse)
                one("Rest heals.{F#It rarely does.#Exactly: move.}").shape();

        assertThat(right.truth()).isFalse();
        assertThat(right.yes().feedback()).isEqualTo("It rarely does.");
        assertThat(right.no().feedback()).isEqualTo("Exactly: move.");
        assertThat(((Shape.TrueFalse) one("Movement helps.{TRUE}").shape()).truth())
                .isTrue();
        assertThat(((Shape.TrueFalse) one("Movement helps. {true}").shape()).truth())
                .isTrue();
    }

    @Test
    void numbersHaveAToleranceARangeOrBoth() {
        var item = one("How many in a hundred?{#\n=30:5#Near.\n=%50%20..40#Roughly.\n~#Look again.}");

        var values = ((Shape.Numbers) item.shape()).values();
        assertThat(values).extracting(value -> String.valueOf(value.number())).containsExactly("30", "30", "null");
        assertThat(values.get(0).tolerance()).isEqualByComparingTo("5");
        assertThat(values.get(1).tolerance()).isEqualByComparingTo("10");
        assertThat(values.get(1).fraction()).isEqualTo(0.5);
        assertThat(values).extracting(Foreign.Value::feedback).containsExactly("Near.", "Roughly.", "Look again.");
        var pi = ((Shape.Numbers) one("Pi?{#3.141..3.142}").shape()).values().getFirst();
        assertThat(pi.number()).isEqualByComparingTo("3.1415");
        assertThat(pi.tolerance()).isEqualByComparingTo("0.0005");
    }

    @Test
    void aWrongNumberMayHaveFeedbackOfItsOwn() {
        var item = one("How many weeks?{#=5:1#Yes. ~4#Too few. ~%25%6:0.5#Nearly. ~#Look again.}");

        assertThat(((Shape.Numbers) item.shape()).values())
                .extracting(value -> value.number() + " " + value.fraction() + " " + value.feedback())
                .containsExactly("5 1.0 Yes.", "4 0.0 Too few.", "6 0.25 Nearly.", "null 0.0 Look again.");
    }

    @Test
    void aNumberThatMayBeTwoIsNotGuessed() {
        assertThat(why(one("How many?{#1,000}"))).isEqualTo(Reason.NOT_A_NUMBER);
        assertThat(why(one("How many?{#1,5}"))).isNull();
    }

    @Test
    void pairsAreSplitAtTheirArrow() {
        var item = one("Match. {\n =Sciatica -> leg\n =Neck pain->arm\n = -> foot\n}");

        assertThat(((Shape.Matching) item.shape()).pairs())
                .extracting(pair -> pair.left() + "|" + pair.right())
                .containsExactly("Sciatica|leg", "Neck pain|arm", "|foot");
    }

    @Test
    void wordsMayBeWorthAPart() {
        var words = (Shape.Words)
                one("Name it.{=physiotherapy#Yes =%80%physio#Short =%0%*#No}").shape();

        assertThat(words.answers()).extracting(Answer::text).containsExactly("physiotherapy", "physio", "*");
        assertThat(words.answers()).extracting(Answer::fraction).containsExactly(1.0, 0.8, 0.0);
    }

    @Test
    void escapedSignsAreThemselves() {
        var item = one("::A\\:\\:B::What is 2 \\= \\{1\\+1\\}\\\\?\\nNext line {~\\~one\\#1 =\\=two}");

        assertThat(item.name()).isEqualTo("A::B");
        assertThat(item.stem()).isEqualTo("What is 2 = {1\\+1}\\?\nNext line");
        assertThat(((Shape.Choices) item.shape()).answers())
                .extracting(Answer::text)
                .containsExactly("~one#1", "=two");
    }

    @Test
    void theMarkupOfTheQuestionHoldsForItsAnswers() {
        var item = one("[markdown]Choose *one* &amp; only one{=**a** ~[html]<p>b &lt; c</p> ####[plain]<kept>}");

        assertThat(item.stem()).isEqualTo("Choose one & only one");
        assertThat(((Shape.Choices) item.shape()).answers())
                .extracting(Answer::text)
                .containsExactly("a", "b < c");
        assertThat(item.explanation()).isEqualTo("<kept>");
        assertThat(item.remarks()).extracting(Remark::reason).containsOnly(Reason.EMPHASIS);
    }

    @Test
    void aSmallerThanSignIsNoTag() {
        assertThat(one("Is x<y and y>z, so a<b?{T}").stem()).isEqualTo("Is x<y and y>z, so a<b?");
    }

    @Test
    void generalFeedbackIsTheLastOne() {
        var item = one("Ask.{=a#first #### is no end#### For everybody. }");

        assertThat(item.explanation()).isEqualTo("For everybody.");
    }

    @Test
    void commentsAndCategoriesStandForThemselves() {
        var parts = read("""
                // A note by the teacher
                // ---------
                $CATEGORY: $course$/top/Spine//Back/Red flags

                // question: 17  name: made by Moodle
                // [id:rf-1] [tag:red flags] [tag:a\\]b]
                ::One::Go?{T}

                ::Two::A word to everybody
                """);

        assertThat(parts).extracting(Foreign::line).containsExactly(1, 3, 7, 9);
        assertThat(((Foreign.Aside) parts.get(0)).text()).isEqualTo("A note by the teacher");
        var item = (Item) parts.get(2);
        assertThat(item.category()).containsExactly("Spine/Back", "Red flags");
        assertThat(item.id()).isEqualTo("rf-1");
        assertThat(item.tags()).containsExactly("red flags", "a]b");
        assertThat(why((Item) parts.get(3))).isEqualTo(Reason.DESCRIPTION);
    }

    @Test
    void whatCannotBeReadIsNamedWithItsLineAndTheNextOneIsRead() {
        var parts = read("""
                Never closed {~a
                =b

                ::Next::Is read?{T}

                Stray } brace

                Essay?{}

                Pairs{=a -> b
                =c}

                Number{#many}
                """);

        assertThat(parts)
                .extracting(part -> why((Item) part))
                .containsExactly(
                        Reason.UNCLOSED_BRACE,
                        null,
                        Reason.STRAY_BRACE,
                        Reason.ESSAY,
                        Reason.NO_ARROW,
                        Reason.NOT_A_NUMBER);
        assertThat(((Shape.Unmapped) ((Item) parts.get(4)).shape()).why().line())
                .isEqualTo(11);
    }

    @Test
    void anEmptyLineBetweenBracesEndsNothing() {
        var parts = read("Which?{\n\n=a#right\n\n~b#wrong\n\n}\n\nNext?{T}");

        assertThat(parts).hasSize(2);
        assertThat(((Shape.Choices) ((Item) parts.getFirst()).shape()).answers())
                .extracting(Answer::feedback)
                .containsExactly("right", "wrong");
    }

    @Test
    void anyTextSurvivesItsEscapes() {
        var random = new Random(20_261_122);
        var alphabet = "ab \\~=#{}:n[]%-><&;\"'\u00e9\ud83d\ude00*/$.\n";
        for (var n = 0; n < 3000; n++) {
            var text = new StringBuilder();
            var length = 1 + random.nextInt(14);
            for (var i = 0; i < length; i++) text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            var written = GiftWriter.escaped(text.toString());

            assertThat(GiftText.of(List.of(new GiftText.Line(1, written)))).hasToString(text.toString());
            for (var sign : GiftText.SIGNS.split(""))
                assertThat(GiftText.of(List.of(new GiftText.Line(1, written))).has(sign))
                        .isFalse();
        }
    }

    private static Reason why(Item item) {
        return item.shape() instanceof Shape.Unmapped(var why) ? why.reason() : null;
    }

    private static Item one(String gift) {
        var parts = read(gift);
        assertThat(parts).hasSize(1);
        return (Item) parts.getFirst();
    }

    private static List<Foreign> read(String gift) {
        try {
            return GiftReader.read(SourceText.of(gift.getBytes(UTF_8))).parts();
        } catch (SourceText.Refused e) {
            throw new AssertionError(e);
        }
    }
}
