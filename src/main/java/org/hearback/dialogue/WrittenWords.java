package org.hearback.dialogue;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearback.attempt.Reassurance;
import org.hearback.attempt.Reassurance.Part;
import org.hearback.dialogue.Responses.Rating;
import org.hearback.language.Analyst;
import org.hearback.language.Context;
import org.hearback.language.Utterance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What answers to single lines of patients did, in the parts of reassurance that their tasks gave occasion for. Of each
 * part it is the share of the hoped-for behaviours that were there, less what the same words took away by harming; of
 * comfort without a reason, the share of the answers that gave any.
 */
@Component
@Lazy
public class WrittenWords {
    private final Responses responses;
    private final Analyst analyst;

    WrittenWords(Responses responses, @Lazy Analyst analyst) {
        this.responses = responses;
        this.analyst = analyst;
    }

    /**
     * One answer in own words.
     *
     * @param heard what the patient said
     * @param wishes codes of the behaviours that a good answer shows
     */
    public record Written(String heard, String words, List<String> wishes) {}

    /** @return nothing where no task hoped for anything */
    public Optional<Reassurance> rate(List<Written> answers) {
        var read = answers.stream()
                .filter(answer -> !answer.wishes().isEmpty() && !answer.words().isBlank())
                .map(answer -> new Read(answer.wishes(), codesIn(answer)))
                .toList();
        if (read.isEmpty()) return Optional.empty();
        var ratings = new EnumMap<Part, Integer>(Part.class);
        for (var rating : responses.ratings()) {
            Part.of(rating.id())
                    .ifPresent(part -> rate(part, rating, read).ifPresent(value -> ratings.put(part, value)));
        }
        return Optional.of(new Reassurance(ratings));
    }

    private record Read(List<String> wishes, Set<String> shown) {}

    private Set<String> codesIn(Written answer) {
        var analysis = analyst.analyse(new Utterance(answer.words()), Context.answering(answer.heard()));
        return Reading.of(analysis).codes().collect(Collectors.toSet());
    }

    private static Optional<Integer> rate(Part part, Rating rating, List<Read> answers) {
        var up = codes(rating, 1);
        if (part == Part.GENERIC_REASSURANCE) return Optional.of(share(giving(answers, up), answers.size()));
        var hoped = 0;
        var shown = 0;
        for (var answer : answers) {
            for (var wish : new HashSet<>(answer.wishes())) {
                if (!up.contains(wish)) continue;
                hoped++;
                if (answer.shown().contains(wish)) shown++;
            }
        }
        if (hoped == 0) return Optional.empty();
        return Optional.of(share(Math.max(0, shown - giving(answers, codes(rating, -1))), hoped));
    }

    /** How many answers show one of these behaviours. */
    private static int giving(List<Read> answers, Set<String> codes) {
        return (int) answers.stream()
                .filter(answer -> answer.shown().stream().anyMatch(codes::contains))
                .count();
    }

    private static Set<String> codes(Rating rating, int sign) {
        return rating.points().entrySet().stream()
                .filter(points -> points.getValue() * sign > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static int share(int some, int of) {
        return Math.round((float) Reassurance.HIGHEST * some / of);
    }
}
