package org.hearback.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearback.course.Difference.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Where two versions of the same thing differ, as far as a learner in the middle of it may care. */
final class Differences {
    private static final Set<String> VALUES = Set.of("title", "minutes", "passPercent");
    /** A learner meets none of these while at work. */
    private static final Set<String> ASIDE = Set.of("id", "evidence", "required", "outcomes", "summary");

    private Differences() {}

    /** @param named the properties that the kind of content tells itself */
    static List<Difference> between(JsonNode before, JsonNode after, Set<String> named) {
        var fields = new LinkedHashSet<String>();
        fields.addAll(before.propertyNames());
        fields.addAll(after.propertyNames());
        var differences = new ArrayList<Difference>();
        var other = false;
        for (var field : fields) {
            var old = valueOf(before, field);
            var now = valueOf(after, field);
            if (old.equals(now) || ASIDE.contains(field) || named.contains(field)) continue;
            if (VALUES.contains(field)) {
                differences.add(Difference.value(field, old.asString(""), now.asString("")));
            } else {
                var parts = partsOf(old).flatMap(olds -> partsOf(now).map(news -> parts(field, olds, news)));
                differences.addAll(parts.orElse(List.of()));
                other |= parts.map(List::isEmpty).orElse(true);
            }
        }
        if (other) differences.add(Difference.other());
        return List.copyOf(differences);
    }

    /** What is left out says the same as nothing. */
    private static JsonNode valueOf(JsonNode whole, String field) {
        var value = whole.path(field);
        return value.isNull() ? MissingNode.getInstance() : value;
    }

    /** The parts of a list by their ids, where all have one. */
    private static Optional<Map<String, JsonNode>> partsOf(JsonNode list) {
        if (list.isMissingNode()) return Optional.of(Map.of());
        if (!list.isArray()) return Optional.empty();
        var parts = new LinkedHashMap<String, JsonNode>();
        for (var part : list) {
            if (!part.path("id").isString()) return Optional.empty();
            parts.put(part.path("id").asString(), part);
        }
        return Optional.of(parts);
    }

    private static List<Difference> parts(String field, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        var differences = new ArrayList<Difference>();
        add(
                differences,
                Kind.ADDED,
                field,
                after.keySet().stream().filter(id -> !before.containsKey(id)).count());
        add(
                differences,
                Kind.REMOVED,
                field,
                before.keySet().stream().filter(id -> !after.containsKey(id)).count());
        add(
                differences,
                Kind.CHANGED,
                field,
                after.entrySet().stream()
                        .filter(part -> before.containsKey(part.getKey()))
                        .filter(part -> !part.getValue().equals(before.get(part.getKey())))
                        .count());
        return differences;
    }

    private static void add(List<Difference> differences, Kind kind, String field, long count) {
        if (count > 0) differences.add(Difference.parts(kind, field, (int) count));
    }
}
