package org.hearback.dialogue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hearback.dialogue.Dialogue.Choice;
import org.hearback.language.Analysis;
import org.hearback.language.Analyst;
import org.hearback.language.Context;
import org.hearback.language.Intents;
import org.hearback.language.Utterance;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Listens as the patient does: what an answer is, what is in it, and what it does. Thread-safe. */
@Component
@Lazy
public class Listener {
    /** Every card of some dozen dialogues, after each line that it can answer. */
    private static final int KEPT = 5_000;

    private final Responses responses;
    private final Analyst analyst;
    private final Intents intents;
    private final Map<Card, Reading> read = new ConcurrentHashMap<>();

    /** An authored reply as an answer to what the patient has said: its words do the same whoever chooses it. */
    private record Card(String text, List<String> does, Context answering) {}

    Listener(Responses responses, @Lazy Analyst analyst, @Lazy Intents intents) {
        this.responses = responses;
        this.analyst = analyst;
        this.intents = intents;
    }

    /** A talk in own words begins or goes on: what may be said in it is read ahead, at the present node first. */
    public void expect(Conversation talk) {
        if (talk.setting().mode() != Mode.OWN_WORDS || talk.isOver()) return;
        for (var node : talk.dialogue().nodes().reversed()) expect(node);
        expect(here(talk));
    }

    private void expect(Dialogue.Node node) {
        intents.expect(node.choices().stream().map(Listener::intentOf).toList());
    }

    /** The learner has chosen a reply. What it does is its author's word; where in its words, the analysis finds. */
    public Answer chosen(Conversation talk, Choice choice) {
        var answer = chosen(responses, talk, choice);
        if (choice.does().isEmpty()) return answer;
        if (read.size() >= KEPT) read.clear();
        return answer.with(read.computeIfAbsent(new Card(choice.text(), choice.does(), heardIn(talk)), this::read));
    }

    private Reading read(Card card) {
        return Reading.authored(card.does()).placedBy(analyst.analyse(new Utterance(card.text()), card.answering()));
    }

    static Answer chosen(Responses responses, Conversation talk, Choice choice) {
        var reading = Reading.authored(choice.does());
        var change = responses.change(talk.state(), here(talk), reading, choice, talk.justShown());
        return new Answer(null, null, choice.id(), null, null, null, reading, change);
    }

    /**
     * The learner has typed an answer.
     *
     * @param words anything, exactly as typed
     */
    public Answer typed(Conversation talk, String words) {
        var analysis = analyst.analyse(new Utterance(words), heardIn(talk));
        var reading = Reading.of(analysis);
        var match = intents.match(
                words,
                analysis,
                talk.possible().stream().map(Listener::intentOf).toList());
        var choice = talk.possible().stream()
                .filter(one -> one.id().equals(match.intent()))
                .findFirst()
                .orElse(null);
        var reaction = choice == null ? reactionTo(talk, reading, analysis) : null;
        var change = responses.change(talk.state(), here(talk), reading, choice, talk.justShown());
        return new Answer(
                null,
                null,
                choice == null ? null : choice.id(),
                words,
                match.confidence(),
                reaction,
                reading,
                choice == null && reaction == null ? Change.NONE : change);
    }

    private static Context heardIn(Conversation talk) {
        return new Context(talk.unanswered().says(), here(talk).stage());
    }

    static Intents.Intent intentOf(Choice choice) {
        return new Intents.Intent(choice.id(), choice.text(), choice.phrasings(), choice.does());
    }

    /** The first reaction to the surest thing that was found. */
    private static @Nullable Integer reactionTo(Conversation talk, Reading reading, Analysis analysis) {
        if (!analysis.isJudged()) return null;
        for (var code : reading.codes().toList()) {
            for (var i = 0; i < talk.dialogue().reactions().size(); i++) {
                if (talk.dialogue().reactions().get(i).to().contains(code)) return i;
            }
        }
        return null;
    }

    private static Dialogue.Node here(Conversation talk) {
        if (talk.node() == null) throw new IllegalStateException("the talk is over");
        return talk.node();
    }
}
