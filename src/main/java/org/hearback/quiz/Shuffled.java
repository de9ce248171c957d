package org.hearback.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Orders that come out the same for the same seed. */
final class Shuffled {
    private Shuffled() {}

    /** The places 0 to {@code count - 1}, shuffled. */
    static List<Integer> places(int count, long seed) {
        return of(IntStream.range(0, count).boxed().toList(), seed);
    }

    static <T> List<T> of(List<T> ordered, long seed) {
        var shuffled = ordered.stream().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(shuffled, new Random(seed));
        return List.copyOf(shuffled);
    }
}
