package org.hearback.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearback.attempt.Result;
import org.hearback.attempt.Score;
import org.hearback.attempt.Step;
import org.hearback.attempt.Work;
import org.jspecify.annotations.Nullable;

/**
 * One go at a quiz, read from its steps: what is asked, what is answered, which feedback is still being read, and how
 * long there is. {@link Sittings} makes it.
 */
public final class Sitting {
    /** The time has begun to run; there is no data. */
    static final String BEGUN = "begun";
    /** A question was answered; the data is an {@link Answer}. */
    static final String ANSWERED = "answered";
    /** The learner has gone on from the feedback on a question; the data is a {@link Read}. */
    static final String READ = "read";

    private final Work<Quiz> work;
    private final List<Asked> asked;
    private final @Nullable Duration limit;
    private final Sittings.Entry entry;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final List<String> read;

    private record Read(String question) {}

    private record Nothing() {}

    /** How much of what is right a learner may see. */
    public enum Shown {
        /** Nothing: the score alone. */
        SCORE,
        /** Which answers were right. */
        MARKS,
        /** What is right, and why. */
        ANSWERS
    }

    /**
     * @param limit how long this learner has, extra time included; null without a limit
     * @param entry whether and when a further attempt may begin
     */
    Sitting(Work<Quiz> work, List<Asked> asked, @Nullable Duration limit, Sittings.Entry entry) {
        this.work = work;
        this.asked = asked;
        this.limit = limit;
        this.entry = entry;
        work.steps(ANSWERED).map(step -> step.as(Answer.class)).forEach(this::take);
        read = work.steps(READ).map(step -> step.as(Read.class).question()).toList();
    }

    private void take(Answer answer) {
        // on a paper the last one counts, as it would with a pencil; where feedback was seen, the first one
        if (quiz().isPaper()) {
            if (isRubbedOut(answer)) answers.remove(answer.question());
            else answers.put(answer.question(), answer);
        } else answers.putIfAbsent(answer.question(), answer);
    }

    private boolean isRubbedOut(Answer answer) {
        return asked.stream()
                .map(Asked::question)
                .filter(question -> question.id().equals(answer.question()))
                .noneMatch(question -> question.isComplete(answer.response()));
    }

    private Quiz quiz() {
        return work.activity();
    }

    /** Everything that is asked, in the order in which it is asked. */
    public List<Asked> asked() {
        return asked;
    }

    /** The first question that has no answer yet. */
    public Optional<Asked> next() {
        return asked.stream().filter(item -> !isAnswered(item)).findFirst();
    }

    /** The answered question whose feedback the learner has not left yet; a paper has none. */
    public Optional<Asked> unread() {
        if (quiz().isPaper()) return Optional.empty();
        return asked.stream()
                .filter(item ->
                        isAnswered(item) && !read.contains(item.question().id()))
                .findFirst();
    }

    public Optional<Answer> answerTo(Question question) {
        return Optional.ofNullable(answers.get(question.id()));
    }

    private boolean isAnswered(Asked item) {
        return answers.containsKey(item.question().id());
    }

    /** The places of a question's parts in the order that this learner sees; the same for the whole attempt. */
    public List<Integer> order(Question question) {
        return question.order(work.seed());
    }

    /** The step with which the time begins to run. */
    public Step begin(UUID stepId) {
        return Step.of(stepId, BEGUN, new Nothing());
    }

    /** The step that answers a question. */
    public Step answer(UUID stepId, Question question, Response response) {
        return Step.of(stepId, ANSWERED, question.answer(response));
    }

    /**
     * The step that answers a question with what was given while the network was lost.
     *
     * @param given when that was
     */
    Step answer(UUID stepId, Question question, Response response, Instant given) {
        return Step.of(stepId, ANSWERED, question.answer(response).givenAt(given));
    }

    /** The step that goes on from a question's feedback. */
    public Step goOn(UUID stepId, Question question) {
        return Step.of(stepId, READ, new Read(question.id()));
    }

    /** Whether a question has no answer yet, or one that is only half there or cannot be read. */
    public boolean isOpen(Asked item) {
        return answerTo(item.question())
                .filter(answer -> item.question().isComplete(answer.response()))
                .isEmpty();
    }

    /** How many questions are answered, each as a whole. */
    public int answered() {
        return (int) asked.stream().filter(each -> !isOpen(each)).count();
    }

    /** Whether every question has an answer. */
    public boolean isFinished() {
        return next().isEmpty();
    }

    /** Whether the quiz has a time limit and this learner has not begun yet: until then nothing is shown. */
    public boolean waitsToBegin() {
        return limit != null && begun().isEmpty() && !work.isCompleted();
    }

    /** How long there is from the beginning, extra time included. */
    public Optional<Duration> limit() {
        return Optional.ofNullable(limit);
    }

    /** When the time is up, by the server's clock. */
    public Optional<Instant> deadline() {
        return limit().flatMap(time -> begun().map(begun -> begun.plus(time)));
    }

    /** Whether the time is up. */
    public boolean isOver(Instant now) {
        return deadline().filter(end -> now.isAfter(end)).isPresent();
    }

    /** A moment, or the one at which the time began to run if that was later. */
    Instant notBeforeBegun(Instant moment) {
        return begun().filter(moment::isBefore).orElse(moment);
    }

    private Optional<Instant> begun() {
        return work.steps(BEGUN).findFirst().map(Step::at);
    }

    /** The marks, out of all there are; in hundredths where a part of an answer counts. */
    public Score score() {
        return score(asked);
    }

    private Score score(List<Asked> items) {
        var earned = items.stream().mapToDouble(this::earned).sum();
        var total = items.stream().mapToInt(item -> item.question().marks()).sum();
        return new Score(Math.round(earned * 100) / 100.0, total);
    }

    private double earned(Asked item) {
        return answerTo(item.question())
                .map(answer -> answer.share() * item.question().marks())
                .orElse(0.0);
    }

    /** The marks by the outcome that the questions test. */
    public Map<String, Score> scoreByOutcome() {
        return asked.stream()
                .filter(item -> item.question().aim() != null)
                .collect(Collectors.groupingBy(
                        item -> item.question().aim().outcome(),
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), this::score)));
    }

    /** How many marks are needed. */
    public int neededToPass() {
        return Math.ceilDiv(score().total() * quiz().passPercent(), 100);
    }

    /** How the attempt ends as it stands. */
    public Result result() {
        return new Result(score().reaches(quiz().passPercent()), score()).with(scoreByOutcome());
    }

    /** Whether and when a further attempt may begin, once this one has ended. */
    public Sittings.Entry entry() {
        return entry;
    }

    /** Which of the attempts that one has this is; one that was left for a new version of the quiz is none. */
    public int number() {
        return entry.finished() + (work.isCompleted() ? 0 : 1);
    }

    /** How much may be seen of what is right, now that the attempt has ended. */
    public Shown shown() {
        return switch (quiz().reveal()) {
            case EACH, END -> Shown.ANSWERS;
            case PASSED -> result().passed() || !entry.hasMore() ? Shown.ANSWERS : Shown.MARKS;
            case NEVER -> Shown.SCORE;
        };
    }

    /** The questions whose answer was not wholly right. */
    public List<Asked> missed() {
        return asked.stream().filter(item -> !isRight(item)).toList();
    }

    /** The questions whose answer was right. */
    public List<Asked> mastered() {
        return asked.stream().filter(this::isRight).toList();
    }

    private boolean isRight(Asked item) {
        return answerTo(item.question()).filter(Answer::right).isPresent();
    }
}
