package org.hearback.account;

import java.time.Clock;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The one person whom nobody can invite. */
@Component
@Order(20)
class FirstAdministrator implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Mailer mailer;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final boolean demo;
    private final String email;

    FirstAdministrator(
            Accounts accounts,
            OneTimeLinks links,
            Mailer mailer,
            TransactionOperations transaction,
            Clock clock,
            @Value("${hearback.demo:false}") boolean demo,
            @Value("${hearback.admin-email:}") String email) {
        this.accounts = accounts;
        this.links = links;
        this.mailer = mailer;
        this.transaction = transaction;
        this.clock = clock;
        this.demo = demo;
        this.email = email;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (demo || accounts.countActiveAdministrators() > 0) return;
        if (links.countOpen(OneTimeLink.Purpose.FIRST_ADMIN, clock.instant()) > 0) {
            LOG.warn("The link that an earlier start printed for the first administrator still works. "
                    + "If it is lost, start again two days after that: then there is a new one.");
            return;
        }
        if (email.isBlank()) {
            LOG.warn("Nobody can administer Hearback yet. Set HEARBACK_ADMIN_EMAIL and start again.");
            return;
        }
        if (Email.parse(email).isEmpty()) {
            LOG.warn("HEARBACK_ADMIN_EMAIL is \"{}\", which is no e-mail address. Correct it and start again.", email);
            return;
        }
        try {
            var link = transaction.execute(status -> mailer.newLink(account(), OneTimeLink.Purpose.FIRST_ADMIN));
            LOG.warn("Choose the administrator’s password within two days, once, here: {}", link);
        } catch (DataIntegrityViolationException e) {
            LOG.info("Another node has just made the first administrator; its log has the link.");
        }
    }

    private Account account() {
        var address = new Email(email);
        var account = accounts.findByEmail(address.value())
                .orElseGet(() -> new Account(
                        PersonId.next(), address, address.value(), Set.of(Role.ADMIN), null, clock.instant()));
        account.appoint(Role.ADMIN);
        return accounts.saveAndFlush(account);
    }
}
