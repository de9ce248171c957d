package org.hearback.quiz;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hearback.account.CurrentPerson;
import org.hearback.account.OwnData;
import org.hearback.account.PersonId;
import org.hearback.account.TeachesPerson;
import org.hearback.account.Teaching;
import org.hearback.attempt.CohortPractice;
import org.hearback.attempt.Go;
import org.hearback.course.ContentId;
import org.hearback.course.Curriculum;
import org.hearback.course.Revision;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Further attempts at a quiz that may be taken only so often, so that nobody is stuck before it for good. */
@Service
@Transactional
public class Allowances {
    private final GrantedAllowances granted;
    private final CohortPractice practice;
    private final Curriculum curriculum;
    private final Teaching teaching;
    private final AllowanceMail mail;
    private final CurrentPerson current;
    private final Clock clock;

    Allowances(
            GrantedAllowances granted,
            CohortPractice practice,
            Curriculum curriculum,
            Teaching teaching,
            AllowanceMail mail,
            CurrentPerson current,
            Clock clock) {
        this.granted = granted;
        this.practice = practice;
        this.curriculum = curriculum;
        this.teaching = teaching;
        this.mail = mail;
        this.current = current;
        this.clock = clock;
    }

    /**
     * A quiz that a learner has begun and may take only so often.
     *
     * @param finished how many attempts they have finished
     * @param allowed how many they have, further ones included
     * @param passed whether one of them was passed
     */
    public record Limited(ContentId quiz, String title, int finished, int allowed, boolean passed) {
        /** Whether they cannot go on without a further attempt. */
        public boolean isStuck() {
            return !passed && finished >= allowed;
        }
    }

    /** How many more attempts at the quiz the learner has than others. */
    @OwnData
    @Transactional(readOnly = true)
    public int further(PersonId learner, ContentId quiz) {
        return (int) granted.granted(learner.value(), quiz.value());
    }

    /** The quizzes with a limit that a learner of one's own has begun; those where they are stuck come first. */
    @TeachesPerson
    @Transactional(readOnly = true)
    public List<Limited> limits(PersonId learner) {
        var goes = practice.ofLearner(learner).goes();
        var further = granted.newestFirst(learner.value()).stream()
                .map(GrantedAllowance::allowance)
                .collect(groupingBy(Allowance::quiz, summingInt(Allowance::attempts)));
        return goes.stream()
                .map(Go::activity)
                .distinct()
                .flatMap(id -> curriculum.current(id, Quiz.class).stream())
                .map(Revision::content)
                .filter(quiz -> quiz.attempts() != null)
                .map(quiz -> limited(quiz, goes, further.getOrDefault(quiz.id(), 0)))
                .sorted(Comparator.comparing(Limited::isStuck).reversed().thenComparing(Limited::title))
                .toList();
    }

    /** Every further attempt that a learner of one's own was ever given, the newest first. */
    @TeachesPerson
    @Transactional(readOnly = true)
    public List<Allowance> history(PersonId learner) {
        return granted.newestFirst(learner.value()).stream()
                .map(GrantedAllowance::allowance)
                .toList();
    }

    /**
     * Gives a learner further attempts, and tells them by mail. Nobody gives any to themselves.
     *
     * @throws IllegalArgumentException when the quiz has no limit, or there is no reason, or too many are given
     */
    @PreAuthorize("hasRole('EDUCATOR') and #learner != principal.id() and @inCharge.ofPerson(#learner)")
    public void grant(PersonId learner, ContentId quiz, int attempts, String reason) {
        var limited = curriculum
                .current(quiz, Quiz.class)
                .map(Revision::content)
                .filter(known -> known.attempts() != null)
                .orElseThrow(() -> new IllegalArgumentException("No quiz with a limit: " + quiz));
        granted.save(
                new GrantedAllowance(learner, new Allowance(quiz, attempts, reason, current.id(), clock.instant())));
        mail.write(teaching.learner(learner), limited, attempts);
    }

    private static Limited limited(Quiz quiz, List<Go> all, int further) {
        var goes = all.stream()
                .filter(go -> go.activity().equals(quiz.id()) && go.finishedAt() != null)
                .toList();
        var allowed = Objects.requireNonNull(quiz.attempts()) + further;
        var passed =
                goes.stream().anyMatch(go -> go.result() != null && go.result().passed());
        return new Limited(quiz.id(), quiz.title(), goes.size(), allowed, passed);
    }
}
