package org.hearback.coach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.hearback.account.Role;
import org.hearback.coach.Disagreements;
import org.hearback.course.Day;

/** Where people think that the coach was wrong, the newest first. */
@Route("disagreements")
@Menu(title = "coach.disagreements.menu", order = 12, icon = "disagreements")
@RolesAllowed(Role.EDUCATOR)
class DisagreementsView extends Main implements HasDynamicTitle {
    private static final int PAGE = 50;

    private final Disagreements disagreements;
    private final Coaching coaching;
    private int limit = PAGE;

    DisagreementsView(Disagreements disagreements, Coaching coaching) {
        this.disagreements = disagreements;
        this.coaching = coaching;
        addClassName("hb-page");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("coach.disagreements.title");
    }

    private void show() {
        removeAll();
        var count = disagreements.count();
        var lead = new Paragraph(getTranslation(count == 0 ? "coach.disagreements.none" : "coach.disagreements.lead"));
        lead.addClassName("hb-lead");
        add(new H1(getTranslation("coach.disagreements.heading")), lead);
        if (count > 0) add(download());
        disagreements.latest(limit).forEach(entry -> add(card(entry)));
        var more = new Button(getTranslation("coach.disagreements.more"), click -> {
            limit += PAGE;
            show();
        });
        more.setVisible(count > limit);
        add(more);
    }

    private Component download() {
        var link = new Anchor("disagreements.csv", getTranslation("coach.disagreements.csv"));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.addClassName("hb-way");
        return link;
    }

    private Component card(Disagreements.Entry entry) {
        var objection = entry.objection();
        var sentence = new Paragraph(objection.sentence());
        sentence.addClassName("hb-reading");
        sentence.getElement().setAttribute("dir", "auto");
        var card = new Article(new H2(coaching.nameOf(objection.code())), sentence);
        card.addClassNames("hb-card", "hb-disagreement");
        add(card, "coach.disagreements.words", objection.words());
        if (objection.patientLine() != null) add(card, "coach.disagreements.patient", objection.patientLine());
        if (objection.comment() != null) add(card, "coach.disagreements.comment", objection.comment());
        var facts = new Span(getTranslation(
                "coach.disagreements.facts", Day.of(entry.at()), Math.round(objection.confidence() * 100)));
        facts.addClassName("hb-muted");
        var foot = new Div(facts, new Button(getTranslation("coach.disagreements.remove"), click -> ask(entry.id())));
        foot.addClassName("hb-row");
        card.add(foot);
        return card;
    }

    private void add(Article card, String label, String words) {
        var kicker = new Span(getTranslation(label));
        kicker.addClassName("hb-kicker");
        card.add(new Div(kicker, new Paragraph(words)));
    }

    private void ask(UUID id) {
        var dialog = new ModalDialog(getTranslation("coach.disagreements.removeAsk"));
        var remove = new Button(getTranslation("coach.disagreements.remove"), click -> {
            dialog.close();
            disagreements.remove(id);
            show();
            Notification.show(getTranslation("coach.disagreements.removed"));
        });
        var actions = new Div(remove, new Button(getTranslation("coach.disagreements.keep"), click -> dialog.close()));
        actions.addClassName("hb-actions");
        dialog.add(new Paragraph(getTranslation("coach.disagreements.removeWhat")), actions);
        dialog.openOver(this);
    }
}
