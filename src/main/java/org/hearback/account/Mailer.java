package org.hearback.account;

import java.time.Clock;
import org.hearback.words.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the mails; {@link MailDelivery} sends them. */
@Component
class Mailer {
    private static final Words WORDS = Words.of("account");

    private final Mails mails;
    private final OneTimeLinks links;
    private final Clock clock;
    private final String url;

    Mailer(
            Mails mails,
            OneTimeLinks links,
            Clock clock,
            @Value("${hearback.url:http://localhost:${server.port:8080}}") String url) {
        this.mails = mails;
        this.links = links;
        this.clock = clock;
        this.url = url.replaceAll("/+$", "");
    }

    /** Mails the person a new one-time link. */
    @Transactional
    public void sendLink(Account account, OneTimeLink.Purpose purpose) {
        var key = purpose == OneTimeLink.Purpose.RESET ? "account.mail.reset" : "account.mail.invite";
        var subject = WORDS.say(key + ".subject");
        var body = WORDS.say(key + ".body", account.name(), newLink(account, purpose), url);
        mails.save(new Mail(account.email(), subject, body, clock.instant()));
    }

    /** The address behind which the person chooses a password. */
    @Transactional
    public String newLink(Account account, OneTimeLink.Purpose purpose) {
        var token = Secret.random();
        links.save(new OneTimeLink(account.id(), purpose, token, clock.instant()));
        return url + "/set-password/" + token.value();
    }
}
