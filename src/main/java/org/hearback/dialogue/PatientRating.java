package org.hearback.dialogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.hearback.dialogue.Conversation.Turn;
import org.hearback.dialogue.Responses.Rating;

/**
 * How the patient rates one part of the visit afterwards.
 *
 * @param id that of the {@link Rating} it follows
 * @param value 0 to 10, a whole number
 * @param moved what raised or lowered it, what weighed most first
 * @param evidence keys of studies
 */
public record PatientRating(String id, int value, List<Moved> moved, List<String> evidence) {
    private static final int HIGHEST = 10;
    private static final int MIDDLE_FROM = 4;
    private static final int HIGH_FROM = 7;

    /**
     * What raised or lowered a rating.
     *
     * @param times how often it was shown, also beyond what counts
     */
    public record Moved(String code, int times, double points) {}

    /** A rating in a word. */
    public enum Level {
        LOW,
        MIDDLE,
        HIGH
    }

    /** The ratings of a talk; none where nobody has said what the answers did. */
    static List<PatientRating> of(List<Rating> ratings, List<Turn> turns) {
        var times = new LinkedHashMap<String, Integer>();
        for (var turn : turns) turn.shown().forEach(code -> times.merge(code, 1, Integer::sum));
        if (times.isEmpty()) return List.of();
        return ratings.stream().map(rating -> rated(rating, times)).toList();
    }

    private static PatientRating rated(Rating rating, LinkedHashMap<String, Integer> times) {
        var moved = new ArrayList<Moved>();
        times.forEach((code, count) -> {
            var points = rating.points().getOrDefault(code, 0.0) * Math.min(count, rating.times());
            if (points != 0) moved.add(new Moved(code, count, points));
        });
        moved.sort(Comparator.comparingDouble((Moved one) -> -Math.abs(one.points())));
        var sum = rating.begins() + moved.stream().mapToDouble(Moved::points).sum();
        return new PatientRating(
                rating.id(), (int) Math.clamp(Math.round(sum), 0, HIGHEST), List.copyOf(moved), rating.evidence());
    }

    public Level level() {
        if (value < MIDDLE_FROM) return Level.LOW;
        return value < HIGH_FROM ? Level.MIDDLE : Level.HIGH;
    }
}
