package org.hearback.quiz;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearback.account.Accommodations;
import org.hearback.account.OwnData;
import org.hearback.account.PersonId;
import org.hearback.attempt.NextGo;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Step;
import org.hearback.attempt.Work;
import org.hearback.course.ContentId;
import org.hearback.course.Curriculum;
import org.hearback.course.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * A learner's goes at quizzes, under the rules of each: which questions are drawn, how often and how soon it may be
 * taken again, and how long there is. The time is the server's.
 */
@Service
@OwnData
public class Sittings {
    /** The questions were drawn; the data is a {@link Drawn}. Always the first step of an attempt that draws. */
    static final String DRAWN = "drawn";
    /** A little time for an answer to travel, given to everybody. */
    private static final Duration ON_THE_WAY = Duration.ofSeconds(5);
    /** An answer that was kept in a browser for longer than this is not believed. */
    private static final Duration LONGEST_LOST = Duration.ofDays(1);

    private final Practice practice;
    private final Curriculum curriculum;
    private final Accommodations accommodations;
    private final Allowances allowances;
    private final Clock clock;

    Sittings(
            Practice practice,
            Curriculum curriculum,
            Accommodations accommodations,
            Allowances allowances,
            Clock clock) {
        this.practice = practice;
        this.curriculum = curriculum;
        this.accommodations = accommodations;
        this.allowances = allowances;
        this.clock = clock;
    }

    private record Drawn(List<Drawing.Pick> picks) {}

    /**
     * Whether and when a further attempt may begin.
     *
     * @param finished how many attempts have been finished; one that was left for a new version of the quiz is none
     * @param left how many attempts are left; null where there is no limit
     * @param from when the next one may begin; null where that is now, or never
     * @param allowed how many attempts there are in all, further ones included; null where there is no limit
     * @param further how many of these an educator has granted
     */
    public record Entry(
            int finished,
            @Nullable Integer left,
            @Nullable Instant from,
            @Nullable Integer allowed,
            int further) {
        /** Whether another attempt is left, now or later. */
        public boolean hasMore() {
            return !next().isOver();
        }

        /** Whether another attempt may begin now. */
        public boolean isOpen() {
            return next().isOpen();
        }

        /** The same for those who need not know how it came about. */
        NextGo next() {
            return new NextGo(left, from);
        }
    }

    /** Whether a step only drew the questions: then the learner has done nothing yet. */
    public static boolean isDraw(Step step) {
        return step.type().equals(DRAWN);
    }

    /** Whether the questions of an attempt are still to be drawn. */
    public boolean waitsForDraw(PersonId learner, Work<Quiz> work) {
        return !work.activity().draw().isEmpty() && work.steps(DRAWN).findAny().isEmpty();
    }

    /**
     * Draws the questions of an attempt, once: whichever window is first.
     *
     * @return the work with its questions
     */
    public Work<Quiz> draw(PersonId learner, Work<Quiz> work) {
        if (!waitsForDraw(learner, work)) return work;
        var quiz = work.activity();
        var drawing = new Drawing(quiz, work.seed(), met(learner, quiz.unlike()), met(learner, List.of(quiz.id())));
        var sources = quiz.draw().stream().map(draw -> source(draw, quiz)).toList();
        return practice.follow(learner, work, Step.of(Step.newId(), DRAWN, new Drawn(drawing.run(sources))));
    }

    /**
     * The attempt as it stands.
     *
     * @throws IllegalStateException when its questions are not drawn yet
     */
    public Sitting sitting(PersonId learner, Work<Quiz> work) {
        return new Sitting(work, asked(work), limit(learner, work.activity()), entry(learner, work));
    }

    private Entry entry(PersonId learner, Work<Quiz> work) {
        var quiz = work.isCompleted() ? asItIsNow(work.activity()) : work.activity();
        var finished = (int) practice.history(learner, quiz.id(), Quiz.class).stream()
                .filter(Work::isCompleted)
                .count();
        var further = quiz.attempts() == null ? 0 : allowances.further(learner, quiz.id());
        var allowed = quiz.attempts() == null ? null : (Integer) (quiz.attempts() + further);
        var left = allowed == null ? null : (Integer) Math.max(0, allowed - finished);
        if (quiz.waitHours() == null || (left != null && left == 0))
            return new Entry(finished, left, null, allowed, further);
        var from = work.steps(Step.COMPLETED)
                .findFirst()
                .flatMap(step -> Optional.ofNullable(step.at()))
                .map(ended -> ended.plus(Duration.ofHours(quiz.waitHours())))
                .filter(open -> open.isAfter(clock.instant()));
        return new Entry(finished, left, from.orElse(null), allowed, further);
    }

    /** Whoever begins again does so under today's rules, not under those of the attempt that has ended. */
    private Quiz asItIsNow(Quiz quiz) {
        return curriculum.current(quiz.id(), Quiz.class).map(Revision::content).orElse(quiz);
    }

    /** Begins a further attempt where the rules allow it; otherwise the latest one comes back. */
    public Work<Quiz> again(PersonId learner, ContentId quiz) {
        var latest = practice.open(learner, quiz, Quiz.class);
        return entry(learner, latest).isOpen() ? practice.again(learner, quiz, Quiz.class) : latest;
    }

