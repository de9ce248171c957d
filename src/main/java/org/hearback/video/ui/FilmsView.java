package org.hearback.video.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.hearback.account.Role;
import org.hearback.video.FilmUploads;

/** Every video, and whether its film is a recorded one. */
@Route("films")
@Menu(title = "video.films.menu", order = 11, icon = "films")
@RolesAllowed(Role.EDUCATOR)
class FilmsView extends Main implements HasDynamicTitle {
    FilmsView(FilmUploads uploads) {
        addClassName("hb-page");
        var lead = new Paragraph(getTranslation("video.films.lead"));
        lead.addClassName("hb-lead");
        add(new H1(getTranslation("video.films.heading")), lead);
        var films = uploads.all();
        if (films.isEmpty()) {
            add(new Paragraph(getTranslation("video.films.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("hb-card", "hb-films");
        list.getElement().setAttribute("role", "list");
        films.forEach(film -> list.add(item(film)));
        add(list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("video.films.title");
    }

    private ListItem item(FilmUploads.Overview film) {
        var link = new RouterLink(film.title(), FilmView.class, film.id().value());
        link.addClassName("hb-way");
        var facts = new Span(getTranslation(film.recorded() ? "video.films.recorded" : "video.films.ofTheCourse"));
        facts.addClassName("hb-muted");
        var item = new ListItem(link, facts);
        if (film.waits()) {
            var badge = new Span(getTranslation("video.films.waits"));
            badge.addClassName("hb-badge");
            item.add(badge);
        }
        return item;
    }
}
