package org.hearback.account;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.data.domain.Limit;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what waits, on whichever node comes first, and tries again when the mail server is away. */
@Component
@ConditionalOnExpression("!'${spring.mail.host:}'.isEmpty()")
class MailDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);
    private static final Duration LONGEST_SENDING = Duration.ofMinutes(5);

    private final Mails mails;
    private final JavaMailSender sender;
    private final Clock clock;
    private final String from;

    MailDelivery(
            Mails mails,
            JavaMailSender sender,
            Clock clock,
            @Value("${hearback.mail-from:hearback@localhost}") String from) {
        this.mails = mails;
        this.sender = sender;
        this.clock = clock;
        this.from = from;
    }

    @Scheduled(fixedDelay = 5000)
    void deliver() {
        for (var id : mails.findDue(clock.instant(), Limit.of(50))) {
            var now = clock.instant();
            if (mails.claim(id, now, now.plus(LONGEST_SENDING)) == 1) {
                send(mails.findById(id).orElseThrow());
            }
        }
    }

    private void send(Mail mail) {
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(mail.recipient());
        message.setSubject(mail.subject());
        message.setText(mail.body());
        try {
            sender.send(message);
            mail.sent(clock.instant());
        } catch (MailException e) {
            LOG.warn("Mail {} could not be sent and will be tried again: {}", mail.id(), e.getMessage());
            mail.failed(String.valueOf(e.getMessage()), clock.instant());
        }
        mails.save(mail);
    }
}
