package org.hearback.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.hearback.account.Role;
import org.hearback.exchange.ImportReport;
import org.hearback.exchange.QuestionExchange;

/** Questions from elsewhere become a draft, and ours a file for elsewhere. A report lives on this page alone. */
@Route("exchange")
@RolesAllowed(Role.EDUCATOR)
class ExchangeView extends Composite<Main> implements HasDynamicTitle {
    private final Div found = new Div();

    ExchangeView(QuestionExchange exchange) {
        var back = new Anchor("content", getTranslation("exchange.back"));
        back.addClassName("hb-way");
        var lead = new Paragraph(getTranslation("exchange.lead"));
        lead.addClassName("hb-lead");
        found.addClassNames("hb-stack", "exchange-found");
        var stack = new Div(new BringIn((name, file) -> show(exchange.read(name, file))), found, new TakeOut(exchange));
        stack.addClassNames("hb-stack", "exchange-steps");
        getContent().addClassName("hb-page");
        getContent().add(back, new H1(getTranslation("exchange.heading")), lead, stack);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.title");
    }

    private void show(ImportReport report) {
        found.removeAll();
        var shown = new WhatCameIn(report);
        found.add(shown);
        shown.takeFocus();
    }
}
