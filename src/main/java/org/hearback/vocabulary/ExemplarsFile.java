package org.hearback.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.hearback.course.ContentDocument;
import org.hearback.course.Problems;
import org.hearback.language.Exemplars;
import org.springframework.stereotype.Component;

/** {@code content/language/exemplars.yaml}: sentences that show what a behaviour sounds like. */
@Component
class ExemplarsFile implements ContentDocument<Exemplars> {
    @Override
    public String path() {
        return "language/exemplars.yaml";
    }

    @Override
    public Class<Exemplars> content() {
        return Exemplars.class;
    }

    @Override
    public void check(Exemplars exemplars, Others others, Problems problems) {
        var sentences = new HashSet<String>();
        for (var i = 0; i < exemplars.exemplars().size(); i++) {
            var group = exemplars.exemplars().get(i);
            var path = "exemplars[" + i + "]";
            checkCodes(group.codes(), path + ".codes", others, problems);
            for (var k = 0; k < group.sentences().size(); k++) {
                var sentence = group.sentences().get(k);
                var plain = sentence.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
                if (!sentences.add(plain))
                    problems.at(
                            path + ".sentences[" + k + "]",
                            "has \"%s\" a second time: put all its codes together".formatted(sentence));
            }
        }
    }

    private static void checkCodes(List<String> codes, String path, Others others, Problems problems) {
        var known = new HashSet<String>();
        for (var i = 0; i < codes.size(); i++) {
            var code = codes.get(i);
            if (!KnownCodes.isBehaviour(code, others))
                problems.at(
                        path + "[" + i + "]",
                        "uses the code \"%s\", which behaviours.yaml does not list".formatted(code));
            if (!known.add(code)) problems.at(path + "[" + i + "]", "names \"%s\" a second time".formatted(code));
        }
    }
}
