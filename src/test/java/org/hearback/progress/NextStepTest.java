package org.hearback.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.progress.TestProgress.exercise;
import static org.hearback.progress.TestProgress.module;
import static org.hearback.progress.TestProgress.passed;
import static org.hearback.progress.TestProgress.preTest;
import static org.hearback.progress.TestProgress.programme;
import static org.hearback.progress.TestProgress.untouched;
import static org.hearback.progress.TestProgress.waiting;

import java.time.Duration;
import java.util.List;
import org.hearback.attempt.Result;
import org.junit.jupiter.api.Test;

class NextStepTest {
    private final ActivityProgress waiting =
            waiting(exercise("waiting", true), TestProgress.NOW.plus(Duration.ofHours(24)));
    private final ActivityProgress open = untouched(exercise("open", true));
    private final ActivityProgress done = passed(exercise("done", true), Result.done());

    @Test
    void whatHasToWaitKeepsNobodyFromTheRest() {
        assertThat(programme(List.of(), module(true, List.of(), done, waiting, open))
                        .next())
                .contains(open);
        assertThat(programme(List.of(), module(true, List.of(), waiting), module(true, List.of(), open))
                        .next())
                .contains(open);
    }

    @Test
    void whereEverythingHasToWaitTheFirstComesNext() {
        assertThat(programme(List.of(), module(true, List.of(), done, waiting)).next())
                .contains(waiting);
    }

    @Test
    void whoIsThroughMayGoOnWithTheRestThatIsNoTest() {
        var test = module(false, List.of(), untouched(preTest("before")));
        var needed = module(true, List.of(), done);
        var more = module(false, List.of(), untouched(exercise("more", false)));

        assertThat(programme(List.of(), test, needed, more).further()).contains(more);
        assertThat(programme(List.of(), test, needed).further()).isEmpty();
        assertThat(programme(List.of(), module(true, List.of(), open), more).further())
                .isEmpty();
        assertThat(programme(List.of(), needed, module(false, List.of(), done)).further())
                .isEmpty();
        assertThat(programme(List.of(), needed, module(false, List.of(), waiting), more)
                        .further())
                .contains(more);
        assertThat(programme(List.of(), needed, module(false, List.of(), done, untouched(preTest("mixed"))))
                        .further())
                .isEmpty();
    }

    @Test
    void whatTheCertificateDoesNotNeedIsNoNextStep() {
        var optional = module(false, List.of(), untouched(exercise("extra", true)));

        assertThat(programme(List.of(), optional, module(true, List.of(), open)).next())
                .contains(open);
        assertThat(programme(List.of(), optional, module(true, List.of(), done)).next())
                .isEmpty();
    }
}
