package org.hearback.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
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
import java.util.stream.Stream;
import org.hearback.account.People;
import org.hearback.account.Person;
import org.hearback.account.Role;

@Route("admin/people")
@Menu(title = "account.people.menu", order = 80, icon = "people")
@RolesAllowed(Role.ADMIN)
class PeopleView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PAGE = 50;

    private final TextField search = new TextField(getTranslation("account.people.search"));
    private final Paragraph count = new Paragraph();
    private final Div found = new Div();
    private final Button more = new Button(getTranslation("account.people.more"), click -> showMore());
    private final People people;
    private int limit = PAGE;

    PeopleView(People people) {
        this.people = people;
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) searchFor(change.getValue());
        });
        var invite = new RouterLink(getTranslation("account.people.invite"), InviteView.class);
        invite.addClassNames("account-link-button");
        count.addClassName("hb-muted");
        count.getElement().setAttribute("role", "status");
        var tools = new Div(search, invite);
        tools.addClassName("account-tools");
        getContent().addClassName("hb-page");
        getContent().add(new H1(getTranslation("account.people.heading")), tools, count, found, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse(""));
        limit = PAGE;
        show();
    }

    // in the address, so that going back and reloading find the same people
    private void searchFor(String text) {
        limit = PAGE;
        show();
        var query = text.isBlank() ? QueryParameters.empty() : QueryParameters.of("q", text);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("admin/people", query));
    }

    private void showMore() {
        limit += PAGE;
        show();
    }

    private void show() {
        var text = search.getValue();
        var matching = people.countMatching(text);
        count.setText(getTranslation("account.people.count", matching));
        more.setVisible(matching > limit);
        found.removeAll();
        found.add(matching == 0 ? new Paragraph(getTranslation("account.people.noneText", text)) : table(text));
    }

    private CardTable table(String text) {
        var columns = Stream.of("name", "email", "roles", "cohort", "state")
                .map(column -> getTranslation("account.people.column." + column))
                .toList();
        var table = new CardTable(getTranslation("account.people.heading"), columns);
        people.search(text, limit).forEach(person -> addRow(table, person));
        return table;
    }

    private void addRow(CardTable table, Person person) {
        var state = new Span(getTranslation(person.active() ? "account.people.active" : "account.people.invited"));
        state.addClassName("hb-badge");
        table.addRow(
                new RouterLink(person.name(), PersonView.class, person.id().toString()),
                new Span(person.email().value()),
                new Span(new RoleNames(person.roles()).in(this)),
                new Span(person.cohort() == null ? getTranslation("account.people.noCohort") : person.cohort()),
                state);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.people.title");
    }
}
