package org.hearback.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInAttemptTest {
    @Test
    void attemptsOfTheSameMomentFollowEachOther() {
        var earlier = new SignInAttempt("account:x", Instant.EPOCH);
        for (var i = 0; i < 10_000; i++) {
            var later = new SignInAttempt("account:x", Instant.EPOCH);

            assertThat(earlier.isBefore(later)).isTrue();
            assertThat(later.isBefore(earlier)).isFalse();
            earlier = later;
        }
    }
}
