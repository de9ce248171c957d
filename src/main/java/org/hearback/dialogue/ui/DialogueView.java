package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearback.account.CurrentPerson;
import org.hearback.account.Profession;
import org.hearback.account.Role;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Result;
import org.hearback.attempt.Step;
import org.hearback.attempt.Work;
import org.hearback.attempt.ui.ActivityView;
import org.hearback.attempt.ui.ReplyCards;
import org.hearback.coach.ui.CoachTask;
import org.hearback.coach.ui.Coaching;
import org.hearback.course.Curriculum;
import org.hearback.dialogue.Clinician;
import org.hearback.dialogue.Conversation;
import org.hearback.dialogue.Dialogue;
import org.hearback.dialogue.Dialogue.Choice;
import org.hearback.dialogue.Listener;
import org.hearback.dialogue.Mode;
import org.hearback.dialogue.Visit;
import org.jspecify.annotations.Nullable;

/** A conversation with a simulated patient: meeting them, talking, how it ended, and a look back at every reply. */
@Route(value = "dialogue", autoLayout = false)
@RolesAllowed(Role.LEARNER)
class DialogueView extends ActivityView<Dialogue> {
    /** Whether the learner wants to see how the patient is. */
    private static final String COACHING = "coaching";
    /** How many talks there are and which of them, counted from 0, the learner has chosen to look back at. */
    private static final String SHOWING = "showing";

    private static final String YES = "yes";

    private final CurrentPerson person;
    private final Listener listener;
    private final Coaching coaching;
    private final LookBack lookBack;
    private final Checkbox coached = new Checkbox(getTranslation("dialogue.coaching"));
    // stays on the page from turn to turn, so that a face can change and a screen reader hears of it
    private final Talk talk = new Talk(coached);

