package org.hearback.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the questions of one attempt. The same quiz, sources, seed and past give the same questions; what came out is
 * stored with the attempt, so that a bank may change under it.
 */
final class Drawing {
    private final Quiz quiz;
    private final long seed;
    private final Set<String> elsewhere;
    private final Set<String> before;

    /**
     * Where a question comes from.
     *
     * @param bankRevision of the bank; null for the quiz's own questions
     */
    record Source(@Nullable Long bankRevision, List<Question> questions) {}

    /**
     * One question that was drawn.
     *
     * @param bankRevision where it is found; null for the quiz's own questions
     */
    record Pick(@Nullable Long bankRevision, String question) {}

    private record Candidate(Source source, Question question) {
        Pick pick() {
            return new Pick(source.bankRevision(), question.id());
        }

        /** Questions of one case stay together. */
        Object group() {
            return question.vignette() == null ? question.id() : List.of(source.questions(), question.vignette());
        }
    }

    /**
     * @param elsewhere the ids of questions that the learner has met in a quiz that this one must be unlike
     * @param before the ids of questions that the learner has met in earlier attempts at this one
     */
    Drawing(Quiz quiz, long seed, Set<String> elsewhere, Set<String> before) {
        this.quiz = quiz;
        this.seed = seed;
        this.elsewhere = elsewhere;
        this.before = before;
    }

    /**
     * @param sources one for each draw of the quiz, in their order
     */
    List<Pick> run(List<Source> sources) {
        var taken = new HashSet<String>();
        var drawn = new ArrayList<Candidate>();
        for (var i = 0; i < quiz.draw().size(); i++) {
            var salt = seed ^ (31L * (i + 1));
            draw(quiz.draw().get(i), sources.get(i), salt, taken).forEach(drawn::add);
        }
        return ordered(drawn).stream().map(Candidate::pick).toList();
    }

    private List<Candidate> draw(Draw draw, Source source, long salt, Set<String> taken) {
        var fitting = source.questions().stream()
                .filter(draw::fits)
                .filter(question -> !taken.contains(question.id()))
                .toList();
        var chosen = Shuffled.of(fitting, salt).stream()
                // a stable sort: among equals the shuffled order stays
                .sorted(Comparator.comparingInt(this::familiarity))
                .limit(draw.count())
                .toList();
        chosen.forEach(question -> taken.add(question.id()));
        // in the bank's order, so that the questions of one case keep theirs
        return fitting.stream()
                .filter(chosen::contains)
                .map(question -> new Candidate(source, question))
                .toList();
    }

    private int familiarity(Question question) {
        if (elsewhere.contains(question.id())) return 2;
        return before.contains(question.id()) ? 1 : 0;
    }

    private List<Candidate> ordered(List<Candidate> drawn) {
        Map<Object, List<Candidate>> groups = new LinkedHashMap<>();
        drawn.forEach(candidate -> groups.computeIfAbsent(candidate.group(), group -> new ArrayList<>())
                .add(candidate));
        var inOrder = List.copyOf(groups.values());
        return (Boolean.TRUE.equals(quiz.shuffled()) ? Shuffled.of(inOrder, seed) : inOrder)
                .stream().flatMap(List::stream).toList();
    }
}
