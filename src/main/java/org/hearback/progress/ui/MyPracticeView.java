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

/** What a learner has done so far, to look at or to do again, and the way to their certificates. */
@Route("practice")
@Menu(title = "progress.practice.menu", order = 3, icon = "practice")
@RolesAllowed(Role.LEARNER)
class MyPracticeView extends Main implements HasDynamicTitle {
    MyPracticeView(Progress progress, CurrentPerson person) {
        addClassName("hb-page");
        add(new H1(getTranslation("progress.practice.heading")));
        var activities = progress.all(person.id()).stream()
                .flatMap(programme -> programme.modules().stream())
                .flatMap(module -> module.activities().stream())
                .filter(activity -> activity.state() != State.NOT_STARTED)
                .distinct()
                .toList();
        if (activities.isEmpty()) {
            add(
                    new Paragraph(getTranslation("progress.practice.nothing")),
                    new Paragraph(new Anchor("", getTranslation("progress.practice.begin"))));
        }
        show(
                "progress.practice.under",
                activities.stream().filter(activity -> !activity.isDone()).toList());
        show(
                "progress.practice.done",
                activities.stream().filter(ActivityProgress::isDone).toList());
        var certificates = new Section(
                new H2(getTranslation("progress.practice.certificates")),
                new Paragraph(getTranslation("progress.practice.certificatesWhat")),
                new Paragraph(new Anchor("certificates", getTranslation("progress.practice.certificatesLink"))));
        certificates.addClassName("hb-card");
        add(certificates);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("progress.practice.title");
    }

    private void show(String heading, List<ActivityProgress> activities) {
        if (activities.isEmpty()) return;
        var section = new Section(new H2(getTranslation(heading)), new PathList(activities));
        section.addClassName("hb-card");
        add(section);
    }
}
