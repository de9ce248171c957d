package org.hearback.shell;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;

/** The places that whoever is signed in may go to. Those of educators are numbered from 10 to 19. */
final class Places {
    static final double FIRST_OF_EDUCATORS = 10;
    static final double LAST_OF_EDUCATORS = 19;

    private Places() {}

    static List<MenuEntry> all() {
        return MenuConfiguration.getMenuEntries();
    }

    static List<MenuEntry> ofEducators() {
        return all().stream().filter(Places::isOfEducators).toList();
    }

    static boolean isOfEducators(MenuEntry place) {
        var order = place.order();
        return order != null && order >= FIRST_OF_EDUCATORS && order < LAST_OF_EDUCATORS;
    }

    static String icon(MenuEntry place) {
        return "url(\"brand/%s.svg\")".formatted(place.icon());
    }
}
