package org.hearback.language;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.hearback.language.Analysis.Unjudged;
import org.hearback.language.Behaviour.Family;
import org.hearback.language.Phrase.Kind;
import org.jspecify.annotations.Nullable;

/**
 * An analyst for tests that finds a few fixed words, so that a test knows what must come out: "makes sense" validates,
 * "sounds hard" may, "just a twinge" dismisses, "nothing to worry about" perhaps reassures emptily, "crumbling" alarms,
 * "not crumbling" does not, "stenosis" is jargon, and what holds "nicht" is not English.
 */
public class ScriptedAnalyst implements Analyst {
    public static final Behaviour VALIDATION = behaviour("validation", Family.SUPPORTIVE, "Validation");
    public static final Behaviour DISMISSAL = behaviour("dismissal", Family.HARMFUL, "Dismissal");
    public static final Behaviour EMPTY_REASSURANCE =
            behaviour("empty-reassurance", Family.HARMFUL, "Empty reassurance");

    @Override
    public Analysis analyse(Utterance said, Context context) {
        var text = said.text();
        if (text.isBlank()) return analysis(said, context, Unjudged.NO_WORDS, List.of(), List.of(), List.of());
        if (text.contains("nicht"))
            return analysis(said, context, Unjudged.NOT_ENGLISH, List.of(), List.of(), List.of());
        var findings = new ArrayList<Finding>();
        find("makes sense", VALIDATION, 0.93, Certainty.SURE, text, findings);
        find("sounds hard", VALIDATION, 0.8, Certainty.FAIRLY_SURE, text, findings);
        find("just a twinge", DISMISSAL, 0.91236, Certainty.SURE, text, findings);
        find("nothing to worry about", EMPTY_REASSURANCE, 0.6, Certainty.ASKING, text, findings);
        findings.sort(Comparator.comparingDouble(Finding::confidence).reversed());
        var avoid = new ArrayList<Phrase>();
        var suppressed = new ArrayList<Suppressed>();
        for (var span : spans("(?<!not )crumbling", text))
            avoid.add(new Phrase(
                    span, Kind.ALARMING, "It makes a back sound broken.", "changing with age", 0.9, Certainty.SURE));
        for (var span : spans("stenosis", text))
            avoid.add(new Phrase(span, Kind.JARGON, "Only clinicians know it.", "a narrowing", 0.8, Certainty.SURE));
        for (var span : spans("(?<=not )crumbling", text))
            suppressed.add(new Suppressed("alarming", span, Suppressed.Why.NEGATED));
        avoid.sort(Comparator.comparing(Phrase::span));
        return analysis(said, context, null, findings, avoid, suppressed);
    }

    private static Analysis analysis(
            Utterance said,
            Context context,
            @Nullable Unjudged unjudged,
            List<Finding> findings,
            List<Phrase> avoid,
            List<Suppressed> suppressed) {
        var text = said.text();
        var form = FormReader.read(text, List.of(new Span(0, text.length())), null, 0);
        return new Analysis(said, context, unjudged, findings, avoid, suppressed, form);
    }

    private static void find(
            String words, Behaviour behaviour, double confidence, Certainty certainty, String text, List<Finding> to) {
        var spans = spans(words, text);
        if (spans.isEmpty() || to.stream().anyMatch(finding -> finding.behaviour() == behaviour)) return;
        to.add(new Finding(
                behaviour, null, confidence, confidence, certainty, spans, List.of(new Finding.Reason.Rule(words))));
    }

    private static List<Span> spans(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .collect(toList());
    }

    private static Behaviour behaviour(String code, Family family, String name) {
        return new Behaviour(
                code,
                family,
                name,
                name + " in words.",
                "What it does.",
                List.of("Example."),
                List.of("Counter-example."),
                "Could this sound like " + name.toLowerCase() + "?",
                "Say what you heard.",
                List.of(),
                List.of(),
                List.of("evers-2017"));
    }
}
