package org.hearback.vocabulary;

import java.util.HashSet;
import java.util.regex.Pattern;
import org.hearback.course.ContentDocument;
import org.hearback.course.Problems;
import org.hearback.language.Rules;
import org.springframework.stereotype.Component;

/** {@code content/language/rules.yaml}: patterns for exact phrases. */
@Component
class RulesFile implements ContentDocument<Rules> {
    @Override
    public String path() {
        return "language/rules.yaml";
    }

    @Override
    public Class<Rules> content() {
        return Rules.class;
    }

    @Override
    public void check(Rules rules, Others others, Problems problems) {
        var known = new HashSet<String>();
        for (var i = 0; i < rules.rules().size(); i++) {
            var rule = rules.rules().get(i);
            var path = "rules[" + i + "]";
            if (!KnownCodes.KINDS.contains(rule.code()) && !KnownCodes.isBehaviour(rule.code(), others))
                problems.at(
                        path + ".code",
                        "uses the code \"%s\", which behaviours.yaml does not list".formatted(rule.code()));
            if (!known.add(rule.code() + " " + rule.pattern()))
                problems.at(path + ".pattern", "repeats a pattern of \"%s\": leave one out".formatted(rule.code()));
            rule.mistake()
                    .ifPresentOrElse(
                            mistake -> problems.at(
                                    path + ".pattern", "is not a regular expression: %s".formatted(mistake)),
                            () -> checkMatches(rule, path + ".pattern", problems));
        }
    }

    private static void checkMatches(Rules.Rule rule, String path, Problems problems) {
        if (Pattern.compile(rule.pattern()).matcher("").find())
            problems.at(path, "matches where there are no words at all: ask for at least one");
    }
}