    /**
     * Takes an answer, also one that was given while the network was lost: it counts when it was given in time.
     *
     * @param ago how long before now it was given, as the browser has measured it
     * @return the work with the answer in it; without it when the time was up, or the attempt had ended
     */
    public Work<Quiz> answer(
            PersonId learner, Work<Quiz> seen, UUID stepId, Question question, Response response, Duration ago) {
        var work = practice.get(learner, seen.id(), Quiz.class);
        var sitting = sitting(learner, work);
        var wasLost = ago.compareTo(ON_THE_WAY) > 0 && ago.compareTo(LONGEST_LOST) <= 0;
        var given = sitting.notBeforeBegun(clock.instant().minus(wasLost ? ago : ON_THE_WAY));
        var inTime = !sitting.waitsToBegin() && !sitting.isOver(given);
        if (!inTime
                || sitting.asked().stream().noneMatch(item -> item.question().equals(question))) return work;
        var answer = wasLost
                ? sitting.answer(stepId, question, response, given)
                : sitting.answer(stepId, question, response);
        return practice.add(learner, work, answer);
    }

    /** Whether the time is up for anything that is given now. */
    public boolean isOver(PersonId learner, Sitting sitting) {
        return sitting.isOver(clock.instant().minus(ON_THE_WAY));
    }

    /** How much time is left, never below nothing; nothing at all without a limit. */
    public Optional<Duration> left(PersonId learner, Sitting sitting) {
        return sitting.deadline()
                .map(end -> Duration.between(clock.instant(), end))
                .map(left -> left.isNegative() ? Duration.ZERO : left);
    }

    private @Nullable Duration limit(PersonId learner, Quiz quiz) {
        if (quiz.timeLimitMinutes() == null) return null;
        var percent = 100 + accommodations.extraTimePercent(learner);
        return Duration.ofSeconds(quiz.timeLimitMinutes() * 60L * percent / 100);
    }

    private List<Asked> asked(Work<Quiz> work) {
        var quiz = work.activity();
        if (quiz.draw().isEmpty()) {
            var all = quiz.questions();
            var shown = Boolean.TRUE.equals(quiz.shuffled()) ? together(all, work.seed()) : all;
            return shown.stream()
                    .map(question -> new Asked(question, vignette(question, quiz.vignettes())))
                    .toList();
        }
        var banks = new HashMap<Long, ItemBank>();
        return picks(work).orElseThrow(() -> new IllegalStateException("nothing is drawn yet")).stream()
                .map(pick -> asked(pick, quiz, banks))
                .toList();
    }

    private Asked asked(Drawing.Pick pick, Quiz quiz, Map<Long, ItemBank> banks) {
        if (pick.bankRevision() == null) return find(pick.question(), quiz.questions(), quiz.vignettes());
        var bank = banks.computeIfAbsent(
                pick.bankRevision(),
                revision -> curriculum.revision(revision, ItemBank.class).content());
        return find(pick.question(), bank.questions(), bank.vignettes());
    }

    private static Asked find(String id, List<Question> questions, List<Vignette> vignettes) {
        var question = questions.stream()
                .filter(other -> other.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new Asked(question, vignette(question, vignettes));
    }

    private static @Nullable Vignette vignette(Question question, List<Vignette> vignettes) {
        return vignettes.stream()
                .filter(vignette -> vignette.id().equals(question.vignette()))
                .findFirst()
                .orElse(null);
    }

    /** Shuffled, with the questions of one case in their order, side by side. */
    private static List<Question> together(List<Question> questions, long seed) {
        var groups = questions.stream()
                .collect(Collectors.groupingBy(
                        question -> question.vignette() == null ? "/" + question.id() : question.vignette(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return Shuffled.of(List.copyOf(groups.values()), seed).stream()
                .flatMap(List::stream)
                .toList();
    }

    private Drawing.Source source(Draw draw, Quiz quiz) {
        if (draw.bank() == null) return new Drawing.Source(null, quiz.questions());
        Revision<ItemBank> bank =
                curriculum.current(draw.bank(), ItemBank.class).orElseThrow();
        return new Drawing.Source(bank.id(), bank.content().questions());
    }

    /** The ids of all questions that the learner was ever asked in these quizzes. */
    private Set<String> met(PersonId learner, List<ContentId> quizzes) {
        var met = new HashSet<String>();
        for (var quiz : quizzes) {
            practice.history(learner, quiz, Quiz.class).stream()
                    .flatMap(work -> picks(work)
                            .map(picks -> picks.stream().map(Drawing.Pick::question))
                            .orElseGet(() -> own(work)))
                    .forEach(met::add);
        }
        return met;
    }

    private static Stream<String> own(Work<Quiz> work) {
        return work.activity().draw().isEmpty()
                ? work.activity().questions().stream().map(Question::id)
                : Stream.empty();
    }

    private static Optional<List<Drawing.Pick>> picks(Work<Quiz> work) {
        return work.steps(DRAWN).findFirst().map(step -> step.as(Drawn.class).picks());
    }
}
