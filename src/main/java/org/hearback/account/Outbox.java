package org.hearback.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Mails that would have been sent, for who tries Hearback out without a mail server. */
@Service
public class Outbox {
    /** @param body empty once the mail has really been sent */
    public record Entry(
            String recipient,
            String subject,
            @Nullable String body,
            Instant createdAt,
            @Nullable Instant sentAt) {}

    private final Mails mails;
    private final boolean open;

    Outbox(Mails mails, @Value("${hearback.demo:false}") boolean open) {
        this.mails = mails;
        this.open = open;
    }

    /** Only where everything is a demonstration: the mails hold links that open accounts. */
    @PreAuthorize("hasRole('ADMIN')")
    public boolean isOpen() {
        return open;
    }

    @PreAuthorize("hasRole('ADMIN')")
    public List<Entry> latest(int limit) {
        if (!open) return List.of();
        return mails.findLatest(Limit.of(limit)).stream().map(Mail::toEntry).toList();
    }
}
