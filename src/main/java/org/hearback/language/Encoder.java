package org.hearback.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A sentence encoder as it was published, which knows what words mean in general: BGE small, English, version 1.5 (MIT
 * licence), in 8 bits, from the jar that carries it. Thread-safe.
 */
final class Encoder implements AutoCloseable {
    private static final String FILE = "/bge-small-en-v1.5-q.onnx";

    private final Network network;
    private final WordPiece pieces;

    private Encoder(Network network, WordPiece pieces) {
        this.network = network;
        this.pieces = pieces;
    }

    /** @param pieces has the vocabulary of BERT, which is that of this encoder */
    static Encoder load(WordPiece pieces) {
        try (var file = Encoder.class.getResourceAsStream(FILE)) {
            if (file == null) throw new IllegalStateException("%s is not on the class path".formatted(FILE));
            return new Encoder(Network.of(FILE, file.readAllBytes()), pieces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The meaning of the whole; of any length. */
    float[] vector(List<WordPiece.Token> tokens) {
        var ids = new long[tokens.size() + 2];
        var mask = new long[ids.length];
        Arrays.fill(mask, 1);
        ids[0] = pieces.start;
        for (var i = 0; i < tokens.size(); i++) ids[i + 1] = tokens.get(i).id();
        ids[ids.length - 1] = pieces.end;
        var outputs = network.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", new long[ids.length]), Map.of());
        return ((float[][][]) outputs.getFirst())[0][0];
    }

    @Override
    public void close() {
        network.close();
    }
}
