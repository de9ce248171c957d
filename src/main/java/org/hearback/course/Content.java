package org.hearback.course;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Everything that one content folder holds, read and checked, or the problems that keep it from being used. */
record Content(List<Item> items, Map<String, Reference> references, List<Problem> problems) {

    /** One authored thing with the tree it was read from, and what its author says has changed. */
    record Item(
            String kind,
            ContentItem content,
            JsonNode tree,
            @Nullable Changed changed) {
        Item(String kind, ContentItem content, JsonNode tree) {
            this(kind, content, tree, null);
        }
    }

    boolean isSound() {
        return problems.isEmpty();
    }
}
