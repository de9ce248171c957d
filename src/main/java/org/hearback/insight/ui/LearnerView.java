package org.hearback.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearback.account.Accommodations;
import org.hearback.account.CurrentPerson;
import org.hearback.account.InCharge;
import org.hearback.account.People;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.account.Teaching;
import org.hearback.attempt.ui.LearnerCard;
import org.hearback.course.Day;
import org.hearback.deadline.Deadlines;
import org.hearback.insight.LearnerRecord;
import org.hearback.insight.Part;
import org.hearback.insight.Register;
import org.hearback.progress.ModuleProgress;
import org.hearback.progress.State;

/** What an educator sees of one learner: what they have done, when and with which result; nothing of what they wrote. */
@Route("cohorts/learner")
@RolesAllowed(Role.EDUCATOR)
class LearnerView extends Main implements HasUrlParameter<String>, HasDynamicTitle {
    private final Teaching teaching;
    private final Register register;
    private final Deadlines deadlines;
    private final Accommodations accommodations;
    private final InCharge inCharge;
    private final People people;
    private final CurrentPerson educator;
    private final List<LearnerCard> cards;
    private final LocalDate today;

    LearnerView(
            Teaching teaching,
            Register register,
            Deadlines deadlines,
            Accommodations accommodations,
            InCharge inCharge,
            People people,
            CurrentPerson educator,
            List<LearnerCard> cards,
            Clock clock) {
        this.teaching = teaching;
        this.register = register;
        this.deadlines = deadlines;
        this.accommodations = accommodations;
        this.inCharge = inCharge;
        this.people = people;
        this.educator = educator;
        this.cards = cards;
        this.today = Day.today(clock);
        addClassNames("hb-page", "insight-learner");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(PersonId.parse(id).filter(inCharge::ofPerson).orElseThrow(NotFoundException::new));
    }

    private void show(PersonId learner) {
        var person = teaching.learner(learner);
        var cohort = teaching.cohortOf(learner);
        var email = new Paragraph(person.email().value());
        email.addClassName("hb-muted");
        var privacy = new Paragraph(getTranslation("insight.learner.privacy"));
        privacy.addClassName("hb-muted");
        var records = register.ofLearner(learner);
        removeAll();
        add(
                new RouterLink(cohort.name(), CohortView.class, cohort.id().toString()),
                new H1(person.name()),
                email,
                privacy);
        // nobody grants anything to themselves
        if (!learner.equals(educator.id())) grants(learner, records);
        records.forEach(record -> add(programme(record)));
    }

    private void grants(PersonId learner, List<LearnerRecord> records) {
        records.forEach(record -> add(new ExtensionCard(deadlines, people, learner, record.progress(), today)));
        cards.forEach(card -> card.of(learner).ifPresent(this::add));
        add(new ExtraTimeCard(accommodations, people, educator.id(), learner));
    }

    private Component programme(LearnerRecord record) {
        var whole = record.entry().programme();
        var facts = new Div(new StageBadge(whole.stage()));
        facts.addClassName("hb-row");
        var card = new Section(new H2(whole.title()), facts);
        card.addClassName("hb-card");
        for (var line : lines(record, whole)) card.add(new Paragraph(line));
        for (var i = 0; i < record.progress().modules().size(); i++) {
            card.add(module(
                    record.progress().modules().get(i), record.entry().modules().get(i), record));
        }
        return card;
    }

    private Iterable<String> lines(LearnerRecord record, Part whole) {
        var lines = new ArrayList<String>();
        lines.add(getTranslation("insight.learner.done", whole.done(), whole.required()));
        if (record.minutes() > 0) {
            lines.add(getTranslation("insight.learner.spent", TimeSpentWords.of(this, record.minutes())));
        }
        if (whole.due() != null) lines.add(getTranslation("insight.learner.due", Day.of(whole.due(), today)));
        var entry = record.entry();
        if (entry.lastActive() != null) {
            lines.add(getTranslation("insight.learner.lastActive", Day.of(entry.lastActive(), today)));
        }
        if (entry.certified() != null) {
            lines.add(CertifiedWords.of(this, "insight.learner.certified", entry.certified(), today));
        }
        return lines;
    }

    private Component module(ModuleProgress module, Part part, LearnerRecord record) {
        var facts = new Div(new StageBadge(part.stage()));
        facts.addClassName("hb-row");
        if (part.due() != null) {
            facts.add(new Paragraph(getTranslation("insight.learner.due", Day.of(part.due(), today))));
        }
        var activities = new Activities(module, record, today);
        if (module.activities().stream().allMatch(activity -> activity.state() == State.NOT_STARTED)) {
            return untouched(part, facts, activities);
        }
        var section = new Section(new H3(part.title()), facts, activities);
        section.addClassName("insight-module");
        return section;
    }

    /** Folded, so that what has happened stands out; where it stands and until when is said all the same. */
    private static NativeDetails untouched(Part part, Div facts, Activities activities) {
        facts.addComponentAsFirst(new H3(part.title()));
        var fold = new NativeDetails();
        fold.setSummary(facts);
        fold.setContent(activities);
        fold.addClassNames("insight-module", "insight-untouched");
        return fold;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("insight.learner.title");
    }
}
