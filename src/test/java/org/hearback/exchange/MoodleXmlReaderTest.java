package org.hearback.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearback.exchange.Foreign.Answer;
import org.hearback.exchange.Foreign.Item;
import org.hearback.exchange.Foreign.Shape;
import org.junit.jupiter.api.Test;

class MoodleXmlReaderTest {
    @Test
    void aQuestionWithChoicesIsReadWithItsFeedbackAndLines() {
        var item = one("""
                <question type="multichoice">
                  <name><text>Red flags</text></name>
                  <questiontext format="html">
                    <text><![CDATA[<p dir="ltr">What cannot <em>wait</em>?</p><p>Choose&nbsp;one.</p>]]></text>
                  </questiontext>
                  <generalfeedback format="html"><text><![CDATA[<p>Ask about the saddle.</p>]]></text></generalfeedback>
                  <defaultgrade>2.0000000</defaultgrade>
                  <penalty>0.3333333</penalty>
                  <hidden>0</hidden>
                  <idnumber>rf-1</idnumber>
                  <single>true</single>
                  <shuffleanswers>true</shuffleanswers>
                  <answernumbering>abc</answernumbering>
                  <showstandardinstruction>0</showstandardinstruction>
                  <correctfeedback format="html"><text>Your answer is correct.</text></correctfeedback>
                  <shownumcorrect/>
                  <answer fraction="100" format="html">
                    <text><![CDATA[<p>Numbness &amp; weakness</p>]]></text>
                    <feedback format="html"><text><![CDATA[<p>Yes.</p>]]></text></feedback>
                  </answer>
                  <answer fraction="0" format="html">
                    <text>Stiffness</text>
                    <feedback format="html"><text></text></feedback>
                  </answer>
                  <tags><tag><text>safety</text></tag></tags>
                </question>
                """);

        assertThat(item.line()).isEqualTo(3);
        assertThat(item.stem()).isEqualTo("What cannot wait?\n\nChoose one.");
        assertThat(item.explanation()).isEqualTo("Ask about the saddle.");
        assertThat(item.grade()).isEqualTo(2);
        assertThat(item.id()).isEqualTo("rf-1");
        assertThat(item.tags()).containsExactly("safety");
        assertThat(((Shape.Choices) item.shape()).answers())
                .containsExactly(new Answer(19, "Numbness & weakness", 1, "Yes."), new Answer(23, "Stiffness", 0, ""));
        assertThat(item.remarks()).containsExactly(new Remark(5, Reason.EMPHASIS, "em"));
    }

    @Test
    void whatHasNoPlaceIsToldWithItsLine() {
        var item = one("""
                <question type="shortanswer">
                  <name><text>n</text></name>
                  <questiontext format="html"><text><![CDATA[<p>Name it <img src="@@PLUGINFILE@@/scan.png" alt="a scan"></p>
                <script>alert(1)</script><table><tr><td>a</td><td>b</td></tr></table>]]></text>
                    <file name="scan.png" path="/" encoding="base64">iVBORw0KGgo=</file>
                    <file name="notes.pdf" path="/" encoding="base64">JVBERi0=</file>
                  </questiontext>
                  <penalty>0.5</penalty>
                  <hidden>1</hidden>
                  <usecase>1</usecase>
                  <hint format="html"><text>Think of the saddle.</text><shownumcorrect/></hint>
                  <incorrectfeedback><text>Read chapter 4.</text></incorrectfeedback>
                  <difficulty>hard</difficulty>
                  <answer fraction="100"><text>cauda equina</text><feedback><text/></feedback></answer>
                </question>
                """);

        assertThat(item.stem()).isEqualTo("Name it [a scan]\n\na | b");
        assertThat(item.remarks())
                .containsExactlyInAnyOrder(
                        new Remark(5, Reason.PICTURE, "scan.png"),
                        new Remark(5, Reason.SCRIPT, "script"),
                        new Remark(5, Reason.TABLE, ""),
                        new Remark(8, Reason.FILE, "notes.pdf"),
                        new Remark(10, Reason.PENALTY, "0.5"),
                        new Remark(11, Reason.SETTING, "hidden = 1"),
                        new Remark(13, Reason.HINT, "Think of the saddle."),
                        new Remark(14, Reason.FEEDBACK_BY_RESULT, "Read chapter 4."),
                        new Remark(15, Reason.UNKNOWN_PART, "difficulty: hard"));
        assertThat(((Shape.Words) item.shape()).exactCase()).isTrue();
    }

    @Test
    void listsLinksAndRaisedSignsStayReadable() {
        var text = new Wording[1];
        text[0] = Wording.of(
                "<p>First:</p><ul><li>one</li><li><p>two</p></li></ul><ol><li>x<sup>2</sup></li><li>CO<sub>2</sub></li></ol>"
                        + "<a href=\"https://example.org/a\">here</a> 10<sup>n k</sup>",
                Wording.Markup.HTML,
                1,
                remark -> {});

        assertThat(text[0].text())
                .isEqualTo("First:\n\n- one\n- two\n\n1. x²\n2. CO₂\n\nhere (https://example.org/a) 10^n k");
    }

