package org.hearback.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hearback.course.ActivityType;
import org.hearback.course.Difference;
import org.hearback.course.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class QuizType implements ActivityType<Quiz> {
    @Override
    public String key() {
        return "quiz";
    }

    @Override
    public String folder() {
        return "quizzes";
    }

    @Override
    public Class<Quiz> content() {
        return Quiz.class;
    }

    @Override
    public Set<String> named() {
        return Set.of("timeLimitMinutes", "attempts", "waitHours", "reveal");
    }

    @Override
    public List<Difference> differences(Quiz before, Quiz after) {
        var differences = new ArrayList<Difference>();
        tell("quiz.revised.time", before.timeLimitMinutes(), after.timeLimitMinutes(), differences);
        tell("quiz.revised.attempts", before.attempts(), after.attempts(), differences);
        tell("quiz.revised.wait", before.waitHours(), after.waitHours(), differences);
        if (before.reveal() != after.reveal())
            differences.add(Difference.named(
                    "quiz.revised.reveal." + after.reveal().name().toLowerCase(Locale.ROOT), null, null));
        return differences;
    }

    private static void tell(
            String words, @Nullable Integer before, @Nullable Integer after, List<Difference> differences) {
        if (Objects.equals(before, after)) return;
        var key = before == null ? words + ".new" : after == null ? words + ".gone" : words;
        differences.add(Difference.named(key, before, after));
    }

    @Override
    public void check(Quiz quiz, Problems problems) {
        new QuestionList(quiz.questions(), quiz.vignettes(), quiz.outcomes(), quiz.evidence()).check(problems);
        if (quiz.draw().isEmpty() && quiz.questions().isEmpty())
            problems.at("questions", "asks nothing: write questions, or draw some from a bank");
        if (!quiz.draw().isEmpty()
                && !quiz.questions().isEmpty()
                && quiz.draw().stream().allMatch(draw -> draw.bank() != null))
            problems.at("questions", "are never asked: add a draw without a bank, or take them out");
        if (quiz.unlike().contains(quiz.id())) problems.at("unlike", "names this quiz itself");
        if (!quiz.unlike().isEmpty() && quiz.draw().isEmpty())
            problems.at("unlike", "has no effect without a draw: the same questions are asked each time");
    }

    @Override
    public void checkWith(Quiz quiz, Others others, Problems problems) {
        var ids = new HashSet<String>();
        quiz.questions().forEach(question -> ids.add(question.id()));
        var banks = new HashSet<ItemBank>();
        for (var i = 0; i < quiz.draw().size(); i++) {
            var draw = quiz.draw().get(i);
            var path = "draw[" + i + "]";
            if (draw.bank() != null) {
                var bank = others.find(draw.bank(), ItemBank.class);
                if (bank.isEmpty() && !others.hasFile(draw.bank()))
                    problems.at(path + ".bank", "names \"%s\", which is no bank".formatted(draw.bank()));
                bank.filter(banks::add).ifPresent(found -> checkIds(found, ids, path, problems));
            }
            questions(draw, quiz, others)
                    .ifPresent(questions -> checkEnough(quiz, draw, questions, path, others, problems));
        }
        for (var i = 0; i < quiz.unlike().size(); i++) {
            var other = quiz.unlike().get(i);
            if (others.find(other, Quiz.class).isEmpty() && !others.hasFile(other))
                problems.at("unlike[" + i + "]", "names \"%s\", which is no quiz".formatted(other));
        }
    }

    private static void checkIds(ItemBank bank, Set<String> ids, String path, Problems problems) {
        for (var question : bank.questions()) {
            if (!ids.add(question.id()))
                problems.at(
                        path + ".bank",
                        "holds the question id \"%s\", which this quiz has already: answers are stored under it"
                                .formatted(question.id()));
        }
    }

    /** What one draw wants must be there beside what the draws before it and the quizzes it must be unlike may take. */
    private static void checkEnough(
            Quiz quiz, Draw draw, List<Question> questions, String path, Others others, Problems problems) {
        var fitting = questions.stream().filter(draw::fits).toList();
        var wanted = quiz.draw().stream()
                        .takeWhile(other -> other != draw)
                        .filter(other -> mayMeet(other, draw, fitting))
                        .mapToInt(Draw::count)
                        .sum()
                + draw.count();
        if (fitting.size() < wanted) {
            problems.at(path, "wants %d questions, but only %d fit".formatted(wanted, fitting.size()));
            return;
        }
        var taken = new ArrayList<Draw>();
        quiz.unlike().stream()
                .flatMap(id -> others.find(id, Quiz.class).stream())
                .forEach(other -> {
                    var often = other.attempts() == null ? 1 : other.attempts();
                    for (var i = 0; i < often; i++) taken.addAll(other.draw());
                });
        var elsewhere = taken.stream()
                .filter(other -> mayMeet(other, draw, fitting))
                .mapToInt(Draw::count)
                .sum();
        if (fitting.size() < wanted + elsewhere)
            problems.at(
                    path,
                    "wants %d questions, and %d may have been asked where this quiz must be unlike, but only %d fit"
                            .formatted(wanted, elsewhere, fitting.size()));
    }

    private static boolean mayMeet(Draw other, Draw draw, List<Question> fitting) {
        return Objects.equals(other.bank(), draw.bank()) && fitting.stream().anyMatch(other::fits);
    }

    private static Optional<List<Question>> questions(Draw draw, Quiz quiz, Others others) {
        if (draw.bank() == null) return Optional.of(quiz.questions());
        return others.find(draw.bank(), ItemBank.class).map(ItemBank::questions);
    }
}
