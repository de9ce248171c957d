package org.hearback.certificate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.hearback.account.Role;
import org.hearback.certificate.AwardBook;
import org.hearback.progress.ui.Card;

/** Where administrators find an award, by its number or its holder, and see which were changed lately. */
@Route("admin/certificates")
@Menu(title = "certificate.admin.menu", order = 85, icon = "certificate")
@RolesAllowed(Role.ADMIN)
class AwardsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final TextField search = new TextField(getTranslation("certificate.admin.search"));
    private final Div found = new Div();
    private final AwardBook book;

    AwardsView(AwardBook book) {
        this.book = book;
        search.setHelperText(getTranslation("certificate.admin.searchHelp"));
        search.setWidthFull();
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) searchFor(change.getValue());
        });
        found.addClassName("hb-stack");
        addClassName("hb-page");
        add(new H1(getTranslation("certificate.admin.heading")), search, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse(""));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certificate.admin.title");
    }

    // in the address, so that going back and reloading find the same awards
    private void searchFor(String text) {
        show();
        var query = text.isBlank() ? QueryParameters.empty() : QueryParameters.of("q", text);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("admin/certificates", query));
    }

    private void show() {
        var text = search.getValue();
        var pages = text.isBlank() ? book.changed() : book.search(text);
        var said = new Paragraph(
                text.isBlank()
                        ? getTranslation(pages.isEmpty() ? "certificate.admin.unchanged" : "certificate.admin.changed")
                        : getTranslation("certificate.admin.found", pages.size()));
        said.getElement().setAttribute("role", "status");
        found.removeAll();
        found.add(said);
        pages.forEach(page -> found.add(card(page)));
        var more = text.isBlank() ? 0 : book.notSearched(text);
        if (more > 0) found.add(new Paragraph(getTranslation("certificate.admin.more", more)));
    }

    private Component card(AwardBook.Page page) {
        var certificate = page.current().certificate();
        var link = new RouterLink(
                getTranslation("certificate.admin.award", page.holder().name(), certificate.title()),
                AwardView.class,
                certificate.number().value());
        var number = new Paragraph(getTranslation("certificate.card.number", certificate.number()));
        number.addClassName("certificate-number");
        return new Card(new H2(link), number, new AwardMarks(page));
    }

    /** What an administrator should notice about an award. */
    static class AwardMarks extends Div {
        AwardMarks(AwardBook.Page page) {
            addClassName("certificate-marks");
            if (page.isRevoked()) mark("certificate.admin.revoked");
            if (page.editions().size() > 1)
                mark("certificate.admin.reissued", page.editions().size() - 1);
            if (page.hasQuiteAnotherName()) mark("certificate.admin.otherName");
        }

        private void mark(String key, Object... facts) {
            var mark = new Span(getTranslation(key, facts));
            mark.addClassName("hb-badge");
            add(mark);
        }
    }
}
