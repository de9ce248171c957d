package org.hearback.language;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Codes turns that come as lines of JSON, {@code {"id","text","patient"?,"stage"?}}, and answers each with a line: the
 * {@link CodedTurn} with its id, or what is wrong with the line. It holds one line at a time, however many there are.
 */
public final class TurnLines {
    private static final int LONGEST_LINE = 4_000_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            // an id goes back as it came, 1.10 as 1.10
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final JsonMapper ASCII =
            JSON.rebuild().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Analyst analyst;

    public TurnLines(Analyst analyst) {
        this.analyst = analyst;
    }

    /** A line that cannot be coded, with what its writer should put right. */
    private static final class BadLine extends Exception {
        BadLine(String message) {
            super(message);
        }
    }

    /**
     * Reads to the end, or until nobody listens any more.
     *
     * @return how many lines were answered with what is wrong with them
     */
    public long run(InputStream in, PrintStream out) throws IOException {
        var lines = new Lines(in);
        var bad = 0L;
        while (lines.next()) {
            if (lines.isBlank()) continue;
            var answer = JSON.createObjectNode();
            answer.set("id", JsonNodeFactory.instance.nullNode());
            try {
                answer(lines.text(), answer);
            } catch (BadLine e) {
                answer.put("line", lines.number).put("error", e.getMessage());
                bad++;
            }
            out.write(bytes(answer));
            if (out.checkError()) break; // it flushes, too
        }
        return bad;
    }

    private void answer(String line, ObjectNode answer) throws BadLine {
        var turn = object(line);
        var id = turn.path("id");
        if (id.isString() || id.isNumber()) answer.set("id", id);
        else if (!id.isMissingNode() && !id.isNull()) throw new BadLine("\"id\" must be a string or a number");
        if (!turn.hasNonNull("text")) throw new BadLine("there is no \"text\"");
        var said = new Utterance(string(turn, "text").orElseThrow());
        var context = new Context(string(turn, "patient").orElse(null), stage(turn));
        answer.setAll((ObjectNode) JSON.valueToTree(CodedTurn.of(analysed(said, context))));
    }

    private Analysis analysed(Utterance said, Context context) throws BadLine {
        try {
            return analyst.analyse(said, context);
        } catch (RuntimeException e) {
            // an analyst never should, but one line must not cost the answers to all that follow
            throw new BadLine("this text could not be analysed (%s)"
                    .formatted(e.getClass().getSimpleName()));
        }
    }

    private static ObjectNode object(String line) throws BadLine {
        try {
            if (JSON.readTree(line) instanceof ObjectNode object) return object;
        } catch (JacksonException e) {
            throw new BadLine("this line is not JSON: " + e.getOriginalMessage());
        }
        throw new BadLine("this line is not a JSON object");
    }

    private static Optional<String> string(ObjectNode turn, String name) throws BadLine {
        var value = turn.path(name);
        if (value.isMissingNode() || value.isNull()) return Optional.empty();
        if (!value.isString()) throw new BadLine("\"%s\" must be a string".formatted(name));
        return Optional.of(value.stringValue());
    }

    private static @Nullable Stage stage(ObjectNode turn) throws BadLine {
        var written = string(turn, "stage");
        if (written.isEmpty()) return null;
        var plain = written.get().strip().toLowerCase(Locale.ROOT);
        var found = Stream.of(Stage.values())
                .filter(stage -> Codes.of(stage).equals(plain))
                .findFirst();
        if (found.isPresent()) return found.get();
        throw new BadLine("there is no stage \"%s\": use one of %s"
                .formatted(
                        written.get(), Stream.of(Stage.values()).map(Codes::of).collect(Collectors.joining(", "))));
    }

    private static byte[] bytes(JsonNode answer) {
        var line = JSON.writeValueAsString(answer);
        // half of a surrogate pair, as "\ud83d" may bring in, has no UTF-8 form; escaped it survives
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(line)) line = ASCII.writeValueAsString(answer);
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The lines of a stream, one at a time and none longer than it may be. */
    private static final class Lines {
        private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

        private final InputStream in;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();
        private boolean isTooLong;
        private long number;

        Lines(InputStream in) {
            this.in = new BufferedInputStream(in);
        }

        boolean next() throws IOException {
            line.reset();
            isTooLong = false;
            var next = in.read();
            if (next < 0) return false;
            number++;
            for (; next >= 0 && next != '\n'; next = in.read()) {
                if (line.size() < LONGEST_LINE) line.write(next);
                else isTooLong = true;
            }
            return true;
        }

        boolean isBlank() {
            if (isTooLong) return false;
            var bytes = line.toByteArray();
            for (var i = start(bytes); i < bytes.length; i++)
                if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') return false;
            return true;
        }

        String text() throws BadLine {
            if (isTooLong) throw new BadLine("this line is longer than %,d bytes".formatted(LONGEST_LINE));
            var bytes = line.toByteArray();
            var start = start(bytes);
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                        .toString();
            } catch (CharacterCodingException e) {
                throw new BadLine("this line is not UTF-8");
            }
        }

        private int start(byte[] bytes) {
            var marked = number == 1
                    && bytes.length >= BYTE_ORDER_MARK.length
                    && bytes[0] == BYTE_ORDER_MARK[0]
                    && bytes[1] == BYTE_ORDER_MARK[1]
                    && bytes[2] == BYTE_ORDER_MARK[2];
            return marked ? BYTE_ORDER_MARK.length : 0;
        }
    }
}
