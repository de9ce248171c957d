package org.hearback.account;

import java.time.Clock;
import org.hearback.words.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the mails; {@link MailDelivery} sends them. */
@Component
class Mailer {
    private static final Words WORDS = Words.of("account");

    private final Mails mails;
    private final OneTimeLinks links;
    private final Clock clock;
    private final HomeAddress home;

    Mailer(Mails mails, OneTimeLinks links, Clock clock, HomeAddress home) {
        this.mails = mails;
        this.links = links;
        this.clock = clock;
        this.home = home;
    }

    /** Mails the person a new one-time link. */
    @Transactional
    public void sendLink(Account account, OneTimeLink.Purpose purpose) {
        var key = purpose == OneTimeLink.Purpose.RESET ? "account.mail.reset" : "account.mail.invite";
        var subject = WORDS.say(key + ".subject");
        var body = WORDS.say(key + ".body", account.name(), newLink(account, purpose), home.url());
        mails.save(new Mail(account.email(), subject, body, clock.instant()));
    }

    /** The address behind which the person chooses a password. */
    @Transactional
    public String newLink(Account account, OneTimeLink.Purpose purpose) {
        var token = Secret.random();
        links.save(new OneTimeLink(account.id(), purpose, token, clock.instant()));
        return home.of("set-password/" + token.value());
    }
}
