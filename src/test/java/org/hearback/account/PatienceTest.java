package org.hearback.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final Patience patience = new Patience("account:x", 5);

    @Test
    void theFirstMistakesAreFree() {
        assertThat(patience.blockedUntil(List.of())).isEmpty();
        assertThat(patience.blockedUntil(failures(4))).isEmpty();
    }

    @Test
    void everyFurtherOneCostsTwiceTheWait() {
        assertThat(patience.blockedUntil(failures(5))).contains(NOW.plusSeconds(5));
        assertThat(patience.blockedUntil(failures(6))).contains(NOW.plusSeconds(10));
        assertThat(patience.blockedUntil(failures(9))).contains(NOW.plusSeconds(80));
    }

    @Test
    void noWaitIsLongerThanAQuarterOfAnHour() {
        assertThat(patience.blockedUntil(failures(13))).contains(NOW.plus(Duration.ofMinutes(15)));
        assertThat(patience.blockedUntil(failures(1000))).contains(NOW.plus(Duration.ofMinutes(15)));
    }

    @Test
    void aLineOfIpv6AddressesCountsAsOne() {
        assertThat(Patience.withAddress("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(Patience.withAddress("2001:db8:1:2:ffff:0:0:1"))
                .isEqualTo(Patience.withAddress("2001:db8:1:2::1"))
                .isNotEqualTo(Patience.withAddress("2001:db8:1:3:3:4:5:6"));
        assertThat(Patience.withAddress("2001:db8::1")).isEqualTo(Patience.withAddress("2001:db8:0:0:1::"));
        assertThat(Patience.withAddress("10.0.0.1")).isNotEqualTo(Patience.withAddress("10.0.0.2"));
    }

    @Test
    void theCountNamesNobody() {
        assertThat(Patience.withAccount("samira@hearback.example").target()).doesNotContain("samira");
    }

    private static List<Instant> failures(int count) {
        return Collections.nCopies(count, NOW);
    }
}
