package org.hearback.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The trained model: reads one utterance with the patient's line before it. Thread-safe; each call uses one core, since
 * many people write at once. The same text gives the same numbers on one machine.
 */
final class Reader implements AutoCloseable {
    /** Tokens of what was said that are read at once; a longer text is read in parts. */
    static final int LONGEST = 120;

    private static final int LONGEST_PATIENT = 40;
    private static final double NOT_LEARNT = -5;

    private final Network network;
    private final WordPiece pieces;
    private final Map<String, Integer> places;
    private final String id;
    private final String corpus;

    private record Card(String id, String corpus, List<String> outputs, List<String> marks) {}

    /**
     * What the model makes of an utterance.
     *
     * @param tokens of what was said
     * @param logits one for each output
     * @param harm for each token, the logit of its being part of something harmful
     * @param avoid for each token, the logit of its being part of a phrase to avoid
     * @param vectors for each token, what it means where it stands
     * @param parts for each token, what it adds to each output's logit
     */
    record Reading(
            List<WordPiece.Token> tokens,
            Map<String, Integer> places,
            float[] logits,
            float[] harm,
            float[] avoid,
            float[][] vectors,
            float[][] parts) {
        /** Low for a behaviour that an educator has added since the model was trained: rules and exemplars find it. */
        double logit(String output) {
            var place = places.get(output);
            return place == null ? NOT_LEARNT : logits[place];
        }

        /** How much these words speak for an output, among all that was read with them. */
        double part(String output, Span words) {
            var place = places.get(output);
            if (place == null) return 0;
            return tokensOf(words).mapToDouble(i -> parts[i][place]).sum();
        }

        /** The meaning of the whole, of length one; all zero where there are no tokens. */
        float[] vector() {
            return direction(IntStream.range(0, tokens.size()));
        }

        /** What these words mean where they stand; all zero where none of them was read. */
        float[] vector(Span words) {
            return direction(tokensOf(words));
        }

        private IntStream tokensOf(Span words) {
            return IntStream.range(0, tokens.size())
                    .filter(i -> tokens.get(i).word().overlaps(words));
        }

        private float[] direction(IntStream some) {
            var sum = new float[vectors.length == 0 ? 0 : vectors[0].length];
            some.forEach(i -> {
                for (var k = 0; k < sum.length; k++) sum[k] += vectors[i][k];
            });
            var square = 0.0;
            for (var x : sum) square += x * x;
            var length = (float) Math.sqrt(square);
            if (length > 0) for (var k = 0; k < sum.length; k++) sum[k] /= length;
            return sum;
        }
    }

    private Reader(Network network, WordPiece pieces, Card card) {
        this.network = network;
        this.pieces = pieces;
        id = card.id();
        corpus = card.corpus();
        var byName = new HashMap<String, Integer>();
        for (var name : card.outputs()) byName.put(name, byName.size());
        places = Map.copyOf(byName);
    }

    /**
     * @param folder holds {@code reader.onnx}, {@code vocabulary.txt} and {@code model.json}
     * @throws UncheckedIOException when one of them is missing or is not what it should be
     */
    static Reader read(Path folder) {
        try {
            var card =
                    JsonMapper.shared().readValue(folder.resolve("model.json").toFile(), Card.class);
            var pieces = new WordPiece(Files.readAllLines(folder.resolve("vocabulary.txt")));
            return new Reader(Network.read(folder.resolve("reader.onnx")), pieces, card);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fingerprint of the model file. */
    String id() {
        return id;
    }

    /** The fingerprint of the corpus that it was trained on. */
    String corpus() {
        return corpus;
    }

    WordPiece pieces() {
        return pieces;
    }

    Reading read(String said, @Nullable String patient) {
        return read(pieces.tokens(said), patient == null ? List.of() : pieces.tokens(patient));
    }

    /** @param said at most {@value #LONGEST} tokens are read */
    Reading read(List<WordPiece.Token> said, List<WordPiece.Token> patient) {
        var own = said.subList(0, Math.min(LONGEST, said.size()));
        var other = patient.subList(Math.max(0, patient.size() - LONGEST_PATIENT), patient.size());
        var length = own.size() + 2 + (other.isEmpty() ? 0 : other.size() + 1);
        var ids = new long[length];
        var segments = new long[length];
        var mask = new float[length];
        Arrays.fill(mask, 1);
        ids[0] = pieces.start;
        for (var i = 0; i < own.size(); i++) ids[i + 1] = own.get(i).id();
        ids[own.size() + 1] = pieces.end;
        for (var i = 0; i < other.size(); i++)
            ids[own.size() + 2 + i] = other.get(i).id();
        if (!other.isEmpty()) {
            ids[length - 1] = pieces.end;
            Arrays.fill(segments, own.size() + 2, length, 1);
        }
        return run(own, ids, segments, mask);
    }

    private Reading run(List<WordPiece.Token> said, long[] ids, long[] segments, float[] mask) {
        var outputs = network.run(Map.of("ids", ids, "segments", segments), Map.of("mask", mask));
        var logits = ((float[][]) outputs.get(0))[0];
        var marks = ((float[][][]) outputs.get(1))[0];
        var vectors = ((float[][][]) outputs.get(2))[0];
        var parts = ((float[][][]) outputs.get(3))[0];
        var harm = new float[said.size()];
        var avoid = new float[said.size()];
        for (var i = 0; i < said.size(); i++) {
            harm[i] = marks[i + 1][0];
            avoid[i] = marks[i + 1][1];
        }
        return new Reading(
                said,
                places,
                logits,
                harm,
                avoid,
                Arrays.copyOfRange(vectors, 1, said.size() + 1),
                Arrays.copyOfRange(parts, 1, said.size() + 1));
    }

    @Override
    public void close() {
        network.close();
    }
}
