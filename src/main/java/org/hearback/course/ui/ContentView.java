package org.hearback.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.hearback.account.Role;
import org.hearback.course.ContentId;
import org.hearback.course.Day;
import org.hearback.course.Publishing;

/** What is published, in which revision, and the updates that files offer for what was edited here. */
@Route("content")
@Menu(title = "course.content.menu", order = 10, icon = "content")
@RolesAllowed(Role.EDUCATOR)
class ContentView extends Main implements HasDynamicTitle {
    private final Publishing publishing;

    ContentView(Publishing publishing) {
        this.publishing = publishing;
        addClassName("hb-page");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("course.content.title");
    }

    private void show() {
        removeAll();
        var lead = new Paragraph(getTranslation("course.content.lead"));
        lead.addClassName("hb-lead");
        var exchange = new Anchor("exchange", getTranslation("course.content.exchange"));
        exchange.addClassName("hb-way");
        add(new H1(getTranslation("course.content.heading")), lead, exchange);
        var rows = publishing.overview();
        if (rows.isEmpty()) add(new Paragraph(getTranslation("course.content.nothing")));
        rows.stream().filter(Publishing.Overview::updateOffered).forEach(row -> add(offer(row)));
        rows.stream().map(Publishing.Overview::kind).distinct().forEach(kind -> add(group(kind, rows)));
    }

    private Component offer(Publishing.Overview row) {
        var accept = new Button(
                getTranslation("course.offer.accept"), click -> settle(row.id(), true, "course.offer.accepted"));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        var decline = new Button(
                getTranslation("course.offer.decline"), click -> settle(row.id(), false, "course.offer.declined"));
        var actions = new Div(accept, decline);
        actions.addClassName("hb-actions");
        var card = new Article(
                new H2(getTranslation("course.offer.heading", row.title())),
                new Paragraph(getTranslation("course.offer.what")),
                actions);
        card.addClassNames("hb-card", "hb-step");
        return card;
    }

    private void settle(ContentId id, boolean accept, String told) {
        if (accept) publishing.acceptOffer(id);
        else publishing.declineOffer(id);
        show();
        Notification.show(getTranslation(told));
    }

    private Component group(String kind, List<Publishing.Overview> rows) {
        var list = new UnorderedList();
        list.addClassName("hb-content-list");
        list.getElement().setAttribute("role", "list");
        rows.stream().filter(row -> row.kind().equals(kind)).forEach(row -> list.add(item(row)));
        var section = new Section(new H2(getTranslation("course.kind." + kind)), list);
        section.addClassName("hb-card");
        return section;
    }

    private ListItem item(Publishing.Overview row) {
        var facts = new Span(getTranslation("course.content.facts", row.number(), Day.of(row.publishedAt()), row.id()));
        facts.addClassName("hb-muted");
        var item = new ListItem(new H3(row.title()), facts);
        if (row.editedHere()) {
            var badge = new Span(getTranslation("course.content.editedHere"));
            badge.addClassName("hb-badge");
            item.add(badge);
        }
        return item;
    }
}
