package org.hearback.badge;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.hearback.certificate.CertificateNumber;
import org.hearback.certificate.CertificateReplaced;
import org.hearback.certificate.CertificateRevoked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down that a certificate holds no more, in the transaction in which that happens. */
@Component
class WithdrawalListener {
    private final Withdrawals withdrawals;
    private final Clock clock;

    WithdrawalListener(Withdrawals withdrawals, Clock clock) {
        this.withdrawals = withdrawals;
        this.clock = clock;
    }

    @EventListener
    void on(CertificateReplaced event) {
        withdraw(event.replaced());
    }

    @EventListener
    void on(CertificateRevoked event) {
        withdraw(event.number());
    }

    private void withdraw(CertificateNumber number) {
        if (withdrawals.existsById(number.value())) return; // replaced before it was revoked
        withdrawals.save(new Withdrawal(number, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
