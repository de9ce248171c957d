package org.hearback.dialogue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearback.course.ContentDocument;
import org.hearback.course.Problems;
import org.springframework.stereotype.Component;

/** {@code content/patients/how-patients-respond.yaml}: what words do to every patient. */
@Component
class ResponsesFile implements ContentDocument<Responses> {
    private static final List<String> RATINGS =
            List.of("data-gathering", "relationship-building", "generic-reassurance", "cognitive-reassurance");

    @Override
    public String path() {
        return "patients/" + Responses.FILE;
    }

    @Override
    public Class<Responses> content() {
        return Responses.class;
    }

    @Override
    public void check(Responses responses, Others others, Problems problems) {
        var codes = new HashSet<String>();
        for (var i = 0; i < responses.behaviours().size(); i++) {
            var code = responses.behaviours().get(i).code();
            if (!codes.add(code))
                problems.at(
                        "behaviours[" + i + "].code",
                        "uses the code \"%s\" a second time: say once what it does".formatted(code));
        }
        var ids = responses.ratings().stream().map(Responses.Rating::id).toList();
        if (!ids.equals(RATINGS))
            problems.at("ratings", "must be %s, in this order".formatted(String.join(", ", RATINGS)));
        for (var i = 0; i < responses.ratings().size(); i++) {
            for (var code : responses.ratings().get(i).points().keySet()) {
                if (!codes.contains(code))
                    problems.at(
                            "ratings[" + i + "].points." + code,
                            "counts \"%s\", which behaviours does not list".formatted(code));
            }
        }
    }

    @Override
    public Map<String, String> evidence(Responses responses) {
        var keys = new LinkedHashMap<String, String>();
        for (var i = 0; i < responses.behaviours().size(); i++)
            put(keys, "behaviours[" + i + "]", responses.behaviours().get(i).evidence());
        for (var i = 0; i < responses.ratings().size(); i++)
            put(keys, "ratings[" + i + "]", responses.ratings().get(i).evidence());
        return keys;
    }

    private static void put(Map<String, String> keys, String path, List<String> evidence) {
        for (var k = 0; k < evidence.size(); k++) keys.put(path + ".evidence[" + k + "]", evidence.get(k));
    }
}