    DialogueView(
            Practice practice,
            Curriculum curriculum,
            CurrentPerson person,
            Listener listener,
            Coaching coaching,
            LookBack lookBack) {
        super(practice, curriculum, person, Dialogue.class);
        this.person = person;
        this.listener = listener;
        this.coaching = coaching;
        this.lookBack = lookBack;
        coached.addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            keep(COACHING, change.getValue() ? YES : "");
            refresh();
        });
        addClassName("hb-dialogue");
    }

    @Override
    protected void show(Work<Dialogue> work) {
        var visit = Visit.replay(work.activity(), work.steps());
        var looksAt = looksAt(visit);
        var talking = visit.isBegun() && !visit.current().isOver() && looksAt.isEmpty();
        setClassName("hb-talking", talking);
        setClassName("hb-wide", visit.isBegun() && !talking);
        coached.setValue(isCoached());
        if (!visit.isBegun()) meet(work.activity());
        else if (talking) talk(visit);
        else showEnd(visit, looksAt.orElse(visit.place()));
    }

    @Override
    protected Component newest() {
        return talk.isAttached() ? talk.heard() : super.newest();
    }

    private void meet(Dialogue dialogue) {
        var stepId = Step.newId();
        var manner = new Manner(
                dialogue.patient().firstName(),
                savedChoices("mode", dialogue.takesOwnWords() ? List.of(Mode.values()) : List.of(Mode.GUIDED)),
                savedChoices("clinician", List.of(Clinician.values())),
                usual(person.get().profession()),
                willBeCoached());
        var introduction =
                new Introduction(dialogue.wordedFor(manner.clinician().orElse(Clinician.SURGEON)));
        manner.onClinician(clinician -> introduction.show(dialogue.wordedFor(clinician)));
        var begin = primary(
                "dialogue.begin", () -> manner.chosen().ifPresent(setting -> follow(Visit.begun(stepId, setting))));
        begin.setText(getTranslation("dialogue.begin", dialogue.patient().firstName()));
        begin.setDisableOnClick(false);
        content(introduction, manner);
        actions(begin);
    }

    private Checkbox willBeCoached() {
        var asked = new Checkbox(getTranslation("dialogue.coaching"), isCoached());
        asked.addValueChangeListener(change -> keep(COACHING, change.getValue() ? YES : ""));
        return asked;
    }

    private static @Nullable Clinician usual(@Nullable Profession profession) {
        return switch (profession) {
            case SPINE_SURGEON, REGISTRAR_OR_FELLOW -> Clinician.SURGEON;
            case APP_PHYSIOTHERAPIST, APP_NURSE -> Clinician.APP;
            case OTHER -> null;
            case null -> null;
        };
    }

    private void talk(Visit visit) {
        var conversation = visit.current();
        var place = visit.place() + "." + conversation.turns().size();
        var slot = conversation.dialogue().slot();
        progress(Math.min(conversation.minutes(), slot), slot);
        talk.show(conversation, work().id() + "/" + place, isCoached());
        if (visit.isBranch())
            talk.branch(visit.latest().turn(), secondary("dialogue.back", () -> lookAt(visit, origin(visit))));
        else talk.noBranch();
        answer(conversation, place);
        if (talk.isAttached()) return;
        content(talk);
        // opened again in the middle of a talk: what was said before is above
        if (!conversation.turns().isEmpty())
            talk.heard()
                    .getElement()
                    .executeJs("requestAnimationFrame(() => requestAnimationFrame(() => this.scrollIntoView()))");
    }

    private void answer(Conversation conversation, String place) {
        var stepId = Step.newId();
        SerializableConsumer<Choice> choose =
                choice -> take(conversation.said(stepId, listener.chosen(conversation, choice)));
        SerializableConsumer<String> type =
                words -> take(conversation.said(stepId, listener.typed(conversation, words)));
        if (conversation.setting().mode() == Mode.OWN_WORDS) listener.expect(conversation);
        if (!conversation.offersCards()) {
            var words = words(conversation, place, type, "dialogue.reply");
            talk.reply(words);
            actions(sayButton(() -> words.say(type)));
        } else if (conversation.setting().mode() == Mode.OWN_WORDS) {
            var cards = cards(conversation, place, "dialogue.replyNow");
            var words = words(conversation, place, type, "dialogue.orOwnWords");
            words.addButton(secondary("dialogue.sayOwnWords", () -> words.say(type)));
            talk.reply(cards, words);
            actions(sayButton(() -> {
                if (cards.isEmpty() && !words.isEmpty()) words.say(type);
                else choose(cards, choose);
            }));
        } else {
            var cards = cards(conversation, place, "dialogue.reply");
            talk.reply(cards);
            actions(sayButton(() -> choose(cards, choose)));
        }
    }

    private void choose(ReplyCards<Choice> cards, SerializableConsumer<Choice> then) {
        cards.chosen(getTranslation("dialogue.chooseOne")).ifPresent(then);
    }

    private ReplyCards<Choice> cards(Conversation conversation, String place, String label) {
        return new ReplyCards<>(
                getTranslation(label),
                savedChoices("choices." + place, conversation.cards()),
                Choice::text,
                work().seed() ^ conversation.at().hashCode());
    }

    private OwnWords words(Conversation conversation, String place, SerializableConsumer<String> say, String label) {
        var box = savedText("words." + place, getTranslation(label));
        var fiction = OwnWords.fictionOf(conversation.dialogue());
        var words = new OwnWords(box, fiction);
        words.onSend(say);
        if (isCoached()) {
            var asked = "coach." + place;
            var task = CoachTask.answering(conversation.unanswered().says(), fiction, List.of());
            var coach = coaching.readWithMe(task, box);
            words.add(work().draft(asked).isEmpty() ? coach.offer(() -> keep(asked, YES)) : coach.begin());
        }
        return words;
    }

    private Button sayButton(Runnable onClick) {
        var say = primary("dialogue.say", onClick);
        // with nothing to say the learner stays here and presses it again
        say.setDisableOnClick(false);
        return say;
    }

    /** The first talk makes the attempt; what is tried again comes after it. */
    private void take(Step step) {
        if (work().isCompleted()) afterwards(step);
        else follow(step);
    }

    private boolean isCoached() {
        return work().draft(COACHING).equals(YES);
    }

    /** The talk that the learner has chosen to look back at, until there is a further one. */
    private Optional<Integer> looksAt(Visit visit) {
        var showing = work().draft(SHOWING);
        var talks = visit.talks().size() + ".";
        return showing.startsWith(talks)
                ? Optional.of(Integer.valueOf(showing.substring(talks.length())))
                : Optional.empty();
    }

    /** The talk that the one which goes on branches from. */
    private static int origin(Visit visit) {
        return Objects.requireNonNullElse(visit.latest().from(), 0);
    }

    /** Shows another talk of the visit, or goes on with one that is not over. */
    private void lookAt(Visit visit, int place) {
        if (visit.talks().get(place).conversation().isOver()) {
            turnTo(SHOWING, visit.talks().size() + "." + place);
        } else {
            keep(SHOWING, "");
            afterwards(visit.resumed(Step.newId(), place));
        }
    }

    /** The visit is over, just now or long ago; or the learner looks back while a turn that is tried again waits. */
    private void showEnd(Visit visit, int shown) {
        if (!work().isCompleted()) {
            var ending = visit.first().howItEnded().orElseThrow();
            complete(Step.newId(), Result.done().endingWith(ending.title()));
            return;
        }
        content(lookBack.at(visit, shown, history(), this::afterwards, place -> lookAt(visit, place)), evidence());
        offerNext(getTranslation("dialogue.again", work().activity().patient().firstName()));
    }
}
