package org.hearback.insight.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hearback.account.CurrentPerson;
import org.hearback.account.Role;
import org.hearback.account.TaughtCohort;
import org.hearback.account.Teaching;
import org.hearback.course.Curriculum;
import org.hearback.course.Day;
import org.hearback.course.Programme;
import org.hearback.course.Revision;
import org.hearback.deadline.Deadlines;
import org.hearback.insight.Entry;
import org.hearback.insight.Register;
import org.hearback.insight.Stage;

/** A cohort: its deadlines, and how far each learner is, to filter, sort, download and print. */
@Route("cohorts/cohort")
@RolesAllowed(Role.EDUCATOR)
class CohortView extends Main implements HasUrlParameter<String>, HasDynamicTitle {
    static final int PAGE = 50;

    private final Teaching teaching;
    private final Register register;
    private final Curriculum curriculum;
    private final Deadlines deadlines;
    private final CurrentPerson person;
    private final Clock clock;
    private final Paragraph lead = new Paragraph();
    private final Div found = new Div();
    private final Anchor csv = new Anchor("", getTranslation("insight.download.csv"));
    private final Anchor excel = new Anchor("", getTranslation("insight.download.excel"));
    private TaughtCohort cohort;
    private Programme programme;
    private Wanted wanted;

    @SuppressWarnings("NullAway") // an address without a cohort shows nothing
    CohortView(
            Teaching teaching,
            Register register,
            Curriculum curriculum,
            Deadlines deadlines,
            CurrentPerson person,
            Clock clock) {
        this.teaching = teaching;
        this.register = register;
        this.curriculum = curriculum;
        this.deadlines = deadlines;
        this.person = person;
        this.clock = clock;
        addClassNames("hb-page", "insight-wide");
        lead.addClassName("hb-lead");
        found.addClassName("hb-stack");
        for (var download : List.of(csv, excel)) {
            download.setRouterIgnore(true);
            download.getElement().setAttribute("download", true);
            download.addClassName("hb-way");
        }
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        cohort = teaching.cohorts(person.id()).stream()
                .filter(own -> own.id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        wanted = Wanted.of(event.getLocation().getQueryParameters()::getSingleParameter);
        removeAll();
        add(new RouterLink(getTranslation("insight.cohort.back"), CohortsView.class), new H1(cohort.name()));
        var programmes = curriculum.programmes();
        if (programmes.isEmpty()) {
            add(new Paragraph(getTranslation("insight.cohort.noProgramme")));
            return;
        }
        programme = programmes.stream()
                .filter(one -> one.content().id().equals(wanted.programme()))
                .findFirst()
                .orElse(programmes.getFirst())
                .content();
        add(lead);
        if (programmes.size() > 1) {
            add(others(programmes.stream().map(Revision::content).toList()));
        }
        var modules =
                curriculum.modulesOf(programme).stream().map(Revision::content).toList();
        add(new DeadlinesCard(deadlines, cohort.id(), programme, modules, Day.today(clock), this::show));
        var filters = new Filters(wanted, modules, this::want);
        var heading = new H2(getTranslation("insight.cohort.learners"));
        add(new Section(heading, filters, takeAway(), found));
        show();
    }

    private Nav others(List<Programme> programmes) {
        var nav = new Nav();
        nav.addClassName("hb-row");
        nav.setAriaLabel(getTranslation("insight.cohort.programmes"));
        for (var other : programmes) {
            var link =
                    new RouterLink(other.title(), CohortView.class, cohort.id().toString());
            link.setQueryParameters(QueryParameters.of("programme", other.id().value()));
            link.addClassName("hb-way");
            if (other.equals(programme)) link.getElement().setAttribute("aria-current", "true");
            nav.add(link);
        }
        return nav;
    }

    private Div takeAway() {
        var print = new Button(getTranslation("insight.print"), click -> {
            show(Integer.MAX_VALUE);
            UI.getCurrent().getPage().executeJs("setTimeout(() => window.print())");
        });
        var actions = new Div(csv, excel, print);
        actions.addClassNames("hb-actions", "insight-take");
        return actions;
    }

    private void want(Wanted other) {
        wanted = other;
        show();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location("cohorts/cohort/" + cohort.id(), query()));
    }

    private QueryParameters query() {
        return QueryParameters.simple(wanted.parameters());
    }

    private void show() {
        show(PAGE);
    }

    private void show(int most) {
        var all = register.of(cohort.id(), programme.id());
        var chosen = wanted.selection().from(all);
        lead.setText(inShort(all));
        var parameters = query().getQueryString();
        var suffix = parameters.isEmpty() ? "" : "?" + parameters;
        csv.setHref("cohorts/" + cohort.id() + "/progress.csv" + suffix);
        excel.setHref("cohorts/" + cohort.id() + "/progress.xlsx" + suffix);
        var pages = most == Integer.MAX_VALUE ? 1 : Math.max(1, Math.ceilDiv(chosen.size(), most));
        var page = Math.min(wanted.page(), pages);
        var here = chosen.stream().skip((long) (page - 1) * PAGE).limit(most).toList();
        var count = new Paragraph(getTranslation("insight.cohort.count", chosen.size(), all.size()));
        count.addClassName("hb-muted");
        count.getElement().setAttribute("role", "status");
        found.removeAll();
        found.add(count);
        if (!here.isEmpty()) {
            var minutes = register.minutes(
                    cohort.id(),
                    wanted.selection().part(programme.id()),
                    here.stream().map(entry -> entry.person().id()).toList());
            found.add(scrolling(new CohortTable(cohort.name(), here, minutes, wanted, Day.today(clock), this::want)));
            if (wanted.selection().module() == null) {
                found.add(new ModuleLegend(here.getFirst().modules()));
            }
        }
        if (pages > 1) found.add(new Pages(page, pages, other -> want(wanted.page(other))));
    }

    /** Where the table is wider than the screen, it scrolls alone; by the keyboard, too. */
    private Div scrolling(CohortTable table) {
        var scroller = new Div(table);
        scroller.addClassName("insight-scroller");
        scroller.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", getTranslation("insight.table.caption", cohort.name()));
        return scroller;
    }

    private String inShort(List<Entry> all) {
        var stages = all.stream()
                .collect(Collectors.groupingBy(entry -> entry.programme().stage(), Collectors.counting()));
        var parts = Arrays.stream(Stage.values())
                .filter(stages::containsKey)
                .map(stage -> getTranslation("insight.cohort.short." + stage, stages.get(stage)))
                .collect(Collectors.joining(", "));
        return all.isEmpty()
                ? getTranslation("insight.cohort.nobody")
                : getTranslation("insight.cohort.short", programme.title(), parts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("insight.cohort.title", cohort == null ? "" : cohort.name());
    }
}