    @Test
    void everyTypeFindsItsShape() {
        assertThat(shape("truefalse", answer("100", "true") + answer("0", "false")))
                .isInstanceOfSatisfying(
                        Shape.TrueFalse.class,
                        verdict -> assertThat(verdict.truth()).isTrue());
        assertThat(shape("numerical", """
                <answer fraction="100"><text>30.5</text><feedback><text>f</text></feedback><tolerance>0.5</tolerance></answer>
                <answer fraction="0"><text>*</text><feedback><text>no</text></feedback></answer>
                <units><unit><multiplier>1</multiplier><unit_name>mm</unit_name></unit>
                <unit><multiplier>0.1</multiplier><unit_name>cm</unit_name></unit></units>
                <unitgradingtype>1</unitgradingtype><unitpenalty>0.1</unitpenalty><showunits>0</showunits><unitsleft>0</unitsleft>
                """)).isInstanceOfSatisfying(Shape.Numbers.class, numbers -> {
            assertThat(numbers.values())
                    .extracting(value -> String.valueOf(value.number()))
                    .containsExactly("30.5", "null");
            assertThat(numbers.values().getFirst().tolerance()).isEqualByComparingTo("0.5");
            assertThat(numbers.units()).extracting(Foreign.Unit::name).containsExactly("mm", "cm");
            assertThat(numbers.unitRequired()).isTrue();
        });
        assertThat(shape("matching", """
                <shuffleanswers>true</shuffleanswers>
                <subquestion format="html"><text><![CDATA[<p>L5</p>]]></text><answer><text>big toe</text></answer></subquestion>
                <subquestion format="html"><text></text><answer><text>thumb</text></answer></subquestion>
                """))
                .isInstanceOfSatisfying(
                        Shape.Matching.class,
                        matching -> assertThat(matching.pairs())
                                .extracting(pair -> pair.left() + "|" + pair.right())
                                .containsExactly("L5|big toe", "|thumb"));
        assertThat(shape("ordering", answer("2.0000000", "then") + answer("1.0000000", "first") + answer("3", "last")))
                .isInstanceOfSatisfying(
                        Shape.Ordering.class,
                        ordering -> assertThat(ordering.parts())
                                .extracting(Answer::text)
                                .containsExactly("first", "then", "last"));
    }

    @Test
    void whatHasNoCounterpartSaysWhy() {
        assertThat(List.of(
                        "essay",
                        "description",
                        "cloze",
                        "multianswer",
                        "calculatedmulti",
                        "random",
                        "ddwtos",
                        "gapselect",
                        "stack"))
                .extracting(type -> ((Shape.Unmapped) shape(type, "")).why().reason())
                .containsExactly(
                        Reason.ESSAY,
                        Reason.DESCRIPTION,
                        Reason.CLOZE,
                        Reason.CLOZE,
                        Reason.CALCULATED,
                        Reason.RANDOM,
                        Reason.DRAG_AND_DROP,
                        Reason.DRAG_AND_DROP,
                        Reason.UNKNOWN_TYPE);
    }

    @Test
    void commentsCategoriesAndStrayPartsStandForThemselves() {
        var parts = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <quiz>
                <!-- question: 0  -->
                <question type="category"><category><text>$course$/top/Spine // pain/Red flags</text></category>
                  <info format="html"><text></text></info><idnumber></idnumber></question>
                <!-- made by Ellen -->
                <settings><a>1</a></settings>
                <question type="essay"><name><text>Write</text></name></question>
                </quiz>
                """);

        assertThat(parts).extracting(Foreign::line).containsExactly(4, 6, 7, 8);
        assertThat(((Item) parts.getLast()).category()).containsExactly("Spine / pain", "Red flags");
        assertThat(parts.subList(0, 3))
                .extracting(part -> ((Foreign.Aside) part).what())
                .containsExactly(Reason.CATEGORY, Reason.COMMENT, Reason.NOT_A_QUESTION);
    }

    @Test
    void aMistakeLosesItsOwnQuestionAlone() {
        var parts = read("""
                <quiz>
                <question type="essay"><name><text>a</text></name></question>
                <question type="essay"><name><text>b</text></name><questiontext><text>5 < 6 & so <b>on</text></question>
                <question type="essay"><name><text>c</text></name></question>
                <question type="essay"><name><text>d</text></name><questiontext><text>cut off he""");

        assertThat(parts).extracting(Foreign::line).containsExactly(2, 3, 4, 5);
        assertThat(parts)
                .extracting(
                        part -> ((Shape.Unmapped) ((Item) part).shape()).why().reason())
                .containsExactly(Reason.ESSAY, Reason.BROKEN_XML, Reason.ESSAY, Reason.CUT_SHORT);
    }

    private static String answer(String fraction, String text) {
        return "<answer fraction=\"%s\"><text>%s</text><feedback><text></text></feedback></answer>"
                .formatted(fraction, text);
    }

    private static Shape shape(String type, String inside) {
        return one("<question type=\"%s\"><name><text>n</text></name><questiontext format=\"html\"><text>q</text></questiontext>%s</question>"
                        .formatted(type, inside))
                .shape();
    }

    private static Item one(String question) {
        var parts = read("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n" + question + "</quiz>\n");
        assertThat(parts).hasSize(1);
        return (Item) parts.getFirst();
    }

    private static List<Foreign> read(String xml) {
        try {
            return MoodleXmlReader.read(SourceText.of(xml.getBytes(UTF_8))).parts();
        } catch (SourceText.Refused e) {
            throw new AssertionError(e);
        }
    }
}
