package org.hearback.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HighlightCondition;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.hearback.account.CurrentPerson;

/** Brand, places and the person's own menu: a bottom bar on phones, a side rail from 900 px. */
@Layout
@PermitAll
class MainLayout extends Div implements RouterLayout {
    private final Div view = new Div();

    MainLayout(CurrentPerson person, AuthenticationContext authentication) {
        addClassName("hb-shell");
        var skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.addClassName("hb-skip");
        // every address is relative to the base of all pages, so that the bare link would lead to Today
        skip.setRouterIgnore(true);
        skip.getElement()
                .executeJs(
                        "this.onclick = click => { click.preventDefault(); $0.focus(); $0.scrollIntoView(); }", view);
        var brand = new Anchor("", getTranslation("shell.brand"));
        brand.addClassName("hb-brand");
        var top = new Header(brand, new PersonMenu(person, authentication));
        top.addClassName("hb-top");
        view.addClassName("hb-view");
        view.setId("content");
        view.getElement().setAttribute("tabindex", "-1");
        add(skip, top, view, places());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        view.removeAll();
        view.getElement().appendChild(content.getElement());
    }

    private Component places() {
        var list = new UnorderedList();
        for (var place : Places.all()) {
            var item = new ListItem(link(place));
            if (Places.isOfEducators(place)) item.addClassName("hb-of-educators");
            if (place.menuClass() == EducateView.class) item.addClassName("hb-educate");
            list.add(item);
        }
        var nav = new Nav(list);
        nav.addClassName("hb-nav");
        nav.setAriaLabel(getTranslation("shell.places"));
        return nav;
    }

    private Component link(MenuEntry entry) {
        var link = new RouterLink(getTranslation(entry.title()), entry.menuClass());
        link.getStyle().set("--hb-icon", Places.icon(entry));
        link.setHighlightCondition(condition(entry));
        link.setHighlightAction((target, here) -> {
            if (here) target.getElement().setAttribute("aria-current", "page");
            else target.getElement().removeAttribute("aria-current");
        });
        return link;
    }

    private static HighlightCondition<RouterLink> condition(MenuEntry entry) {
        if (entry.path().isEmpty()) return HighlightConditions.sameLocation();
        if (entry.menuClass() != EducateView.class) return HighlightConditions.locationPrefix();
        return (link, event) -> event.getLocation().getPath().equals(link.getHref())
                || Places.ofEducators().stream()
                        .anyMatch(place -> event.getLocation()
                                .getPath()
                                .startsWith(place.path().substring(1)));
    }
}
