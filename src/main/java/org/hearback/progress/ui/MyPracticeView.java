package org.hearback.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.hearback.account.CurrentPerson;
import org.hearback.account.Role;
import org.hearback.progress.ActivityProgress;
import org.hearback.progress.Progress;
import org.hearback.progress.State;

/**
 * What a learner has done so far, to look at or to do again, what their words did, the time they spent, and the ways to
 * their phrases and certificates.
 */
@Route("practice")
@Menu(title = "progress.practice.menu", order = 3, icon = "practice")
@RolesAllowed(Role.LEARNER)
class MyPracticeView extends Main implements HasDynamicTitle {
    MyPracticeView(Progress progress, CurrentPerson person) {
        addClassName("hb-page");
        var modules = progress.all(person.id()).stream()
                .flatMap(programme -> programme.modules().stream())
                .distinct()
                .toList();
        var activities = modules.stream()
                .flatMap(module -> module.activities().stream())
                .filter(activity -> activity.state() != State.NOT_STARTED)
                .distinct()
                .toList();
        add(new H1(
                getTranslation(activities.isEmpty() ? "progress.practice.headingNone" : "progress.practice.heading")));
        if (activities.isEmpty()) {
            var begin = new Anchor("", getTranslation("progress.practice.begin"));
            begin.addClassName("hb-go");
            add(new Card(new Paragraph(getTranslation("progress.practice.nothing")), begin));
        }
        show(
                "progress.practice.under",
                activities.stream().filter(activity -> !activity.isDone()).toList());
        show(
                "progress.practice.done",
                activities.stream().filter(ActivityProgress::isDone).toList());
        if (!activities.isEmpty()) add(new ProfileCard(progress.profile(person.id())));
        var time = progress.timeSpent(person.id());
        if (!time.spells().isEmpty()) add(new TimeCard(time, modules));
        add(wayTo("phrases"), wayTo("certificates"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("progress.practice.title");
    }

    private Section wayTo(String address) {
        var key = "progress.practice." + address;
        var see = new Anchor(address, getTranslation(key + "Link"));
        see.addClassName("hb-way");
        return new Card(new H2(getTranslation(key)), new Paragraph(getTranslation(key + "What")), see);
    }

    private void show(String heading, List<ActivityProgress> activities) {
        if (activities.isEmpty()) return;
        add(new Card(new H2(getTranslation(heading)), new PathList(activities)));
    }
}
