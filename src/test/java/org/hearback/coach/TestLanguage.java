package org.hearback.coach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearback.language.Analysis;
import org.hearback.language.Analysis.Unjudged;
import org.hearback.language.Analyst;
import org.hearback.language.Behaviour;
import org.hearback.language.Behaviour.Family;
import org.hearback.language.Certainty;
import org.hearback.language.Context;
import org.hearback.language.Finding;
import org.hearback.language.Finding.Reason;
import org.hearback.language.Form;
import org.hearback.language.Intents;
import org.hearback.language.Intents.Intent;
import org.hearback.language.Intents.Match;
import org.hearback.language.Lexicon;
import org.hearback.language.Phrase;
import org.hearback.language.Phrase.Kind;
import org.hearback.language.Span;
import org.hearback.language.Suppressed;
import org.hearback.language.Taxonomy;
import org.hearback.language.Utterance;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Language for tests: an analyst who knows half a dozen phrases, and intents by shared words. Needs no model. */
@TestConfiguration
public class TestLanguage {
    public static final Behaviour VALIDATION = behaviour("validation", Family.SUPPORTIVE, "Validation");
    public static final Behaviour QUESTION = behaviour("open-question", Family.SUPPORTIVE, "Open question");
    public static final Behaviour DISMISSAL = behaviour("dismissal", Family.HARMFUL, "Dismissal");
    public static final Behaviour REASSURANCE = behaviour("empty-reassurance", Family.HARMFUL, "Empty reassurance");
    public static final Behaviour DISBELIEF = behaviour("disbelief", Family.HARMFUL, "Disbelief");

    @Bean
    @Primary
    Analyst testAnalyst() {
        return TestLanguage::read;
    }

    @Bean
    @Primary
    Intents testIntents() {
        return TestLanguage::understand;
    }

    @Bean
    @Primary
    public Taxonomy testTaxonomy() {
        return new Taxonomy(List.of(VALIDATION, QUESTION, DISMISSAL, REASSURANCE, DISBELIEF));
    }

    @Bean
    @Primary
    public Lexicon testLexicon() {
        var kinds = List.of(
                reasoned(Kind.ALARMING, "Alarming word"),
                reasoned(Kind.JARGON, "Unexplained term"),
                reasoned(Kind.LABEL, "Label"));
        return new Lexicon(kinds, List.of(new Lexicon.Entry(List.of("crumbling"), Kind.ALARMING, "changed", null)));
    }

    /** Means what shares at least half of its words with the text or a phrasing. */
    public static Match understand(String words, Analysis analysis, List<Intent> intents) {
        var said = wordsOf(words);
        Match best = new Match(null, 0, null);
        for (var intent : intents) {
            for (var phrasing : Stream.concat(Stream.of(intent.text()), intent.phrasings().stream())
                    .toList()) {
                var all = new HashSet<>(wordsOf(phrasing));
                all.addAll(said);
                var shared = new HashSet<>(wordsOf(phrasing));
                shared.retainAll(said);
                var share = all.isEmpty() ? 0 : (double) shared.size() / all.size();
                if (best.nearest() == null || share > best.confidence())
                    best = new Match(share >= 0.5 ? intent.id() : null, share, intent.id());
            }
        }
        return best;
    }

    private static Set<String> wordsOf(String text) {
        return Pattern.compile("[\\p{L}’']+")
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** What this analyst says. */
    public static Analysis read(Utterance said, Context moment) {
        var text = said.text();
        if (text.codePoints().noneMatch(Character::isLetter)) return unjudged(said, moment, Unjudged.NO_WORDS);
        if (text.contains("dans le dos")) return unjudged(said, moment, Unjudged.NOT_ENGLISH);
        var findings = new ArrayList<Finding>();
        find(
                findings,
                text,
                "I believe you",
                VALIDATION,
                Certainty.SURE,
                new Reason.Resembles("I believe what you tell me."));
        find(findings, text, "What was it like", QUESTION, Certainty.SURE, new Reason.Rule("What was it like"));
        find(findings, text, "At least it is not cancer", DISMISSAL, Certainty.SURE, new Reason.Learnt("At least"));
        find(findings, text, "You will be fine", REASSURANCE, Certainty.FAIRLY_SURE, new Reason.Learnt("fine"));
        find(findings, text, "You walked in well", DISBELIEF, Certainty.ASKING, new Reason.Learnt("walked in"));
        var avoid = new ArrayList<Phrase>();
        var suppressed = new ArrayList<Suppressed>();
        for (var word : spans(text, "crumbling")) {
            var denied = text.substring(0, word.start()).endsWith("not ");
            if (denied) suppressed.add(new Suppressed("alarming", word, Suppressed.Why.NEGATED));
            else avoid.add(new Phrase(word, Kind.ALARMING, "It frightens.", "changed with age", 0.95, Certainty.SURE));
        }
        var but = spans(text, "but").stream().findFirst().orElse(null);
        return new Analysis(said, moment, null, findings, avoid, suppressed, form(text, but));
    }

    private static void find(
            List<Finding> findings, String text, String words, Behaviour behaviour, Certainty certainty, Reason why) {
        var spans = spans(text, words);
        if (!spans.isEmpty()) findings.add(new Finding(behaviour, null, 1, 0.9, certainty, spans, List.of(why)));
    }

    private static List<Span> spans(String text, String words) {
        return Pattern.compile(Pattern.quote(words), Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }

    private static Analysis unjudged(Utterance said, Context moment, Unjudged why) {
        return new Analysis(said, moment, why, List.of(), List.of(), List.of(), form("", null));
    }

    private static Form form(String text, Span but) {
        var words = text.isBlank() ? 0 : text.strip().split("\\s+").length;
        var questions = (int) text.chars().filter(c -> c == '?').count();
        return new Form(words, 1, words < 12 ? null : 9.2, words, questions, words / 2, 1, but);
    }

    private static Behaviour behaviour(String code, Family family, String name) {
        return new Behaviour(
                code,
                family,
                name,
                name + " is a thing people do.",
                "What " + name + " does to the patient.",
                List.of("An example of " + name + "."),
                List.of("Not " + name + "."),
                "Could this sound like " + name + "?",
                "How to improve " + name + ".",
                List.of(),
                List.of(),
                List.of("evers-2017"));
    }

    private static Lexicon.Reasoned reasoned(Kind kind, String name) {
        return new Lexicon.Reasoned(
                kind, name, "It frightens.", "plain words", "In a quotation.", List.of("evers-2017"));
    }
}
