package org.hearback.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.hearback.account.CurrentPerson;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.attempt.ui.ShowsStandings;
import org.hearback.deadline.Deadlines;
import org.hearback.deadline.ui.DueNote;
import org.hearback.progress.ActivityProgress;
import org.hearback.progress.ModuleProgress;
import org.hearback.progress.ProgrammeProgress;
import org.hearback.progress.Progress;
import org.hearback.progress.State;

/** Where a learner lands: one card with the next step, then what is left and why. */
@Route("")
@Menu(title = "progress.today.menu", order = 1, icon = "today")
@RolesAllowed(Role.LEARNER)
class TodayView extends Main implements HasDynamicTitle, ShowsStandings {
    private final DueDates dueDates;

    TodayView(Progress progress, Deadlines deadlines, CurrentPerson person, Clock clock, List<CertificateNews> news) {
        dueDates = DueDates.of(person.id(), deadlines, clock);
        addClassName("hb-page");
        var name = person.get().name();
        var programmes = progress.all(person.id());
        if (programmes.isEmpty()) {
            add(
                    new H1(getTranslation("progress.today.nothing.heading")),
                    new Paragraph(getTranslation("progress.today.nothing.what")));
            return;
        }
        var open =
                programmes.stream().filter(programme -> !programme.isComplete()).findFirst();
        add(new H1(getTranslation(open.isPresent() ? "progress.today.heading" : "progress.today.headingDone", name)));
        open.ifPresent(this::showOpen);
        programmes.forEach(this::showAlsoDue);
        programmes.stream()
                .filter(ProgrammeProgress::isComplete)
                .forEach(complete -> showComplete(complete, about(complete, person.id(), news)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("progress.today.title");
    }

    private void showOpen(ProgrammeProgress programme) {
        programme.nextModule().ifPresent(module -> {
            module.next().ifPresent(next -> add(nextStep(programme, module, next)));
            programme.beforehand().ifPresent(offer -> add(offer("progress.today.beforehand", offer)));
            add(left(module));
            if (module.done() > 0) add(done(module));
        });
    }

    /** What an educator asked for by a day, though the certificate does not need it, or no longer. */
    private void showAlsoDue(ProgrammeProgress programme) {
        for (var module : programme.modules()) {
            if (programme.isComplete() || !module.module().required())
                dueDates.of(programme, module).ifPresent(note -> add(alsoDue(module, note)));
        }
    }

    private static Component alsoDue(ModuleProgress module, DueNote note) {
        return new Card(new H2(module.module().title()), note, new PathList(module.unfinished()));
    }

    private Component nextStep(ProgrammeProgress programme, ModuleProgress module, ActivityProgress next) {
        var kicker = new Paragraph(
                getTranslation("progress.today.kicker", module.module().title()));
        kicker.addClassName("hb-kicker");
        var facts = new Div(new Span(Words.facts(this, next)), new Span(Words.why(this, next)));
        facts.addClassName("hb-facts");
        var due = dueDates.of(programme, module).or(() -> dueDates.of(programme));
        var why = new Paragraph(module.module().why());
        why.addClassName("hb-muted");
        var go = new Button(goLabel(next), click -> getUI().orElseThrow().navigate(next.address()));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(go);
        actions.addClassName("hb-actions");
        var card = new Card(
                kicker,
                new H2(next.activity().title()),
                new Paragraph(next.activity().summary()),
                facts,
                actions,
                new H3(getTranslation("progress.today.why")),
                why);
        card.addClassName("hb-step");
        due.ifPresent(note -> card.addComponentAtIndex(card.indexOf(facts) + 1, note));
        return card;
    }

    private String goLabel(ActivityProgress next) {
        if (next.state() == State.UNDER_WAY) return getTranslation("progress.today.goOn");
        if (next.state() == State.NOT_PASSED)
            return getTranslation(next.mayGoAgain() ? "progress.today.retry" : "progress.today.lookBack");
        return getTranslation("progress.today.begin." + next.kind());
    }

    /** Something that nobody needs, and that is worth its time right now. */
    private Component offer(String key, ActivityProgress activity) {
        var what = getTranslation(key + ".what", activity.activity().minutes());
        return offer(getTranslation(key + ".heading"), what, activity);
    }

    /** The certificate is not the end of what there is to learn. */
    private Component further(ModuleProgress module) {
        var what = getTranslation(
                "progress.today.further.what",
                module.module().title(),
                module.unfinished().stream()
                        .mapToInt(activity -> activity.activity().minutes())
                        .sum());
        return offer(
                getTranslation("progress.today.further.heading"),
                what,
                module.nextToFinish().orElseThrow());
    }

    private static Component offer(String heading, String what, ActivityProgress activity) {
        var card = new Card(
                new H2(heading),
                new Paragraph(what),
                new Anchor(activity.address(), activity.activity().title()));
        card.addClassName("hb-offer");
        return card;
    }

    private Component left(ModuleProgress module) {
        var summary = new Paragraph(getTranslation(
                "progress.today.leftSummary",
                module.left().size(),
                module.module().title()));
        summary.addClassName("hb-muted");
        return new Card(new H2(getTranslation("progress.today.left")), summary, new PathList(module.left()));
    }

    private Component done(ModuleProgress module) {
        var finished =
                module.activities().stream().filter(ActivityProgress::isDone).toList();
        var summary = new Paragraph(getTranslation(
                "progress.today.doneSummary",
                finished.size(),
                module.activities().size()));
        summary.addClassName("hb-muted");
        return new Card(new H2(getTranslation("progress.today.done")), summary, new PathList(finished));
    }

    private String about(ProgrammeProgress complete, PersonId learner, List<CertificateNews> news) {
        var programme = complete.programme().content();
        return news.stream()
                .flatMap(some -> some.of(learner, programme).stream())
                .findFirst()
                .orElseGet(() -> getTranslation("progress.today.complete.what", programme.title()));
    }

    private void showComplete(ProgrammeProgress programme, String what) {
        var kicker = new Paragraph(getTranslation("progress.today.complete.kicker"));
        kicker.addClassName("hb-kicker");
        var certificate = new Button(
                getTranslation("progress.today.complete.certificate"),
                click -> getUI().orElseThrow().navigate("certificates"));
        certificate.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(certificate);
        actions.addClassName("hb-actions");
        var again = new Paragraph(getTranslation("progress.today.complete.again"));
        again.addClassName("hb-muted");
        var card =
                new Card(kicker, new H2(programme.programme().content().title()), new Paragraph(what), actions, again);
        card.addClassName("hb-step");
        add(card);
        // what is due by a day has a card of its own
        programme.further().stream()
                .filter(module -> dueDates.of(programme, module).isEmpty())
                .findFirst()
                .ifPresent(module -> add(further(module)));
        programme.afterwards().ifPresent(offer -> add(offer("progress.today.afterwards", offer)));
    }
}
