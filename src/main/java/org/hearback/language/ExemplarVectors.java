package org.hearback.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The vectors of the exemplars, kept in a file beside the model so that starting does not wait for their reading. */
final class ExemplarVectors {
    private static final String FILE = "exemplars.bin";

    private ExemplarVectors() {}

    /** Kept vectors where the sentence and the model are the same, fresh ones for sentences that are new. */
    static Map<String, float[]> of(Exemplars exemplars, Reader reader, Path folder) {
        var kept = kept(folder.resolve(FILE), reader.id());
        var vectors = new LinkedHashMap<String, float[]>();
        for (var group : exemplars.exemplars())
            for (var sentence : group.sentences())
                vectors.computeIfAbsent(
                        sentence, text -> kept.containsKey(text) ? kept.get(text) : vector(reader, text));
        return vectors;
    }

    static void keep(Exemplars exemplars, Reader reader, Path folder) {
        var vectors = of(exemplars, reader, folder);
        try (var out = new DataOutputStream(Files.newOutputStream(folder.resolve(FILE)))) {
            out.writeUTF(reader.id());
            out.writeInt(vectors.size());
            for (var entry : vectors.entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeShort(entry.getValue().length);
                for (var x : entry.getValue()) out.writeByte(Math.round(x * 127 / scale(entry.getValue())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, float[]> kept(Path file, String model) {
        var vectors = new LinkedHashMap<String, float[]>();
        if (!Files.exists(file)) return vectors;
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (!in.readUTF().equals(model)) return vectors;
            for (var left = in.readInt(); left > 0; left--) {
                var sentence = in.readUTF();
                var vector = new float[in.readShort()];
                for (var i = 0; i < vector.length; i++) vector[i] = in.readByte();
                vectors.put(sentence, unit(vector));
            }
            return vectors;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float[] vector(Reader reader, String sentence) {
        return reader.read(sentence, null).vector();
    }

    private static float scale(float[] vector) {
        var highest = 1e-6f;
        for (var x : vector) highest = Math.max(highest, Math.abs(x));
        return highest;
    }

    private static float[] unit(float[] vector) {
        var square = 0.0;
        for (var x : vector) square += x * x;
        var length = (float) Math.sqrt(square);
        for (var i = 0; i < vector.length; i++) vector[i] /= length;
        return vector;
    }
}
