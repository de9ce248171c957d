package org.hearback.quiz;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearback.attempt.Result;
import org.hearback.attempt.Score;
import org.hearback.attempt.Step;
import org.hearback.attempt.Work;

/**
 * One go at a quiz, read from its steps: what is answered, which feedback is still being read, and the order in which
 * this learner sees the choices.
 */
public final class Sitting {
    /** A question was answered; the data is an {@link Answer}. */
    static final String ANSWERED = "answered";
    /** The learner has gone on from the feedback on a question; the data is a {@link Read}. */
    static final String READ = "read";

    private final Quiz quiz;
    private final long seed;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final List<String> read;

    private record Read(String question) {}

    private Sitting(Work<Quiz> work) {
        quiz = work.activity();
        seed = work.seed();
        work.steps(ANSWERED)
                .map(step -> step.as(Answer.class))
                .forEach(answer -> answers.putIfAbsent(answer.question(), answer));
        read = work.steps(READ).map(step -> step.as(Read.class).question()).toList();
    }

    public static Sitting of(Work<Quiz> work) {
        return new Sitting(work);
    }

    /** The first question that has no answer yet. */
    public Optional<Question> next() {
        return quiz.questions().stream()
                .filter(question -> answerTo(question).isEmpty())
                .findFirst();
    }

    /** The answered question whose feedback the learner has not left yet. */
    public Optional<Question> unread() {
        return quiz.questions().stream()
                .filter(question -> answerTo(question).isPresent() && !read.contains(question.id()))
                .findFirst();
    }

    public Optional<Answer> answerTo(Question question) {
        return Optional.ofNullable(answers.get(question.id()));
    }

    /** The places of a question's choices in the order that this learner sees; the same for the whole attempt. */
    public List<Integer> order(Question question) {
        return question.order(seed);
    }

    /** The step that answers a question. */
    public Step answer(UUID stepId, Question question, Collection<Integer> chosen) {
        return Step.of(stepId, ANSWERED, question.answer(chosen));
    }

    /** The step that goes on from a question's feedback. */
    public Step goOn(UUID stepId, Question question) {
        return Step.of(stepId, READ, new Read(question.id()));
    }

    /** How many questions are answered. */
    public int answered() {
        return answers.size();
    }

    public boolean isFinished() {
        return next().isEmpty();
    }

    public Score score() {
        var right = answers.values().stream().filter(Answer::right).count();
        return new Score((int) right, quiz.questions().size());
    }

    /** How the attempt ends once everything is answered. */
    public Result result() {
        return new Result(score().reaches(quiz.passPercent()), score());
    }

    /** The questions whose answer was not right. */
    public List<Question> missed() {
        return quiz.questions().stream().filter(question -> !isRight(question)).toList();
    }

    /** The questions whose answer was right. */
    public List<Question> mastered() {
        return quiz.questions().stream().filter(this::isRight).toList();
    }

    private boolean isRight(Question question) {
        return answerTo(question).filter(Answer::right).isPresent();
    }
}
