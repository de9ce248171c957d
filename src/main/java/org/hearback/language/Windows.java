package org.hearback.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The windows in which a text is read: the whole, if the model can read it at once; otherwise whole sentences together,
 * and endless sentences in parts.
 */
final class Windows {
    /** Tokens of a window of a text that is too long to be read at once. */
    private static final int WINDOW = 90;

    private final Taxonomy taxonomy;
    private final Rules.Matcher rules;
    private final Lexicon.Matcher phrases;
    private final ExemplarHead exemplars;
    private final Reader reader;

    Windows(Taxonomy taxonomy, Rules.Matcher rules, Lexicon.Matcher phrases, ExemplarHead exemplars, Reader reader) {
        this.taxonomy = taxonomy;
        this.rules = rules;
        this.phrases = phrases;
        this.exemplars = exemplars;
        this.reader = reader;
    }

    List<Evidence> of(String text, List<Span> sentences, Context context) {
        var straight = Guards.straight(text);
        var tokens = reader.pieces().tokens(text);
        var patient = patient(context);
        var windows = new ArrayList<Evidence>();
        var limit = tokens.size() <= Reader.LONGEST ? Reader.LONGEST : WINDOW;
        var pending = new ArrayList<Span>();
        var pendingTokens = new ArrayList<WordPiece.Token>();
        for (var sentence : sentences) {
            var own = within(sentence, tokens);
            if (!pending.isEmpty() && pendingTokens.size() + own.size() > limit) {
                windows.add(evidence(straight, pending, pendingTokens, patient));
                pending.clear();
                pendingTokens.clear();
            }
            if (own.size() > Reader.LONGEST) {
                for (var part : parts(own))
                    windows.add(evidence(
                            straight,
                            List.of(new Span(
                                    part.getFirst().word().start(),
                                    part.getLast().word().end())),
                            part,
                            patient));
            } else {
                pending.add(sentence);
                pendingTokens.addAll(own);
            }
        }
        if (!pending.isEmpty()) windows.add(evidence(straight, pending, pendingTokens, patient));
        return windows;
    }

    /** One of the sentences, read for itself. */
    Evidence alone(String text, Span sentence, Context context) {
        var own = within(sentence, reader.pieces().tokens(text));
        var read = own.subList(0, Math.min(own.size(), Reader.LONGEST));
        return evidence(Guards.straight(text), List.of(sentence), read, patient(context));
    }

    private static List<WordPiece.Token> within(Span sentence, List<WordPiece.Token> tokens) {
        return tokens.stream().filter(token -> token.word().overlaps(sentence)).toList();
    }

    private List<WordPiece.Token> patient(Context context) {
        return context.patient() == null ? List.of() : reader.pieces().tokens(context.patient());
    }

    private static List<List<WordPiece.Token>> parts(List<WordPiece.Token> tokens) {
        var parts = new ArrayList<List<WordPiece.Token>>();
        for (var i = 0; i < tokens.size(); i += Reader.LONGEST)
            parts.add(tokens.subList(i, Math.min(tokens.size(), i + Reader.LONGEST)));
        return parts;
    }

    private Evidence evidence(
            String text, List<Span> sentences, List<WordPiece.Token> tokens, List<WordPiece.Token> patient) {
        var own = List.copyOf(sentences);
        var reading = reader.read(List.copyOf(tokens), patient);
        return new Evidence(text, own, reading, rules.hits(text, own), phrases.hits(text, own), exemplars, taxonomy);
    }
}
