package org.hearback.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract of {@code bin/hearback analyse}, line by line. */
class TurnLinesTest {
    private long bad;

    @Test
    void aTurnIsAnsweredWithExactlyThisShape() {
        var answer = answer(
                "{\"id\":\"t1\",\"text\":\"That makes sense, but it is just a twinge. Your disc is crumbling.\"}");

        assertThat(answer)
                .isEqualTo("{\"id\":\"t1\",\"behaviours\":["
                        + "{\"code\":\"validation\",\"confidence\":0.93,\"spans\":[{\"start\":5,\"end\":16,\"text\":\"makes sense\"}]},"
                        + "{\"code\":\"dismissal\",\"confidence\":0.912,\"spans\":[{\"start\":28,\"end\":41,\"text\":\"just a twinge\"}]}],"
                        + "\"suppressed\":[],"
                        + "\"avoid\":[{\"start\":56,\"end\":65,\"text\":\"crumbling\",\"why\":\"It makes a back sound broken.\",\"instead\":\"changing with age\"}],"
                        + "\"readingAge\":7.2}");
        assertThat(bad).isZero();
    }

    @Test
    void whatWasSuppressedIsNoBehaviour() {
        assertThat(answer("{\"id\":1,\"text\":\"It is not crumbling.\"}"))
                .isEqualTo("{\"id\":1,\"behaviours\":[],\"suppressed\":[{\"code\":\"alarming\",\"start\":10,\"end\":19,"
                        + "\"text\":\"crumbling\",\"reason\":\"negated\"}],\"avoid\":[],\"readingAge\":null}");
    }

