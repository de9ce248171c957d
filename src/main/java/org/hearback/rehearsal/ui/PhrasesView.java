package org.hearback.rehearsal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.hearback.account.CurrentPerson;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.attempt.ui.CopyButton;
import org.hearback.attempt.ui.Prose;
import org.hearback.coach.ui.Coaching;
import org.hearback.course.Curriculum;
import org.hearback.course.Day;
import org.hearback.rehearsal.Phrase;
import org.hearback.rehearsal.PhraseBank;
import org.jspecify.annotations.Nullable;

/** The phrases that a learner keeps, by what they are good for; with an id in its address, that one is being changed. */
@Route("phrases")
@RolesAllowed(Role.LEARNER)
class PhrasesView extends Main implements HasUrlParameter<String>, HasDynamicTitle {
    private static final Duration TO_THINK_AGAIN = Duration.ofSeconds(15);

    private final PhraseBank bank;
    private final Curriculum curriculum;
    private final Coaching coaching;
    private final PersonId learner;

    PhrasesView(PhraseBank bank, Curriculum curriculum, Coaching coaching, CurrentPerson person) {
        this.bank = bank;
        this.curriculum = curriculum;
        this.coaching = coaching;
        this.learner = person.id();
        addClassNames("hb-page", "hb-phrases");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String changed) {
        show(changed);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rehearsal.phrases.title");
    }

    private void show(@Nullable String changed) {
        removeAll();
        var phrases = bank.of(learner);
        var lead =
                new Paragraph(getTranslation(phrases.isEmpty() ? "rehearsal.phrases.none" : "rehearsal.phrases.lead"));
        lead.addClassName("hb-lead");
        add(new H1(getTranslation("rehearsal.phrases.heading")), lead);
        if (phrases.isEmpty()) add(begin());
        else add(print());
        byPurpose(phrases).forEach((purpose, kept) -> add(section(purpose, kept, changed)));
    }

    private static LinkedHashMap<String, List<Phrase>> byPurpose(List<Phrase> phrases) {
        var groups = new LinkedHashMap<String, List<Phrase>>();
        phrases.forEach(phrase -> groups.computeIfAbsent(phrase.purpose(), purpose -> new ArrayList<>())
                .add(phrase));
        return groups;
    }

    private Component section(String purpose, List<Phrase> phrases, @Nullable String changed) {
        var list = new UnorderedList();
        for (var phrase : phrases) {
            var isChanged = phrase.id().toString().equals(changed);
            list.add(new ListItem(isChanged ? new PhraseEditor(phrase, bank, learner, coaching) : entry(phrase)));
        }
        var section = new Section(new H2(purpose), list);
        section.addClassName("hb-card");
        return section;
    }

    private Component entry(Phrase phrase) {
        var words = new Prose(phrase.words().isBlank() ? getTranslation("rehearsal.phrases.blank") : phrase.words());
        words.addClassNames("hb-reading", "hb-own-words");
        var change = new Anchor("phrases/" + phrase.id(), getTranslation("rehearsal.phrases.change"));
        change.addClassName("hb-way");
        var remove = new Button(getTranslation("rehearsal.phrases.remove"), click -> remove(phrase));
        var actions = new Div(copy(phrase.words()), change, remove);
        actions.addClassName("hb-row");
        return new Div(words, origin(phrase), actions);
    }

    private Component origin(Phrase phrase) {
        var kept = new Span(getTranslation("rehearsal.phrases.since", Day.of(Objects.requireNonNull(phrase.keptAt()))));
        var origin = new Paragraph(kept);
        origin.addClassName("hb-muted");
        if (phrase.rehearsal() != null)
            origin.add(new Anchor("rehearsal/" + phrase.rehearsal(), getTranslation("rehearsal.phrases.rehearse")));
        return origin;
    }

    private void remove(Phrase phrase) {
        // another window may have changed its words since this page was shown
        var last = bank.remove(learner, phrase.id());
        show(null);
        last.ifPresent(this::offerBack);
    }

    private void offerBack(Phrase phrase) {
        var gone = new Notification();
        var back = new Button(getTranslation("rehearsal.phrases.putBack"), click -> {
            if (!bank.keep(learner, phrase))
                Notification.show(getTranslation("rehearsal.phrases.full", PhraseBank.MOST));
            gone.close();
            show(null);
        });
        var words = new Div(new Span(getTranslation("rehearsal.phrases.removed")), back);
        words.addClassName("hb-row");
        gone.add(words);
        gone.setDuration((int) TO_THINK_AGAIN.toMillis());
        gone.open();
    }

    private Component begin() {
        var way = new Anchor("programme", getTranslation("rehearsal.phrases.begin"));
        way.addClassName("hb-go");
        return way;
    }

    private Component print() {
        var button = new Button(getTranslation("rehearsal.phrases.print"));
        button.addClickListener(click -> button.getElement().executeJs("print()"));
        return button;
    }

    private Component copy(String words) {
        return new CopyButton(
                getTranslation("rehearsal.phrases.copy"),
                words,
                getTranslation("rehearsal.phrases.copied"),
                getTranslation("rehearsal.phrases.notCopied"));
    }
}
