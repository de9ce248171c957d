package org.hearback.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.progress.TestProgress.NOW;
import static org.hearback.progress.TestProgress.missed;
import static org.hearback.progress.TestProgress.module;
import static org.hearback.progress.TestProgress.passed;
import static org.hearback.progress.TestProgress.programme;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearback.account.CohortId;
import org.hearback.account.Email;
import org.hearback.account.Person;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.attempt.Go;
import org.hearback.attempt.PracticeRecord;
import org.hearback.attempt.Result;
import org.hearback.attempt.Score;
import org.hearback.certificate.CohortCertificates;
import org.hearback.course.Activity;
import org.hearback.course.Curriculum;
import org.hearback.deadline.Deadlines;
import org.hearback.progress.CohortProgress;
import org.hearback.progress.TestProgress;
import org.junit.jupiter.api.Test;

class RegisterTest {
    @Test
    void theBestScoreLeavesOutATestThatOnlyTakesStock() {
        var before = TestProgress.preTest("before", "Believe");
        var after = TestProgress.postTest("after", before, "Believe");
        var then = new Result(true, new Score(3, 12));
        var now = new Result(false, new Score(8, 12));
        var programme = programme(
                List.of("Believe"),
                module(false, List.of("Know"), passed(before, then)),
                module(false, List.of("Know"), missed(after, now)));
        var practice = new PracticeRecord(List.of(go(before, then), go(after, now)), Map.of(), NOW);
        var progress = mock(CohortProgress.class);
        when(progress.of(any(), any())).thenReturn(List.of(new CohortProgress.Learner(person(), practice, programme)));
        var register = new Register(
                progress,
                mock(CohortCertificates.class),
                mock(Deadlines.class),
                mock(Curriculum.class),
                Clock.fixed(NOW, ZoneOffset.UTC));

        var entries = register.of(
                new CohortId(UUID.randomUUID()), programme.programme().content().id());

        assertThat(entries.getFirst().programme().best()).isEqualTo(new Score(8, 12));
    }

    private static Go go(Activity activity, Result result) {
        return new Go(activity.id(), 1, NOW, NOW, result);
    }

    private static Person person() {
        return new Person(
                PersonId.next(),
                new Email("ann@clinic.example"),
                "Ann",
                null,
                null,
                null,
                Set.of(Role.LEARNER),
                "Spring",
                true);
    }
}
