package org.hearback.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearback.account.InvitationList.Problem;
import org.hearback.account.InvitationList.Reason;
import org.hearback.account.InvitationList.Row;
import org.springframework.dao.DataIntegrityViolationException;
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
    private final Clock clock;

    Invitations(Accounts accounts, CohortBook cohorts, Mailer mailer, TransactionOperations transaction, Clock clock) {
        this.accounts = accounts;
        this.cohorts = cohorts;
        this.mailer = mailer;
        this.transaction = transaction;
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

    private boolean add(Invitation invitation) {
        if (accounts.findByEmail(invitation.email().value()).isPresent()) return false;
        try {
            transaction.executeWithoutResult(status -> {
                var account = accounts.saveAndFlush(new Account(
                        PersonId.next(),
                        invitation.email(),
                        invitation.name(),
                        invitation.roles(),
                        cohorts.named(invitation.cohort()),
                        clock.instant()));
                mailer.sendLink(account, OneTimeLink.Purpose.INVITE);
            });
            return true;
        } catch (DataIntegrityViolationException e) {
            // another administrator was faster, with the person or only with the cohort
            return accounts.findByEmail(invitation.email().value()).isEmpty() && add(invitation);
        }
    }
}
