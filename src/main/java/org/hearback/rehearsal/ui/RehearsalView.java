package org.hearback.rehearsal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import org.hearback.account.CurrentPerson;
import org.hearback.account.Role;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Result;
import org.hearback.attempt.Step;
import org.hearback.attempt.Work;
import org.hearback.attempt.ui.ActivityView;
import org.hearback.attempt.ui.PatientDataWarning;
import org.hearback.attempt.ui.Prose;
import org.hearback.attempt.ui.SavedText;
import org.hearback.coach.ui.CoachTask;
import org.hearback.coach.ui.Coaching;
import org.hearback.course.Curriculum;
import org.hearback.rehearsal.PhraseBank;
import org.hearback.rehearsal.Rehearsal;
import org.hearback.rehearsal.Rehearsal.Part;
import org.hearback.rehearsal.Rehearsed;
import org.hearback.rehearsal.Rehearsed.Run;
import org.hearback.rehearsal.Rehearsed.Said;
import org.jspecify.annotations.Nullable;

/** A rehearsal: part by part with the coach, then the whole as often as one likes, then a look back. */
@Route(value = "rehearsal", autoLayout = false)
@RolesAllowed(Role.LEARNER)
class RehearsalView extends ActivityView<Rehearsal> {
    private final Coaching coaching;
    private final PhraseBank bank;

    // what the last step has brought, so that it is not below the edge of a phone
    private @Nullable Component news;

    RehearsalView(Practice practice, Curriculum curriculum, CurrentPerson person, Coaching coaching, PhraseBank bank) {
        super(practice, curriculum, person, Rehearsal.class);
        this.coaching = coaching;
        this.bank = bank;
        addClassName("hb-rehearsal");
    }

    @Override
    protected Component newest() {
        return news == null ? super.newest() : news;
    }

    @Override
    protected void show(Work<Rehearsal> work) {
        var rehearsed = new Rehearsed(work.activity(), work.steps(), work.seed());
        news = null;
        setClassName("hb-with-coach", rehearsed.part().isPresent());
        showProgress(rehearsed);
        rehearsed.part().ifPresentOrElse(part -> practise(part, rehearsed), () -> whole(rehearsed));
    }

    private void showProgress(Rehearsed rehearsed) {
        var parts = work().activity().parts().size();
        var ran = rehearsed.run().map(run -> run.said().size()).orElse(work().isCompleted() ? parts : 0);
        progress(rehearsed.behind() + ran, 2 * parts);
    }

    private void practise(Part part, Rehearsed rehearsed) {
        var versions = rehearsed.versions(part);
        if (versions.isEmpty()) write(part, part.id(), rehearsed);
        else if (work().draft(again(part, versions)).isEmpty()) look(part, versions, rehearsed);
        else write(part, again(part, versions), rehearsed);
    }

    /** Own words for one part; the coach reads every sentence as it is written. */
    private void write(Part part, String field, Rehearsed rehearsed) {
        var stepId = Step.newId();
        var box = savedText(field, getTranslation("rehearsal.yourWords"));
        var keep = primary("rehearsal.keepVersion", () -> give(box, text -> Rehearsed.said(stepId, part, text)));
        keep.setDisableOnClick(false);
        var task = new Prose(part.task());
        task.addClassName("hb-task");
        var hint = new Details(getTranslation("rehearsal.hint"), new Prose(part.hint()));
        var writing = new Div(task, hint, box, new PatientDataWarning(box, fiction(rehearsed.rehearsal())));
        writing.addClassName("hb-stack");
        var desk = new Div(
                writing,
                coaching.readWithMe(taskOf(rehearsed.rehearsal(), part), box).begin());
        desk.addClassName("hb-desk");
        content(situation(rehearsed), isNew(heading(part, rehearsed)), prompt(part, part.says()), desk);
        actions(keep);
    }

    /** What was just said and how long it takes; and, for those who want it, how somebody else said it. */
    private void look(Part part, List<Said> versions, Rehearsed rehearsed) {
        var stepId = Step.newId();
        var said = versions.getLast().text();
        var before = versions.get(Math.max(0, versions.size() - 2)).text();
        var changes = new WhatChanged(coaching, taskOf(rehearsed.rehearsal(), part), before, said);
        changes.setVisible(versions.size() > 1);
        content(
                heading(part, rehearsed),
                prompt(part, part.says()),
                isNew(new OwnWords(getTranslation("rehearsal.yourVersion"), said)),
                changes,
                new AnotherWay(part));
        actions(
                primary("rehearsal.goOn", () -> follow(Rehearsed.read(stepId, part))),
                secondary("rehearsal.sayAgain", () -> turnTo(again(part, versions), said)));
    }

