package org.hearback.vocabulary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearback.course.ContentDocument;
import org.hearback.course.Problems;
import org.hearback.language.Behaviour;
import org.hearback.language.Taxonomy;
import org.springframework.stereotype.Component;

/** {@code content/language/behaviours.yaml}: everything that can be found. */
@Component
class BehavioursFile implements ContentDocument<Taxonomy> {
    @Override
    public String path() {
        return "language/behaviours.yaml";
    }

    @Override
    public Class<Taxonomy> content() {
        return Taxonomy.class;
    }

    @Override
    public void check(Taxonomy taxonomy, Others others, Problems problems) {
        var codes = new HashSet<String>();
        for (var i = 0; i < taxonomy.behaviours().size(); i++) {
            var behaviour = taxonomy.behaviours().get(i);
            var path = "behaviours[" + i + "]";
            var code = behaviour.code();
            if (!codes.add(code))
                problems.at(path + ".code", "uses the code \"%s\" a second time: give it its own".formatted(code));
            if (KnownCodes.KINDS.contains(code))
                problems.at(path + ".code", "\"%s\" is a kind of words better avoided: choose another".formatted(code));
            checkFacets(behaviour, path + ".facets", problems);
            checkSentences(behaviour, path, problems);
        }
        for (var family : Behaviour.Family.values()) {
            if (taxonomy.behaviours().stream().noneMatch(behaviour -> behaviour.family() == family)) {
                var name = family == Behaviour.Family.HARMFUL ? "harmful" : "supportive";
                problems.at("behaviours", "lists no %s behaviour: there must be one".formatted(name));
            }
        }
    }

    @Override
    public Map<String, String> evidence(Taxonomy taxonomy) {
        var keys = new LinkedHashMap<String, String>();
        for (var i = 0; i < taxonomy.behaviours().size(); i++) {
            var evidence = taxonomy.behaviours().get(i).evidence();
            for (var k = 0; k < evidence.size(); k++)
                keys.put("behaviours[%d].evidence[%d]".formatted(i, k), evidence.get(k));
        }
        return keys;
    }

    private static void checkFacets(Behaviour behaviour, String path, Problems problems) {
        var codes = new HashSet<String>();
        for (var i = 0; i < behaviour.facets().size(); i++) {
            var code = behaviour.facets().get(i).code();
            if (!codes.add(code))
                problems.at(
                        path + "[" + i + "].code",
                        "uses the code \"%s\" a second time in \"%s\": give it its own"
                                .formatted(code, behaviour.code()));
        }
    }

    private static void checkSentences(Behaviour behaviour, String path, Problems problems) {
        var places = new HashMap<String, String>();
        for (var list : Map.of("examples", behaviour.examples(), "counterExamples", behaviour.counterExamples())
                .entrySet()) {
            for (var i = 0; i < list.getValue().size(); i++) {
                var sentence = list.getValue().get(i).strip();
                if (places.put(sentence, list.getKey()) != null)
                    problems.at(
                            path + "." + list.getKey() + "[" + i + "]",
                            "has \"%s\" a second time: it cannot be both or twice".formatted(sentence));
            }
        }
    }
}
