package org.hearback.dialogue;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings a dialogue that was published in the first shape into the present one: there each choice said by itself what it
 * did to trust and worry, and a line could only differ while trust was low.
 */
final class FirstShape {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MIDDLE = 50;

    private FirstShape() {}

    static JsonNode upgraded(JsonNode stored) {
        if (!(stored instanceof ObjectNode whole) || stored.path("begins").has("understanding")) return stored;
        var dialogue = whole.deepCopy();
        if (dialogue.get("begins") instanceof ObjectNode begins) {
            begins.put("understanding", MIDDLE);
            begins.put("engagement", MIDDLE);
        }
        for (var node : dialogue.path("nodes")) upgrade((ObjectNode) node);
        return dialogue;
    }

    private static void upgrade(ObjectNode node) {
        var mistrusting = node.remove("mistrusting");
        if (mistrusting instanceof ObjectNode line) {
            var when = JSON.createObjectNode();
            when.putObject("trust").set("below", line.remove("below"));
            line.set("when", when);
            node.putArray("otherwise").add(line);
        }
        for (var choice : node.path("choices")) {
            var own = (ObjectNode) choice;
            var change = JSON.createObjectNode();
            change.set("trust", own.remove("trust"));
            change.set("worry", own.remove("worry"));
            own.set("change", change);
        }
    }
}
