package org.hearback.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.hearback.account.Role;

/** The educators' places on one page: on phones the bar has room for one of them. */
@Route("educate")
@Menu(title = "shell.educate.menu", order = Places.LAST_OF_EDUCATORS, icon = "educate")
@RolesAllowed(Role.EDUCATOR)
class EducateView extends Main implements HasDynamicTitle {
    EducateView() {
        addClassName("hb-page");
        var list = new UnorderedList();
        list.addClassNames("hb-card", "hb-places");
        list.getElement().setAttribute("role", "list");
        Places.ofEducators().forEach(place -> {
            var link = new RouterLink(getTranslation(place.title()), place.menuClass());
            link.getStyle().set("--hb-icon", Places.icon(place));
            list.add(new ListItem(link));
        });
        add(new H1(getTranslation("shell.educate.heading")), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.educate.title");
    }
}
