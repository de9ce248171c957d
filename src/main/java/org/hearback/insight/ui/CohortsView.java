package org.hearback.insight.ui;

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
import org.hearback.account.CurrentPerson;
import org.hearback.account.Role;
import org.hearback.account.TaughtCohort;
import org.hearback.account.Teaching;

/** The cohorts that an educator is in charge of. */
@Route("cohorts")
@Menu(title = "insight.cohorts.menu", order = 10.5, icon = "cohorts")
@RolesAllowed(Role.EDUCATOR)
class CohortsView extends Main implements HasDynamicTitle {
    CohortsView(Teaching teaching, CurrentPerson person) {
        addClassName("hb-page");
        var cohorts = teaching.cohorts(person.id());
        var lead = new Paragraph(getTranslation(cohorts.isEmpty() ? "insight.cohorts.none" : "insight.cohorts.lead"));
        lead.addClassName("hb-lead");
        add(new H1(getTranslation("insight.cohorts.heading")), lead);
        if (cohorts.isEmpty()) return;
        var list = new UnorderedList();
        list.addClassNames("hb-card", "insight-list");
        list.getElement().setAttribute("role", "list");
        cohorts.forEach(cohort -> list.add(item(cohort)));
        add(list);
    }

    private ListItem item(TaughtCohort cohort) {
        var link = new RouterLink(cohort.name(), CohortView.class, cohort.id().toString());
        link.addClassName("hb-way");
        var learners = new Span(getTranslation("insight.cohorts.learners", cohort.learners()));
        learners.addClassName("hb-muted");
        return new ListItem(link, learners);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("insight.cohorts.title");
    }
}
