package org.hearback.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The tokenizer of uncased BERT models, with offsets into the original text. Training uses the same one
 * ({@code training/encoder.py}), so both see the same words.
 */
final class WordPiece {
    private static final Pattern WORD = Pattern.compile("[^\\W_]+|[^\\w\\s]|_", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> ids = new HashMap<>(65_536);
    private final int unknown;
    final int start;
    final int end;

    /** One piece of a word, and the span of the whole word. */
    record Token(int id, Span word) {}

    /** @param vocabulary one piece a line, the line number being its id */
    WordPiece(List<String> vocabulary) {
        for (var piece : vocabulary) ids.put(piece, ids.size());
        unknown = ids.get("[UNK]");
        start = ids.get("[CLS]");
        end = ids.get("[SEP]");
    }

    List<Token> tokens(String text) {
        var found = new ArrayList<Token>();
        var words = WORD.matcher(text);
        while (words.find()) {
            var word = plain(words.group());
            if (!word.isEmpty()) addPieces(word, new Span(words.start(), words.end()), found);
        }
        return found;
    }

    private static String plain(String word) {
        var apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var plain = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private void addPieces(String word, Span span, List<Token> found) {
        var before = found.size();
        var i = 0;
        while (i < word.length()) {
            var j = word.length() > LONGEST_WORD ? i : word.length();
            Integer id = null;
            for (; j > i && id == null; j--) {
                id = ids.get(i == 0 ? word.substring(0, j) : "##" + word.substring(i, j));
                if (id != null) break;
            }
            if (id == null) {
                found.subList(before, found.size()).clear();
                found.add(new Token(unknown, span));
                return;
            }
            found.add(new Token(id, span));
            i = j;
        }
    }
}
