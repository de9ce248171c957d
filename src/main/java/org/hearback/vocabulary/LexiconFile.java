package org.hearback.vocabulary;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearback.course.ContentDocument;
import org.hearback.course.Problems;
import org.hearback.language.Lexicon;
import org.hearback.language.Phrase;
import org.springframework.stereotype.Component;

/** {@code content/language/lexicon.yaml}: words better avoided, with plain ones. */
@Component
class LexiconFile implements ContentDocument<Lexicon> {
    private static final int SHORTEST_STEM = 4;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'*]+");
    private static final Pattern STRAY_STAR = Pattern.compile("\\*(?=[^ ])|(?:^| )\\*");

    @Override
    public String path() {
        return "language/lexicon.yaml";
    }

    @Override
    public Class<Lexicon> content() {
        return Lexicon.class;
    }

    @Override
    public void check(Lexicon lexicon, Others others, Problems problems) {
        var kinds = EnumSet.noneOf(Phrase.Kind.class);
        for (var i = 0; i < lexicon.kinds().size(); i++) {
            var kind = lexicon.kinds().get(i).kind();
            if (!kinds.add(kind))
                problems.at("kinds[" + i + "].kind", "describes \"%s\" a second time".formatted(name(kind)));
        }
        for (var missing : EnumSet.complementOf(kinds))
            problems.at("kinds", "does not describe \"%s\": say why such words hurt".formatted(name(missing)));
        checkPhrases(lexicon, problems);
    }

    @Override
    public Map<String, String> evidence(Lexicon lexicon) {
        var keys = new LinkedHashMap<String, String>();
        for (var i = 0; i < lexicon.kinds().size(); i++) {
            var evidence = lexicon.kinds().get(i).evidence();
            for (var k = 0; k < evidence.size(); k++)
                keys.put("kinds[%d].evidence[%d]".formatted(i, k), evidence.get(k));
        }
        return keys;
    }

    private static void checkPhrases(Lexicon lexicon, Problems problems) {
        var places = new HashMap<String, String>();
        for (var i = 0; i < lexicon.phrases().size(); i++) {
            var words = lexicon.phrases().get(i).words();
            for (var k = 0; k < words.size(); k++) {
                var path = "phrases[%d].words[%d]".formatted(i, k);
                var phrase = plain(words.get(k));
                checkStems(words.get(k), phrase, path, problems);
                if (!phrase.isEmpty() && places.putIfAbsent(phrase, path) != null)
                    problems.at(path, "lists \"%s\" a second time: leave one out".formatted(words.get(k)));
            }
        }
    }

    private static void checkStems(String written, String phrase, String path, Problems problems) {
        if (phrase.isEmpty()) {
            problems.at(path, "\"%s\" holds no word".formatted(written));
        } else if (STRAY_STAR.matcher(phrase).find()) {
            problems.at(path, "\"%s\" has a * that does not end a word: put it behind the letters".formatted(written));
        } else {
            for (var word : phrase.split(" "))
                if (word.endsWith("*") && word.length() < SHORTEST_STEM)
                    problems.at(
                            path,
                            "\"%s\" is too short a stem: write at least three letters before the *".formatted(word));
        }
    }

    /** As it is looked for: in small letters, with straight quotes and single spaces. */
    private static String plain(String words) {
        var small = words.toLowerCase(Locale.ROOT).replace('’', '\'');
        return BETWEEN_WORDS.matcher(small).replaceAll(" ").strip();
    }

    private static String name(Phrase.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
