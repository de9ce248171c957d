package org.hearback.course;

import org.apache.commons.codec.digest.DigestUtils;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How content becomes JSON and back. */
final class ContentJson {
    /** For files: an author's typing error must not pass as an unknown property. */
    static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** As {@link #STRICT}, and a number or truth value that is left out is an error too. */
    static final JsonMapper COMPLETE = STRICT.rebuild()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** For what is stored: a revision written by a newer or older Hearback must still open. */
    static final JsonMapper LENIENT = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private ContentJson() {}

    /** SHA-256 over the tree with sorted keys: the same content gives the same hash however its file is laid out. */
    static String hash(JsonNode tree) {
        return DigestUtils.sha256Hex(CANONICAL.writeValueAsString(CANONICAL.treeToValue(tree, Object.class)));
    }
}
