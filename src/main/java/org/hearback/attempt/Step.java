package org.hearback.attempt;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One thing a learner did in an attempt; it is only ever added, never changed.
 *
 * @param id made by whoever sends it, before it is sent, so that sending it twice changes nothing
 * @param type a word of the activity's own, at most 40 characters: {@code answered}, {@code said}, {@code watched}
 * @param data what was done, in a shape of the activity's own
 * @param at when the server took it; null until it did
 */
public record Step(
        UUID id, String type, JsonNode data, @Nullable Instant at) {
    /** The step that ends every attempt; its data is a {@link Result}. */
    public static final String COMPLETED = "completed";

    // one for the whole process: ids from two generators can disagree within a millisecond
    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A fresh, time-ordered id: for a step that is about to be offered to the learner, and for an attempt. */
    public static UUID newId() {
        return IDS.generate();
    }

    /**
     * @param data a record of the activity's own
     */
    public static Step of(UUID id, String type, Object data) {
        return new Step(id, type, JSON.valueToTree(data), null);
    }

    /** The data as the record it was made from. */
    public <T> T as(Class<T> type) {
        return JSON.treeToValue(data, type);
    }

    public boolean is(String otherType) {
        return type.equals(otherType);
    }
}
