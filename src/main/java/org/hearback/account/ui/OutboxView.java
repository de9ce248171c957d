package org.hearback.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.hearback.account.Outbox;
import org.hearback.account.Role;

/** The mails of a demonstration, which has no mail server. */
@Route("admin/outbox")
@Menu(title = "account.outbox.menu", order = 90, icon = "outbox")
@RolesAllowed(Role.ADMIN)
class OutboxView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {
    private static final int SHOWN = 50;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(
                    FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(Locale.UK)
            .withZone(ZoneId.systemDefault());

    private final Outbox outbox;

    OutboxView(Outbox outbox) {
        this.outbox = outbox;
        getContent().addClassNames("hb-page", "account-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!outbox.isOpen()) throw new NotFoundException();
        var lead = new Paragraph(getTranslation("account.outbox.lead"));
        lead.addClassName("hb-lead");
        getContent().removeAll();
        getContent().add(new H1(getTranslation("account.outbox.heading")), lead);
        var mails = outbox.latest(SHOWN);
        if (mails.isEmpty()) getContent().add(new Paragraph(getTranslation("account.outbox.empty")));
        mails.forEach(mail -> getContent().add(card(mail)));
    }

    private Article card(Outbox.Entry mail) {
        var to = new Paragraph(getTranslation("account.outbox.to", mail.recipient(), TIME.format(mail.createdAt())));
        to.addClassName("hb-muted");
        var card = new Article(new H2(mail.subject()), to);
        if (mail.body() != null) card.add(new MailText(mail.body()));
        card.addClassName("hb-card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.outbox.title");
    }
}