    private void whole(Rehearsed rehearsed) {
        var run = rehearsed.run();
        if (run.isPresent()) say(run.get(), rehearsed);
        else if (rehearsed.wholeRuns().isEmpty()) beforeTheRun();
        else if (work().isCompleted()) lookBack(rehearsed);
        else complete(Step.newId(), Result.done());
    }

    private void beforeTheRun() {
        var stepId = Step.newId();
        var name = work().activity().patient().firstName();
        content(
                isNew(new H2(getTranslation("rehearsal.run"))),
                new Paragraph(getTranslation("rehearsal.run.lead", name)),
                new Paragraph(getTranslation("rehearsal.run.aloud")));
        actions(primary("rehearsal.run.begin", () -> follow(Rehearsed.began(stepId))));
    }

    /** One prompt after the other; no task, no hint, no coach. */
    private void say(Run run, Rehearsed rehearsed) {
        var part = rehearsed.next(run);
        var stepId = Step.newId();
        var field = "run.%d.%s".formatted(run.number(), part.id());
        var box = savedText(field, getTranslation("rehearsal.run.yourWords"));
        var peek = new Peek(
                rehearsed.latest(part).text(), !work().draft("peek." + field).isEmpty());
        peek.onOpened(() -> keep("peek." + field, "peeked"));
        var say =
                primary("rehearsal.run.say", () -> give(box, text -> Rehearsed.ran(stepId, part, text, peek.isOpen())));
        say.setDisableOnClick(false);
        var where = new Paragraph(getTranslation(
                "rehearsal.run.where",
                run.number(),
                run.said().size() + 1,
                rehearsed.rehearsal().parts().size()));
        where.addClassName("hb-kicker");
        var warning = new PatientDataWarning(box, fiction(rehearsed.rehearsal()));
        content(where, isNew(prompt(part, rehearsed.prompt(part, run))), box, warning, peek);
        if (work().isCompleted()) actions(say, stop());
        else actions(say);
    }

    private Button stop() {
        var stepId = Step.newId();
        return secondary("rehearsal.run.stop", () -> take(Rehearsed.stopped(stepId)));
    }

    private void lookBack(Rehearsed rehearsed) {
        var runAgain = Step.newId();
        var kept = new Keeping(bank, work().learner(), rehearsed.rehearsal());
        var back = new LookBack(rehearsed, coaching, part -> taskOf(rehearsed.rehearsal(), part), kept);
        back.onRunAgain(() -> take(Rehearsed.began(runAgain)));
        content(isNew(back), evidence());
        offerNext(getTranslation("rehearsal.fromTheStart"));
    }

    private void give(SavedText box, Function<String, Step> step) {
        if (box.text().isEmpty()) box.setError(getTranslation("rehearsal.writeFirst"));
        else take(step.apply(box.text()));
    }

    private void take(Step step) {
        if (work().isCompleted()) afterwards(step);
        else follow(step);
    }

    private Component isNew(Component brought) {
        news = brought;
        return brought;
    }

    /** What the clinician knows: read before the first part, and there to be looked up at every other. */
    private Details situation(Rehearsed rehearsed) {
        var patient = rehearsed.rehearsal().patient();
        var known = new Prose(patient.who());
        known.addClassName("hb-situation");
        var now = new Prose(rehearsed.rehearsal().situation());
        now.addClassName("hb-situation");
        var situation = new Details(getTranslation("rehearsal.situation", patient.firstName()), known, now);
        situation.setOpened(rehearsed.behind() == 0);
        return situation;
    }

    private H2 heading(Part part, Rehearsed rehearsed) {
        return new H2(getTranslation("rehearsal.part", rehearsed.behind() + 1, part.name()));
    }

    private PatientPrompt prompt(Part part, String says) {
        return new PatientPrompt(work().activity().patient(), part.mood(), says);
    }

    /** Where the next version of a part is kept while it is typed. */
    private static String again(Part part, List<Said> versions) {
        return "again.%s.%d".formatted(part.id(), versions.size());
    }

    private static CoachTask taskOf(Rehearsal rehearsal, Part part) {
        return CoachTask.answering(part.says().strip(), fiction(rehearsal), part.wishes());
    }

    private static String fiction(Rehearsal rehearsal) {
        return rehearsal.patient().name() + " " + rehearsal.situation();
    }
}
