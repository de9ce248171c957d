package org.hearback.attempt;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a learner's words did in the four parts of reassurance (Holt and Pincus 2016), each from 0 to 10. In a
 * conversation it is how the patient rates the visit; in writing, how much was there of what the tasks asked for.
 *
 * @param ratings by part; a part that the activity gave no occasion for is left out
 */
public record Reassurance(Map<Part, Integer> ratings) {
    public static final int HIGHEST = 10;

    /** The parts, in the order in which they are shown. */
    public enum Part {
        DATA_GATHERING("data-gathering"),
        RELATIONSHIP_BUILDING("relationship-building"),
        /** Comfort without a reason: less is better. */
        GENERIC_REASSURANCE("generic-reassurance"),
        COGNITIVE_REASSURANCE("cognitive-reassurance");

        private final String id;

        Part(String id) {
            this.id = id;
        }

        /** As content names it. */
        public String id() {
            return id;
        }

        public static Optional<Part> of(String id) {
            for (var part : values()) {
                if (part.id.equals(id)) return Optional.of(part);
            }
            return Optional.empty();
        }
    }

    public Reassurance {
        var sorted = new EnumMap<Part, Integer>(Part.class);
        ratings.forEach((part, rating) -> {
            if (rating < 0 || rating > HIGHEST) throw new IllegalArgumentException("%s %d".formatted(part, rating));
            sorted.put(part, rating);
        });
        ratings = Collections.unmodifiableMap(sorted);
    }

    public OptionalInt of(Part part) {
        var rating = ratings.get(part);
        return rating == null ? OptionalInt.empty() : OptionalInt.of(rating);
    }
}
