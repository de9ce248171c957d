package org.hearback.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearback.HearbackTest;
import org.hearback.account.TestPeople;
import org.hearback.attempt.Result;
import org.hearback.attempt.Score;
import org.hearback.insight.TestCohort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Educators and learners must never be told different things. */
@HearbackTest
class CohortProgressTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    CohortProgress cohortProgress;

    @Autowired
    Progress progress;

    TestCohort cohort;

    @BeforeEach
    void aCohort() {
        cohort = new TestCohort(context);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anEducatorIsToldWhatTheLearnersThemselvesAreTold() {
        var begun = cohort.learner("Begun");
        cohort.begin(begun, "first-exercise");
        cohort.end(begun, "first-quiz", new Result(false, new Score(1, 2)));
        var done = cohort.learner("Done");
        cohort.finish(done);
        cohort.end(done, "first-quiz", new Result(false, new Score(0, 2)));
        cohort.begin(done, "first-quiz");

        for (var learner : List.of(begun, done)) {
            TestPeople.signIn(cohort.educator);
            var programme = TestCohort.PROGRAMME.programme();
            var told = cohortProgress.of(cohort.id, programme).stream()
                    .filter(one -> one.person().id().equals(learner.id()))
                    .map(CohortProgress.Learner::progress)
                    .toList();
            TestPeople.signIn(learner);
            var own = progress.of(learner.id(), programme).orElseThrow();

            assertThat(told).singleElement().satisfies(seen -> {
                assertThat(seen.isComplete()).isEqualTo(own.isComplete());
                // how far somebody is within an activity is theirs alone
                assertThat(seen.activities())
                        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("soFar")
                        .isEqualTo(own.activities());
            });
        }
    }
}
