package org.hearback.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was certified for a programme, without what else stands on the certificate.
 *
 * @param since the day on which the certificate was issued
 * @param until the last day on which it holds; null if it holds for good
 */
public record Certified(LocalDate since, @Nullable LocalDate until) {
    /** Whether its time was over before that day began. */
    public boolean hasExpired(LocalDate today) {
        return until != null && until.isBefore(today);
    }
}
