package org.hearback.account;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Removes what has run out. */
@Configuration
@EnableScheduling
class Housekeeping {
    private static final Duration EXPLAINED = Duration.ofDays(60); // so long an old link says what it was

    private final SignInAttempts attempts;
    private final RememberedDevices remembered;
    private final KnownDeviceRows known;
    private final OneTimeLinks links;
    private final Clock clock;

    Housekeeping(
            SignInAttempts attempts,
            RememberedDevices remembered,
            KnownDeviceRows known,
            OneTimeLinks links,
            Clock clock) {
        this.attempts = attempts;
        this.remembered = remembered;
        this.known = known;
        this.links = links;
        this.clock = clock;
    }

    @Scheduled(cron = "0 17 * * * *")
    void tidy() {
        var now = clock.instant();
        attempts.deleteBefore(now.minus(Patience.MEMORY));
        remembered.deleteUnusedSince(now.minus(RememberedDevice.KEPT));
        known.deleteUnusedSince(now.minus(KnownDevices.KEPT));
        links.deleteExpiredBefore(now.minus(EXPLAINED));
    }
}
