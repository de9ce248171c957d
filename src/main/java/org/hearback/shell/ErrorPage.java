package org.hearback.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page for when something is not as expected: what happened, that nothing is lost, and what to do. */
abstract class ErrorPage extends Main implements HasDynamicTitle {
    private final String key;

    ErrorPage(String key) {
        this.key = key;
        addClassName("hb-alone");
        setId("content");
        var brand = new Anchor("", getTranslation("shell.brand"));
        brand.addClassName("hb-brand");
        var lead = new Paragraph(getTranslation(key + ".what"));
        lead.addClassName("hb-lead");
        add(brand, new H1(getTranslation(key + ".heading")), lead, new Paragraph(getTranslation(key + ".next")));
        var home = new Anchor("", getTranslation("shell.error.home"));
        home.addClassName("hb-go");
        add(home);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation(key + ".heading"));
    }
}
