package org.hearback.exchange;

import java.util.Base64;

/** Files as Moodle sites and teachers write them: all types mixed, half of the fields empty, pictures inside. */
final class Samples {
    /** What one round of {@link #moodle} holds, comments by Moodle left out. */
    static final int ENTRIES_A_ROUND = 10;

    private Samples() {}

    /** @param rounds of ten questions each */
    static String moodle(int rounds) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n");
        for (var n = 1; n <= rounds; n++) round(xml, n);
        return xml.append("</quiz>").toString();
    }

    private static void round(StringBuilder xml, int n) {
        xml.append(
                        "<!-- question: 0  -->\n  <question type=\"category\">\n    <category>\n      <text>$course$/top/Default for Spine 101/Week ")
                .append(n)
                .append(
                        "</text>\n    </category>\n    <info format=\"moodle_auto_format\">\n      <text></text>\n    </info>\n    <idnumber></idnumber>\n  </question>\n\n");
        question(
                xml,
                n,
                "multichoice",
                "<p>Which of these cannot wait, case %d?<br></p>".formatted(n),
                """
                    <single>true</single>
                    <shuffleanswers>true</shuffleanswers>
                    <answernumbering>abc</answernumbering>
                    <showstandardinstruction>0</showstandardinstruction>
                    <correctfeedback format="html">
                      <text>Your answer is correct.</text>
                    </correctfeedback>
                    <partiallycorrectfeedback format="html">
                      <text>Your answer is partially correct.</text>
                    </partiallycorrectfeedback>
                    <incorrectfeedback format="html">
                      <text>Your answer is incorrect.</text>
                    </incorrectfeedback>
                    <shownumcorrect/>
                """ + answer("0", "<p>A stiff back</p>", "<p>Common &amp; harmless.</p>")
                        + answer("100", "<p>A numb saddle</p>", "<p>Yes: refer today.</p>")
                        + answer("0", "<p>An old disc bulge</p>", ""));
        question(
                xml,
                n,
                "multichoice",
                "<p dir=\"ltr\" style=\"text-align: left;\">Tick what helps (%d).</p>".formatted(n),
                """
                    <single>false</single>
                    <shuffleanswers>1</shuffleanswers>
                    <answernumbering>none</answernumbering>
                """ + answer("50", "Ask", "Good.") + answer("50", "Listen", "Good.") + answer("-50", "Lecture", "No.")
                        + answer("-50", "Leave", "No."));
        question(
                xml,
                n,
                "truefalse",
                "<p>Most people of sixty have worn discs (%d).</p>".formatted(n),
                answer("100", "true", "<p>They do.</p>") + answer("0", "false", "<p>They do.</p>"));
        question(
                xml,
                n,
                "shortanswer",
                "<p>What is the condition called? (%d)</p>".formatted(n),
                "    <usecase>0</usecase>\n" + answer("100", "cauda equina syndrome", "Exactly.")
                        + answer("33.33333", "cauda", "Part of it.") + answer("0", "*", "Think of the saddle."));
        question(xml, n, "numerical", "<p>How many of a hundred recover in six weeks? (%d)</p>".formatted(n), """
                    <answer fraction="100" format="moodle_auto_format">
                      <text>90</text>
                      <feedback format="html">
                        <text>About that.</text>
                      </feedback>
                      <tolerance>5</tolerance>
                    </answer>
                    <unitgradingtype>0</unitgradingtype>
                    <unitpenalty>0.1000000</unitpenalty>
                    <showunits>3</showunits>
                    <unitsleft>0</unitsleft>
                """);
        question(xml, n, "matching", "<p>Which root, which place? (%d)</p>".formatted(n), """
                    <shuffleanswers>true</shuffleanswers>
                    <subquestion format="html">
                      <text><![CDATA[<p>L5</p>]]></text>
                      <answer>
                        <text>big toe</text>
                      </answer>
                    </subquestion>
                    <subquestion format="html">
                      <text><![CDATA[<p>S1</p>]]></text>
                      <answer>
                        <text>little toe</text>
                      </answer>
                    </subquestion>
                    <subquestion format="html">
                      <text></text>
                      <answer>
                        <text>thumb</text>
                      </answer>
                    </subquestion>
                """);
        question(
                xml,
                n,
                "essay",
                "<p>Write what you would say (%d).</p>".formatted(n),
                "    <responseformat>editor</responseformat>\n");
        question(
                xml,
                n,
                "multichoice",
                "<p>What does it show? <img src=\"@@PLUGINFILE@@/scan%d.png\" alt=\"\" width=\"300\"></p>".formatted(n),
                "    <single>true</single>\n" + answer("100", "Nothing new", "Right.")
                        + answer("0", "A fracture", "No."));
        question(xml, n, "cloze", "<p>Rest {1:MULTICHOICE:heals~=rarely helps} (%d)</p>".formatted(n), "");
    }

    private static void question(StringBuilder xml, int n, String type, String stem, String inside) {
        xml.append("<!-- question: ")
                .append(1000 + n)
                .append("  -->\n  <question type=\"")
                .append(type)
                .append("\">\n");
        xml.append("    <name>\n      <text>W")
                .append(n)
                .append(' ')
                .append(type)
                .append("</text>\n    </name>\n");
        xml.append("    <questiontext format=\"html\">\n      <text><![CDATA[")
                .append(stem)
                .append("]]></text>\n");
        if (stem.contains("@@PLUGINFILE@@"))
            xml.append("<file name=\"scan")
                    .append(n)
                    .append(".png\" path=\"/\" encoding=\"base64\">")
                    .append(Base64.getEncoder().encodeToString(new byte[600]))
                    .append("</file>\n");
        xml.append("    </questiontext>\n    <generalfeedback format=\"html\">\n      <text>");
        if (n % 2 == 0)
            xml.append("<![CDATA[<p>For everybody: see week ").append(n).append(".</p>]]>");
        xml.append("</text>\n    </generalfeedback>\n    <defaultgrade>")
                .append(n % 3 + 1)
                .append(".0000000</defaultgrade>\n");
        xml.append("    <penalty>")
                .append(type.equals("truefalse") ? "1.0000000" : "0.3333333")
                .append("</penalty>\n");
        xml.append("    <hidden>0</hidden>\n    <idnumber></idnumber>\n")
                .append(inside)
                .append("  </question>\n\n");
    }

    private static String answer(String fraction, String text, String feedback) {
        return """
                    <answer fraction="%s" format="html">
                      <text><![CDATA[%s]]></text>
                      <feedback format="html">
                        <text><![CDATA[%s]]></text>
                      </feedback>
                    </answer>
                """.formatted(fraction, text, feedback);
    }

    /** A teacher's own GIFT, with comments. */
    static String gift(int rounds) {
        var gift = new StringBuilder("// Spine 101, written by hand\n\n");
        for (var n = 1; n <= rounds; n++) gift.append("""
                    $CATEGORY: $course$/Week %1$d

                    ::W%1$d choice:: Which cannot wait? {
                        ~ A stiff back # Common.
                        = A numb saddle # Refer today.
                        ~ An old bulge
                    }

                    // for the exam
                    Most discs at sixty are worn (%1$d).{T#They are.#Yes.}

                    Disc bulges are {~rare =common} at sixty (%1$d).

                    How many recover? (%1$d) {#90:5}

                    Say what you would do (%1$d). {}

                    """.formatted(n));
        return gift.toString();
    }
}
