package org.hearback.language;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.hearback.language.Suppressed.Why;
import org.jspecify.annotations.Nullable;

/** Patterns for exact phrases, with guards: the content of {@code content/language/rules.yaml}. */
public record Rules(@NotEmpty List<@Valid @NotNull Rule> rules) {
    public Rules {
        rules = rules == null ? List.of() : List.copyOf(rules);
    }

    /** What makes a match harmless. */
    public enum Guard {
        @JsonProperty("negated")
        NEGATED,
        @JsonProperty("quoted")
        QUOTED
    }

    /**
     * @param code the behaviour, or the kind of phrase to avoid ({@code alarming}, {@code jargon}), that a match suggests
     * @param pattern a Java regular expression, matched without regard to case within one sentence
     */
    public record Rule(
            @NotBlank String code,
            Set<@NotNull Guard> unless,
            @NotBlank String pattern) {
        public Rule {
            unless = unless == null ? Set.of() : Set.copyOf(unless);
        }

        /** What is wrong with the pattern, if anything is. */
        public Optional<String> mistake() {
            try {
                Pattern.compile(pattern);
                return Optional.empty();
            } catch (PatternSyntaxException e) {
                return Optional.of(e.getDescription());
            }
        }
    }

    /** Words that a rule matched, and why they are fine if they are. */
    record Hit(String code, Span span, @Nullable Why suppressed) {
        boolean isActive() {
            return suppressed == null;
        }
    }

    /** The rules, compiled; matching them takes some tenths of a millisecond. */
    static final class Matcher {
        private record Compiled(Rule rule, Pattern pattern) {}

        private final List<Compiled> compiled;

        Matcher(Rules rules) {
            compiled = rules.rules().stream()
                    .map(rule -> new Compiled(rule, Pattern.compile(rule.pattern(), Pattern.CASE_INSENSITIVE)))
                    .toList();
        }

        /** @param text with straight quotes */
        List<Hit> hits(String text, List<Span> sentences) {
            var found = new ArrayList<Hit>();
            for (var sentence : sentences) {
                for (var each : compiled) {
                    var matcher = each.pattern().matcher(text).region(sentence.start(), sentence.end());
                    while (matcher.find()) {
                        var span = new Span(matcher.start(), matcher.end());
                        found.add(new Hit(each.rule().code(), span, guard(each.rule(), text, sentence, span)));
                    }
                }
            }
            return found;
        }

        private static @Nullable Why guard(Rule rule, String text, Span sentence, Span match) {
            var negated = rule.unless().contains(Guard.NEGATED)
                    ? Guards.negates(text, sentence, match)
                    : Optional.<Why>empty();
            return negated.or(() -> rule.unless().contains(Guard.QUOTED)
                            ? Guards.quotes(text, sentence, match)
                            : Optional.empty())
                    .orElse(null);
        }
    }
}
