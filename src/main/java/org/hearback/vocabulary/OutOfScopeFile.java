package org.hearback.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearback.course.ContentDocument;
import org.hearback.course.Problems;
import org.hearback.language.OutOfScope;
import org.springframework.stereotype.Component;

/** {@code content/language/out-of-scope.yaml}: what nobody needs to say in a consultation. */
@Component
class OutOfScopeFile implements ContentDocument<OutOfScope> {
    @Override
    public String path() {
        return "language/out-of-scope.yaml";
    }

    @Override
    public Class<OutOfScope> content() {
        return OutOfScope.class;
    }

    @Override
    public void check(OutOfScope document, Others others, Problems problems) {
        var known = new HashSet<String>();
        check(document.sentences(), "sentences", known, problems);
        check(document.apart(), "apart", known, problems);
    }

    private static void check(List<String> sentences, String path, Set<String> known, Problems problems) {
        for (var i = 0; i < sentences.size(); i++) {
            var plain = sentences.get(i).strip().toLowerCase(Locale.ROOT).replace('’', '\'');
            if (!known.add(plain))
                problems.at(
                        "%s[%d]".formatted(path, i),
                        "has \"%s\" a second time: leave one out".formatted(sentences.get(i)));
        }
    }
}
