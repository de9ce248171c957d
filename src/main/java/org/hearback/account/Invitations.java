package org.hearback.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearback.account.InvitationList.Problem;
import org.hearback.account.InvitationList.Reason;
import org.hearback.account.InvitationList.Row;
import org.springframework.core.retry.RetryOperations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Letting people in: each gets a mail with a link behind which they choose a password. */
@Service
public class Invitations {
    private final Accounts accounts;
    private final CohortBook cohorts;
    private final Mailer mailer;
    private final TransactionOperations transaction;
    private final RetryOperations retry;
    private final Clock clock;

    Invitations(
            Accounts accounts,
            CohortBook cohorts,
            Mailer mailer,
            TransactionOperations transaction,
            RetryOperations retry,
            Clock clock) {
        this.accounts = accounts;
        this.cohorts = cohorts;
        this.mailer = mailer;
        this.transaction = transaction;
        this.retry = retry;
        this.clock = clock;
    }

    /** False if somebody has that e-mail address already, and then nothing has changed. */
    @PreAuthorize("hasRole('ADMIN')")
    public boolean invite(Invitation invitation) {
        return add(invitation);
    }

    /** Invites whom it can, and says which rows of the list it could not use. The list given back holds who is new. */
    @PreAuthorize("hasRole('ADMIN')")
    public InvitationList inviteAll(byte[] csv) {
        var list = InvitationListReader.read(csv);
        var invited = new ArrayList<Row>();
        var problems = new ArrayList<>(list.problems());
        for (var row : list.invitations()) {
            if (add(row.invitation())) invited.add(row);
            else
                problems.add(new Problem(
                        row.line(),
                        Reason.ALREADY_HERE,
                        row.invitation().email().value()));
        }
        problems.sort(Comparator.comparingLong(Problem::line));
        return new InvitationList(List.copyOf(invited), List.copyOf(problems));
    }

    /** A fresh link for somebody who has not yet chosen a password. */
    @PreAuthorize("hasRole('ADMIN')")
    public void inviteAgain(PersonId id) {
        accounts.findById(id.value())
                .filter(account -> !account.isActive())
                .ifPresent(account -> mailer.sendLink(account, OneTimeLink.Purpose.INVITE));
    }

    /** Another administrator may be faster, with the person or only with the cohort. */
    private boolean add(Invitation invitation) {
        return retry.invoke(() -> transaction.execute(status -> {
            if (accounts.findByEmail(invitation.email().value()).isPresent()) return false;
            var account = accounts.saveAndFlush(new Account(
                    PersonId.next(),
                    invitation.email(),
                    invitation.name(),
                    invitation.roles(),
                    cohorts.named(invitation.cohort()),
                    clock.instant()));
            mailer.sendLink(account, OneTimeLink.Purpose.INVITE);
            return true;
        }));
    }
}
