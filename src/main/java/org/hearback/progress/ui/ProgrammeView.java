package org.hearback.progress.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.hearback.account.CurrentPerson;
import org.hearback.account.Role;
import org.hearback.attempt.ui.EvidenceNote;
import org.hearback.attempt.ui.ShowsStandings;
import org.hearback.course.Curriculum;
import org.hearback.deadline.Deadlines;
import org.hearback.progress.ProgrammeProgress;
import org.hearback.progress.Progress;

/** Everything there is to learn, with how far the learner is. */
@Route("programme")
@Menu(title = "progress.programme.menu", order = 2, icon = "programme")
@RolesAllowed(Role.LEARNER)
class ProgrammeView extends Main implements HasDynamicTitle, ShowsStandings {
    private final Curriculum curriculum;
    private final DueDates dueDates;

    ProgrammeView(Progress progress, Curriculum curriculum, Deadlines deadlines, CurrentPerson person, Clock clock) {
        this.curriculum = curriculum;
        this.dueDates = DueDates.of(person.id(), deadlines, clock);
        addClassName("hb-page");
        var programmes = progress.all(person.id());
        if (programmes.isEmpty()) {
            add(
                    new H1(getTranslation("progress.today.nothing.heading")),
                    new Paragraph(getTranslation("progress.today.nothing.what")));
        }
        for (var programme : programmes) show(programme, programmes.size() == 1);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("progress.programme.title");
    }

    private void show(ProgrammeProgress progress, boolean alone) {
        var programme = progress.programme().content();
        if (!alone && getChildren().findAny().isEmpty()) add(new H1(getTranslation("progress.programme.menu")));
        var lead = new Paragraph(programme.summary());
        lead.addClassName("hb-lead");
        add(alone ? new H1(programme.title()) : new H2(programme.title()), lead);
        add(left(progress));
        dueDates.of(progress).ifPresent(this::add);
        progress.gains().forEach(gain -> add(new GainCard(gain)));
        for (var module : progress.modules()) {
            var card = new ModuleCard(module);
            dueDates.of(progress, module).ifPresent(card::due);
            add(card);
        }
        add(new Card(
                new H2(getTranslation("progress.programme.outcomes")),
                new OutcomeList(progress.outcomes()),
                new EvidenceNote(curriculum.references(programme.evidence()))));
    }

    private Section left(ProgrammeProgress progress) {
        return new Card(new H2(getTranslation("progress.today.left")), new WhatIsLeft(progress));
    }
}
