package org.hearback.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.hearback.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

class MailDeliveryTest {
    private final Mails mails = mock(Mails.class);
    private final JavaMailSender sender = mock(JavaMailSender.class);
    private final TestClock clock = new TestClock();
    private final Mail mail = new Mail(new Email("a@b.uk"), "Subject", "the link", clock.instant());
    private final MailDelivery delivery = new MailDelivery(mails, sender, clock, "hearback@trust.example");

    @BeforeEach
    void oneMail() {
        when(mails.findDue(any(), any())).thenReturn(List.of(mail.id()));
        when(mails.findById(mail.id())).thenReturn(Optional.of(mail));
        when(mails.claim(any(), any(), any())).thenReturn(1);
    }

    @Test
    void aMailThatHasGoneKeepsNoLink() {
        delivery.deliver();

        var sent = ArgumentCaptor.forClass(SimpleMailMessage.class);
        verify(sender).send(sent.capture());
        assertThat(sent.getValue().getTo()).containsExactly("a@b.uk");
        assertThat(sent.getValue().getFrom()).isEqualTo("hearback@trust.example");
        assertThat(sent.getValue().getText()).isEqualTo("the link");
        assertThat(mail.body()).isNull();
        assertThat(mail.toEntry().sentAt()).isEqualTo(clock.instant());
        verify(mails).save(mail);
    }

    @Test
    void aMailThatCouldNotGoWaits() {
        doThrow(new MailSendException("away")).when(sender).send(any(SimpleMailMessage.class));

        delivery.deliver();

        assertThat(mail.body()).isEqualTo("the link");
        assertThat(mail.toEntry().sentAt()).isNull();
        verify(mails, times(1)).save(mail);
    }

    @Test
    void whatAnotherNodeSendsIsLeftToIt() {
        when(mails.claim(any(), any(), any())).thenReturn(0);

        delivery.deliver();

        verify(sender, never()).send(any(SimpleMailMessage.class));
    }
}
