package org.hearback.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearback.language.Reader.Reading;

/**
 * What sentences mean, each as one vector of length one; the product of two tells how alike they are. A vector joins what
 * the words mean in general (the {@link Encoder}), what they mean in a clinic and what they do (the {@link Reader}): the
 * first knows what is talked about, the other two tell "I believe you" from "I don't believe you". Thread-safe.
 */
final class Meanings {
    /** Weights of the three parts; {@code docs/language.md} tells how they were chosen. */
    private static final double GENERAL = 1;

    private static final double CLINICAL = 0.25;
    private static final double DOING = 0.3;

    /** More than this nobody says in one breath, and what it means as a whole says nothing about its parts. */
    private static final int LONGEST = 4 * Reader.LONGEST;

    /** About ten long dialogues, 30 MB. */
    private static final int KEPT = 8_000;

    private final Encoder encoder;
    private final Reader reader;
    private final List<String> behaviours;
    private final float[] generalCentre;
    private final float[] clinicalCentre;
    private final Map<String, float[]> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > KEPT;
        }
    };

    /** What the two models say. */
    private record Parts(float[] general, float[] clinical, float[] doing) {}

    /**
     * @param behaviours codes of what words can do
     * @param anything sentences about all sorts of things: their mean is where "alike" begins
     */
    Meanings(Encoder encoder, Reader reader, List<String> behaviours, List<String> anything) {
        this.encoder = encoder;
        this.reader = reader;
        this.behaviours = List.copyOf(behaviours);
        var parts = anything.stream().map(this::parts).toList();
        generalCentre = mean(parts.stream().map(Parts::general).toList());
        clinicalCentre = mean(parts.stream().map(Parts::clinical).toList());
        for (var i = 0; i < parts.size(); i++) kept.put(anything.get(i), joined(parts.get(i)));
    }

    /** Whether so much can have a meaning of its own. */
    boolean canRead(String text) {
        var tokens = reader.pieces().tokens(text).size();
        return tokens > 0 && tokens <= LONGEST;
    }

    /** For what is said once. */
    float[] of(String text) {
        synchronized (kept) {
            var known = kept.get(text);
            if (known != null) return known;
        }
        return joined(parts(text));
    }

    /** For what others are compared with again and again. */
    float[] kept(String text) {
        var vector = of(text);
        synchronized (kept) {
            kept.put(text, vector);
        }
        return vector;
    }

    static double likeness(float[] one, float[] other) {
        var sum = 0.0;
        for (var i = 0; i < one.length; i++) sum += one[i] * other[i];
        return sum;
    }

    private Parts parts(String text) {
        var tokens = reader.pieces().tokens(text);
        var general = new ArrayList<float[]>();
        var clinical = new ArrayList<float[]>();
        var doing = new ArrayList<float[]>();
        for (var i = 0; i == 0 || i < tokens.size(); i += Reader.LONGEST) {
            var part = tokens.subList(i, Math.min(tokens.size(), i + Reader.LONGEST));
            var reading = reader.read(part, List.of());
            general.add(unit(encoder.vector(part)));
            clinical.add(reading.vector());
            doing.add(doing(reading));
        }
        return new Parts(mean(general), mean(clinical), unit(mean(doing)));
    }

    private float[] doing(Reading reading) {
        var chances = new float[behaviours.size()];
        for (var i = 0; i < chances.length; i++)
            chances[i] = (float) (1 / (1 + Math.exp(-reading.logit(behaviours.get(i)))));
        return chances;
    }

    private float[] joined(Parts parts) {
        var general = unit(difference(parts.general(), generalCentre));
        var clinical = unit(difference(parts.clinical(), clinicalCentre));
        var joined = Arrays.copyOf(general, general.length + clinical.length + parts.doing().length);
        System.arraycopy(clinical, 0, joined, general.length, clinical.length);
        System.arraycopy(parts.doing(), 0, joined, general.length + clinical.length, parts.doing().length);
        var all = GENERAL + CLINICAL + DOING;
        for (var i = 0; i < joined.length; i++) {
            var weight = i < general.length ? GENERAL : i < general.length + clinical.length ? CLINICAL : DOING;
            joined[i] *= (float) Math.sqrt(weight / all);
        }
        return joined;
    }

    private static float[] mean(List<float[]> vectors) {
        var mean = new float[vectors.getFirst().length];
        for (var vector : vectors) for (var i = 0; i < mean.length; i++) mean[i] += vector[i] / vectors.size();
        return mean;
    }

    private static float[] difference(float[] one, float[] other) {
        var difference = one.clone();
        for (var i = 0; i < difference.length; i++) difference[i] -= other[i];
        return difference;
    }

    private static float[] unit(float[] vector) {
        var length = (float) Math.sqrt(likeness(vector, vector));
        if (length == 0) return vector;
        var unit = vector.clone();
        for (var i = 0; i < unit.length; i++) unit[i] /= length;
        return unit;
    }
}
