package org.hearback.dialogue;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts the words of the learner's profession into a dialogue: {@code {me}} becomes "the physiotherapist". */
final class Wording {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+(?:-[a-z]+)*)}");
    private static final JsonMapper JSON = JsonMapper.shared();

    private Wording() {}

    static Dialogue of(Dialogue dialogue, Clinician clinician) {
        if (dialogue.words().isEmpty()) return dialogue;
        var filled = filled(JSON.valueToTree(dialogue), dialogue.words(), clinician);
        return JSON.treeToValue(filled, Dialogue.class);
    }

    /** The names that stand in braces, by the path of the text that they stand in. */
    static Map<String, Set<String>> namesIn(Dialogue dialogue) {
        var names = new TreeMap<String, Set<String>>();
        collect("", JSON.valueToTree(dialogue), names);
        return names;
    }

    private static void collect(String path, JsonNode tree, Map<String, Set<String>> names) {
        if (tree.isString()) {
            var found = PLACE.matcher(tree.stringValue())
                    .results()
                    .map(place -> place.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!found.isEmpty()) names.put(path, found);
        }
        for (var i = 0; tree.isArray() && i < tree.size(); i++) collect(path + "[" + i + "]", tree.get(i), names);
        if (tree.isObject())
            tree.propertyNames()
                    .forEach(name -> collect(path.isEmpty() ? name : path + "." + name, tree.get(name), names));
    }

    private static JsonNode filled(JsonNode tree, Map<String, Map<Clinician, String>> words, Clinician clinician) {
        switch (tree) {
            case ObjectNode object ->
                object.propertyNames().forEach(name -> object.set(name, filled(object.get(name), words, clinician)));
            case ArrayNode list -> {
                for (var i = 0; i < list.size(); i++) list.set(i, filled(list.get(i), words, clinician));
            }
            default -> {
                if (tree.isString()) return JSON.valueToTree(fill(tree.stringValue(), words, clinician));
            }
        }
        return tree;
    }

    private static String fill(String text, Map<String, Map<Clinician, String>> words, Clinician clinician) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(word(place, words, clinician)));
    }

    private static String word(MatchResult place, Map<String, Map<Clinician, String>> words, Clinician clinician) {
        var forms = words.get(place.group(1));
        return forms == null ? place.group() : forms.getOrDefault(clinician, place.group());
    }
}
