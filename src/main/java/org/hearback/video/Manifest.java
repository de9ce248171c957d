package org.hearback.video;

import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the studio notes about a film it has made.
 *
 * @param storyboardSha256 names the title and storyboard it was made from; nothing for a recorded film
 * @param synthetic whether the studio made it
 */
record Manifest(double durationSeconds, @Nullable String storyboardSha256, boolean synthetic) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    Manifest {
        if (!(durationSeconds > 0)) throw new IllegalArgumentException("has no durationSeconds above 0");
    }

    static Manifest parse(String json) {
        return JSON.readValue(json, Manifest.class);
    }

    /** Whether the film was made from the video's present title and storyboard. Of a recorded film nobody can tell. */
    boolean fits(Video video) {
        return !synthetic || sha256(video).equals(storyboardSha256);
    }

    /** The studio computes the same over title and storyboard: JSON with sorted keys and no white space. */
    static String sha256(Video video) {
        var told =
                Map.of("title", video.title(), "storyboard", CANONICAL.treeToValue(video.storyboard(), Object.class));
        return DigestUtils.sha256Hex(CANONICAL.writeValueAsString(told));
    }
}
