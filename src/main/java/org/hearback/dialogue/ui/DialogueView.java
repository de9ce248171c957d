package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.hearback.account.CurrentPerson;
import org.hearback.account.Role;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Result;
import org.hearback.attempt.Step;
import org.hearback.attempt.Work;
import org.hearback.attempt.ui.ActivityView;
import org.hearback.attempt.ui.ReplyCards;
import org.hearback.course.Curriculum;
import org.hearback.dialogue.Conversation;
import org.hearback.dialogue.Dialogue;
import org.hearback.dialogue.Dialogue.Choice;

/** A conversation with a simulated patient: meeting them, talking, how it ended, and a look back at every reply. */
@Route(value = "dialogue", autoLayout = false)
@RolesAllowed(Role.LEARNER)
class DialogueView extends ActivityView<Dialogue> {
    // stays on the page from turn to turn, so that a face can change and a screen reader hears of it
    private final Talk talk = new Talk();

    DialogueView(Practice practice, Curriculum curriculum, CurrentPerson person) {
        super(practice, curriculum, person, Dialogue.class);
        addClassName("hb-dialogue");
    }

    @Override
    protected void show(Work<Dialogue> work) {
        var conversation = Conversation.replay(work.activity(), work.steps());
        var said = conversation.turns().size();
        progress(said, said + conversation.turnsLeft());
        setClassName("hb-talking", conversation.begun() && conversation.end().isEmpty());
        if (!conversation.begun()) meet(work.activity());
        else if (conversation.end().isEmpty()) talk(conversation);
        else showEnd(conversation);
    }

    @Override
    protected Component newest() {
        return talk.isAttached() ? talk.line() : super.newest();
    }

    private void meet(Dialogue dialogue) {
        var stepId = Step.newId();
        var begin = primary("dialogue.begin", () -> follow(Conversation.begun(stepId)));
        begin.setText(getTranslation("dialogue.begin", dialogue.patient().firstName()));
        content(new Introduction(dialogue));
        actions(begin);
    }

    private void talk(Conversation conversation) {
        var stepId = Step.newId();
        var replies = new ReplyCards<>(
                getTranslation("dialogue.reply"),
                savedChoices("choices." + conversation.turns().size(), conversation.choices()),
                Choice::text,
                work().seed() ^ conversation.at().hashCode());
        var say = primary(
                "dialogue.say",
                () -> replies.chosen(getTranslation("dialogue.chooseOne"))
                        .ifPresent(choice -> follow(conversation.said(stepId, choice))));
        // without a choice the learner stays here and presses it again
        say.setDisableOnClick(false);
        talk.show(conversation, replies);
        if (!talk.isAttached()) content(talk);
        actions(say);
    }

    /** The visit is over: just now, or long ago. */
    private void showEnd(Conversation conversation) {
        if (!work().isCompleted()) {
            complete(Step.newId(), Result.done());
            return;
        }
        content(
                new HowItEnded(conversation),
                new EndingsMet(work().activity(), history()),
                new Debrief(conversation),
                new TrustChart(conversation),
                evidence());
        offerNext(getTranslation("dialogue.again", work().activity().patient().firstName()));
    }
}
