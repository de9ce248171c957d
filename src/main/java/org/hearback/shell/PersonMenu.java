package org.hearback.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.EnumMap;
import java.util.Map;
import org.hearback.account.CurrentPerson;

/** The person's own things: profile, light or dark, sign-out. */
class PersonMenu extends Composite<MenuBar> {
    private final Map<ThemeChoice, MenuItem> choices = new EnumMap<>(ThemeChoice.class);

    PersonMenu(CurrentPerson person, AuthenticationContext authentication) {
        getContent().addThemeVariants(MenuBarVariant.TERTIARY);
        getContent().addClassName("hb-person");
        getContent().getElement().setAttribute("aria-label", getTranslation("shell.person"));
        // in an element of its own, which the style can shorten: too wide a button becomes three dots that say nothing
        var name = new Span(person.get().name());
        name.addClassName("hb-person-name");
        var root = getContent().addItem(name);
        var menu = root.getSubMenu();
        menu.addItem(getTranslation("shell.profile"), click -> UI.getCurrent().navigate("profile"));
        var theme = menu.addItem(getTranslation("shell.theme")).getSubMenu();
        for (var choice : ThemeChoice.values()) {
            var item = theme.addItem(getTranslation("shell.theme." + choice.cookieValue()), click -> choose(choice));
            item.setCheckable(true);
            item.setChecked(choice == ThemeChoice.current());
            choices.put(choice, item);
        }
        menu.addItem(getTranslation("shell.signOut"), click -> authentication.logout());
    }

    private void choose(ThemeChoice choice) {
        choice.remember();
        choices.forEach((other, item) -> item.setChecked(other == choice));
    }
}