    @Test
    void whatCannotBeJudgedSaysSo() {
        assertThat(answers("{\"id\":1,\"text\":\"Das ist nicht schlimm.\"}\n{\"id\":2,\"text\":\"  \"}"))
                .containsExactly(
                        "{\"id\":1,\"behaviours\":[],\"suppressed\":[],\"avoid\":[],\"readingAge\":null,\"unjudged\":\"not-english\"}",
                        "{\"id\":2,\"behaviours\":[],\"suppressed\":[],\"avoid\":[],\"readingAge\":null,\"unjudged\":\"no-words\"}");
        assertThat(bad).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"a\"",
                "\"\"",
                "7",
                "-3",
                "12345678901234567890123",
                "1.10",
                "\"7\"",
                "\"żółć 😀\"",
                "null",
            })
    void anIdComesBackAsItCame(String id) {
        assertThat(answer("{\"id\":%s,\"text\":\"Hello\"}".formatted(id))).startsWith("{\"id\":%s,".formatted(id));
        assertThat(bad).isZero();
    }

    @Test
    void offsetsCountUtf16UnitsSoThatAnEmojiCountsTwo() {
        assertThat(answer("{\"id\":1,\"text\":\"😀 makes sense\"}"))
                .contains("{\"start\":3,\"end\":14,\"text\":\"makes sense\"}");
    }

    @Test
    void theContextReachesTheAnalyst() {
        var contexts = new ArrayList<Context>();
        Analyst listening = (said, context) -> {
            contexts.add(context);
            return new ScriptedAnalyst().analyse(said, context);
        };

        run(listening, """
                {"id":1,"text":"Go on.","patient":"I am afraid.","stage":" Listening "}
                {"id":2,"text":"Go on.","patient":null,"stage":null,"speaker":{"unknown":["fields"]}}
                """);

        assertThat(contexts).containsExactly(new Context("I am afraid.", Stage.LISTENING), Context.none());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"a\"}|\"a\"|there is no \\\"text\\\"",
                "{\"id\":\"a\",\"text\":null}|\"a\"|there is no \\\"text\\\"",
                "{\"id\":3,\"text\":4}|3|\\\"text\\\" must be a string",
                "{\"id\":3,\"text\":[\"x\"]}|3|\\\"text\\\" must be a string",
                "{\"id\":3,\"text\":\"x\",\"patient\":7}|3|\\\"patient\\\" must be a string",
                "{\"id\":3,\"text\":\"x\",\"stage\":\"lunch\"}|3|there is no stage \\\"lunch\\\": use one of opening, listening,",
                "{\"id\":3,\"text\":\"x\",\"stage\":2}|3|\\\"stage\\\" must be a string",
                "{\"id\":{},\"text\":\"x\"}|null|\\\"id\\\" must be a string or a number",
                "{\"id\":true,\"text\":\"x\"}|null|\\\"id\\\" must be a string or a number",
                "[1]|null|this line is not a JSON object",
                "\"text\"|null|this line is not a JSON object",
                "{\"id\":1,\"text\":\"x\"|null|this line is not JSON: ",
                "{\"id\":1,\"text\":\"x\"} {}|null|this line is not JSON: ",
                "id,text|null|this line is not JSON: ",
            })
    void aBadLineIsAnsweredAndTheRunGoesOn(String line, String id, String error) {
        var answers = answers("{\"id\":0,\"text\":\"Hello\"}\n\n" + line + "\n{\"id\":9,\"text\":\"Hello\"}\n");

        assertThat(answers).hasSize(3);
        assertThat(answers.get(1)).startsWith("{\"id\":%s,\"line\":3,\"error\":\"%s".formatted(id, error));
        assertThat(answers.get(2)).startsWith("{\"id\":9,\"behaviours\":");
        assertThat(bad).isEqualTo(1);
    }

    @Test
    void anErrorOfTheAnalystCostsOneLine() {
        Analyst broken = (said, context) -> {
            if (said.text().equals("x")) throw new IllegalStateException("secret words");
            return new ScriptedAnalyst().analyse(said, context);
        };

        assertThat(run(broken, "{\"id\":1,\"text\":\"x\"}\n{\"id\":2,\"text\":\"y\"}"))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo(
                                        "{\"id\":1,\"line\":1,\"error\":\"this text could not be analysed (IllegalStateException)\"}"),
                        second -> assertThat(second).startsWith("{\"id\":2,\"behaviours\""));
    }

    @Test
    void emptyLinesAndLineEndsOfWindowsAreNothing() {
        assertThat(answers("\r\n  \n{\"id\":1,\"text\":\"Hello\"}\r\n\n")).hasSize(1);
        assertThat(answers("")).isEmpty();
        assertThat(bad).isZero();
    }

    @Test
    void aByteOrderMarkIsNothing() {
        assertThat(answers("\uFEFF{\"id\":1,\"text\":\"Hello\"}"))
                .singleElement()
                .asString()
                .startsWith("{\"id\":1,\"beh");
        assertThat(answers("\uFEFF\n")).isEmpty();
    }

    @Test
    void otherEncodingsAreToldAndNotGuessed() {
        var line = "{\"id\":1,\"text\":\"café\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(run(new ScriptedAnalyst(), line))
                .containsExactly("{\"id\":null,\"line\":1,\"error\":\"this line is not UTF-8\"}");
    }

    @Test
    void anEndlessLineFillsNoMemory() {
        var endless = new InputStream() {
            private int left = 50_000_000;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }
        };
        var out = new ByteArrayOutputStream();

        assertThat(count(endless, out)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("longer than 4,000,000 bytes");
    }

    @Test
    void halfAnEmojiSurvives() {
        assertThat(answer("{\"id\":\"\\ud83d\",\"text\":\"Hello\"}")).startsWith("{\"id\":\"\\uD83D\",");
    }

    @Test
    void everyAnswerIsThereBeforeTheNextLineIsRead() {
        var out = new ByteArrayOutputStream();
        var sizes = new ArrayList<Integer>();
        var one = "{\"id\":1,\"text\":\"Hello\"}\n".getBytes(StandardCharsets.UTF_8);
        var slow = new InputStream() {
            private int at;

            @Override
            public int read() {
                return at < 3 * one.length ? one[at++ % one.length] : -1;
            }

            @Override
            public int read(byte[] bytes, int off, int len) {
                // as a terminal does: a line at a time
                if (at >= 3 * one.length) return -1;
                sizes.add(out.size());
                System.arraycopy(one, 0, bytes, off, one.length);
                at += one.length;
                return one.length;
            }
        };

        count(slow, out);

        assertThat(sizes).hasSize(3).isSorted().doesNotHaveDuplicates().first().isEqualTo(0);
    }

    @Test
    void itStopsQuietlyWhenNobodyListens() {
        var written = new ArrayList<Integer>();
        var closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                written.add(b);
                throw new IOException("Broken pipe");
            }
        };
        var turns = "{\"id\":1,\"text\":\"Hello\"}\n".repeat(1000).getBytes(StandardCharsets.UTF_8);

        assertThat(count(new ByteArrayInputStream(turns), closed)).isZero();
        assertThat(written).hasSizeLessThan(5);
    }

    private String answer(String line) {
        var answers = answers(line);
        assertThat(answers).hasSize(1);
        return answers.getFirst();
    }

    private List<String> answers(String lines) {
        return run(new ScriptedAnalyst(), lines);
    }

    private List<String> run(Analyst analyst, String lines) {
        return run(analyst, lines.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> run(Analyst analyst, byte[] lines) {
        var out = new ByteArrayOutputStream();
        try {
            // whatever the locale of the shell
            var print = new PrintStream(out, false, Charset.forName("US-ASCII"));
            bad = new TurnLines(analyst).run(new ByteArrayInputStream(lines), print);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static long count(InputStream in, OutputStream out) {
        try {
            return new TurnLines(new ScriptedAnalyst()).run(in, new PrintStream(out));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
