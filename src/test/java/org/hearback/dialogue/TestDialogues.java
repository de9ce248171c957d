package org.hearback.dialogue;

import java.util.List;
import java.util.UUID;
import org.hearback.course.ContentId;
import org.hearback.dialogue.Dialogue.Choice;
import org.hearback.dialogue.Dialogue.Ending;
import org.hearback.dialogue.Dialogue.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A short dialogue for tests: three turns, three endings, a fact, an interruption, a reaction and own words. Tests that
 * need another one write it as authors do and {@link #read} it.
 */
public class TestDialogues {
    /** As an author writes it; it begins with trust 40 and worry 70. */
    public static final String GRACE = """
            id: grace
            title: Grace and the scan
            summary: Grace is here about her scan.
            minutes: 3
            required: true
            difficulty: 1
            outcomes: [Answer a fear.]
            evidence: [evers-2017]
            patient:
              name: Grace Bennett
              age: 51
              work: Runs a kitchen
              home: Lives with her sister
              story: Eighteen months of pain.
              tried:
                - { what: Physiotherapy, how: It flared. }
              scan: No fracture and no pressed nerve.
              fears: That she is not believed.
              hopes: A night’s sleep.
              facts:
                - { id: mother, about: Her mother ended up in a wheelchair. }
              portrait: grace
              voice: { pitch: 1.0, rate: 1.0, like: female }
            place: Your clinic, on a Tuesday.
            slot: 20
            words:
              me: { surgeon: the surgeon, app: the physiotherapist }
            begins: { trust: 40, worry: 70, understanding: 30, engagement: 40 }
            nodes:
              - id: opening
                stage: opening
                mood: guarded
                says: I nearly stayed at home.
                choices:
                  - id: invite
                    text: Tell me about it.
                    phrasings: [what has it been like, tell me all about it, how has this been for you, go on, start where you like]
                    does: [open-question]
                    effect: helps
                    change: { trust: 12, worry: -9 }
                    next: head
                    felt: She asked me.
                    why: It invites.
                    evidence: [evers-2017]
                  - id: dismiss
                    text: Your scan is fine.
                    phrasings: [the scan is normal, good news about the scan, nothing on the scan, your pictures are clean, it all looks fine]
                    does: [dismissal]
                    effect: harms
                    change: { trust: -9, worry: 7 }
                    next: head
                    felt: So that was that.
                    why: It closes the door.
                    better: I have read your letter.
                  - id: where
                    text: Where does it hurt?
                    phrasings: [show me where it hurts, is it in the back, does it go to the leg, point to it, which side is it]
                    does: [closed-question]
                    effect: neutral
                    next: head
                    felt: A question.
                    why: It asks for facts.
                    better: Tell me about it.
              - id: head
                stage: listening
                mood: worried
                says: Is it all in my head?
                otherwise:
                  - { when: { trust: { below: 35 } }, mood: angry, says: So it is all in my head. }
                  - { when: { trust: { atLeast: 50 } }, mood: worried, says: Is it all in my head? My mother ended in a chair., tells: [mother] }
                choices:
                  - id: believe
                    text: No. I believe you.
                    phrasings: [your pain is real, i do believe you, nobody thinks you make it up, it is not in your head, of course it is real]
                    does: [validation]
                    effect: helps
                    change: { trust: 12, worry: -12 }
                    next: plan
                    felt: She believes me.
                    why: It answers.
                  - id: wait
                    text: Let us see.
                    phrasings: [we will see, wait and see, hard to say, let me think, we shall find out]
                    effect: neutral
                    next: plan
                    felt: That is no answer.
                    why: It waits.
                    better: No. I believe you.
                    evidence: [evers-2017]
                  - id: mother
                    text: How was that with your mother?
                    phrasings: [tell me about your mother, what happened to your mum, your mother, was that her back, how is your mum]
                    does: [exploring-concerns]
                    effect: helps
                    next: plan
                    when: { knows: [mother] }
                    felt: She heard that.
                    why: It takes up what she told.
                  - id: sorry
                    text: I am sorry to hear that.
                    phrasings: [i am so sorry, sorry, that sounds awful, what a time, i am sorry about this]
                    does: [empathy]
                    effect: helps
                    next: plan
                    typedOnly: true
                    felt: She minds.
                    why: It is kind.
              - id: silence
                stage: listening
                mood: angry
                says: You are not listening.
                choices:
                  - id: repair
                    text: You are right. I was not.
                    phrasings: [sorry you are right, i should have listened, that was wrong of me, let me listen now, please say it again]
                    does: [empathy]
                    effect: helps
                    next: back
                    felt: Well then.
                    why: It mends.
                  - id: insist
                    text: I am trying to help you.
                    phrasings: [i do listen, please let me finish, calm down, i want to help, let me speak]
                    does: [talking-over]
                    effect: harms
                    next: back
                    felt: There it is again.
                    why: It defends.
                    better: You are right. I was not.
              - id: plan
                stage: plan
                mood: engaged
                says: What happens now?
                choices:
                  - id: together
                    text: We make a plan together, you and {me}.
                    phrasings: [let us plan it together, what would you like to do first, we can choose a first step, you and i make a plan, what matters to you]
                    does: [shared-plan, safety-netting]
                    effect: helps
                    next: end
                    felt: I have a say.
                    why: It shares.
                  - id: leave
                    text: There is no more that I can do.
                    phrasings: [i cannot help you, nothing more to do, i will discharge you, that is all from me, there is nothing left]
                    does: [abandonment]
                    effect: harms
                    next: end
                    felt: I am on my own.
                    why: It leaves her.
                    better: We make a plan together.
            felt: { disbelief: Here we go. }
            reactions:
              - { to: [validation, empathy], mood: engaged, says: Thank you. }
              - { to: [dismissal, blame], mood: angry, says: I beg your pardon? }
            lost:
              - Sorry, what do you mean?
              - I do not follow you.
            interruptions:
              - { when: { trust: { below: 20 } }, node: silence }
            essentials:
              - id: fear
                label: What she fears most
                when: { knows: [mother] }
                why: A fear that is spoken can be answered.
                evidence: [evers-2017]
            endings:
              - { id: alone, fromTrust: 0, effect: harms, title: Grace leaves alone, mood: guarded, says: Well. Thank you., afterwards: She rings nobody. }
              - { id: halfway, fromTrust: 35, effect: neutral, title: Grace leaves halfway, mood: confused, says: I will think about it., afterwards: She rings her sister. }
              - { id: believed, fromTrust: 60, effect: helps, title: Grace leaves believed, mood: relieved, says: You listened., afterwards: She sleeps. }
            """;

    /** A small model, so that the sums in tests do not follow the one that ships. */
    public static final String RESPONSES_FILE = """
            behaviours:
              - { code: open-question, change: { trust: 3, worry: -1, engagement: 5 }, felt: Room., why: It opens., evidence: [evers-2017] }
              - { code: closed-question, felt: A question., change: {}, why: It asks., evidence: [evers-2017] }
              - { code: validation, change: { trust: 6, worry: -4, engagement: 5 }, felt: Believed., why: It believes., evidence: [evers-2017] }
              - { code: empathy, change: { trust: 5, worry: -3, engagement: 4 }, felt: Minded., why: It minds., evidence: [evers-2017] }
              - { code: exploring-concerns, change: { trust: 5, worry: -3, engagement: 6 }, felt: Asked., why: It asks., evidence: [evers-2017] }
              - { code: explanation, change: { trust: 2, worry: -4, understanding: 9, engagement: 1 }, felt: Clear., why: It tells., evidence: [evers-2017] }
              - { code: shared-plan, change: { trust: 4, worry: -3, understanding: 4, engagement: 5 }, felt: Mine., why: It shares., evidence: [evers-2017] }
              - { code: safety-netting, change: { trust: 3, worry: -4, understanding: 5, engagement: 1 }, felt: Safe., why: It nets., evidence: [evers-2017] }
              - { code: dismissal, change: { trust: -11, worry: 3, engagement: -8 }, felt: Small., why: It shrinks., evidence: [evers-2017] }
              - { code: talking-over, change: { trust: -8, worry: 2, engagement: -8 }, felt: Cut., why: It cuts., evidence: [evers-2017] }
              - { code: abandonment, change: { trust: -11, worry: 8, understanding: -2, engagement: -8 }, felt: Alone., why: It leaves., evidence: [evers-2017] }
            words:
              alarming: { trust: -1, worry: 7, understanding: -2 }
            rules:
              but: { trust: -4, engagement: -3 }
              again: 0.5
              asking: 0.5
              heardFrom: 35
              unheard: 0.5
              most: 18
            ratings:
              - { id: data-gathering, begins: 1, times: 3, points: { open-question: 1 }, evidence: [evers-2017] }
            """;

    public static final Responses RESPONSES = responses(RESPONSES_FILE);

    private static final Dialogue READ = read(GRACE);

    public static final Node OPENING = node(READ, "opening");
    public static final Node HEAD = node(READ, "head");
    public static final Node SILENCE = node(READ, "silence");
    public static final Node PLAN = node(READ, "plan");

    public static final Choice INVITE = choice(OPENING, "invite");
    public static final Choice DISMISS = choice(OPENING, "dismiss");
    public static final Choice WHERE = choice(OPENING, "where");
    public static final Choice BELIEVE = choice(HEAD, "believe");
    public static final Choice WAIT = choice(HEAD, "wait");
    public static final Choice MOTHER = choice(HEAD, "mother");
    public static final Choice SORRY = choice(HEAD, "sorry");
    public static final Choice REPAIR = choice(SILENCE, "repair");
    public static final Choice INSIST = choice(SILENCE, "insist");
    /** As a surgeon sees it. */
    public static final Choice TOGETHER = choice(node(Wording.of(READ, Clinician.SURGEON), "plan"), "together");

    public static final Choice LEAVE = choice(PLAN, "leave");

    public static final Ending ALONE = READ.endings().get(0);
    public static final Ending HALFWAY = READ.endings().get(1);
    public static final Ending BELIEVED = READ.endings().get(2);

    /** With an id of its own; it begins with trust 40 and worry 70. */
    public static Dialogue grace() {
        return read(GRACE, "dialogue-" + UUID.randomUUID());
    }

    /** A dialogue as authors write it. */
    public static Dialogue read(String yaml) {
        return new YAMLMapper().readValue(yaml, Dialogue.class);
    }

    /** What was published before patients had conditions, as it is stored: the first Grace, made shorter. */
    public static JsonNode storedFirstShape() {
        return JsonMapper.shared().readTree(TestDialogues.class.getResourceAsStream("first-shape.json"));
    }

    /** {@link #storedFirstShape()} as it is read now. */
    public static Dialogue firstShape() {
        return JsonMapper.shared().treeToValue(new DialogueType().upgraded(storedFirstShape()), Dialogue.class);
    }

    private static Dialogue read(String yaml, String id) {
        var tree = new YAMLMapper().readTree(yaml);
        ((ObjectNode) tree).put("id", new ContentId(id).value());
        return JsonMapper.shared().treeToValue(tree, Dialogue.class);
    }

    /** A condition as authors write it: {@code trust: { below: 30 }}. */
    public static Condition when(String yaml) {
        return new YAMLMapper().readValue(yaml, Condition.class);
    }

    public static Responses responses(String yaml) {
        return new YAMLMapper().readValue(yaml, Responses.class);
    }

    public static Node node(Dialogue dialogue, String id) {
        return dialogue.node(id).orElseThrow();
    }

    public static Choice choice(Node node, String id) {
        return node.choices().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A talk with a surgeon who chooses these replies, one after another; {@link #RESPONSES} say what they do. */
    public static Conversation talk(Dialogue dialogue, Choice... choices) {
        return talk(dialogue, List.of(choices).stream().map(Choice::id).toArray(String[]::new));
    }

    /** As {@link #talk(Dialogue, Choice...)}, by the ids of the choices. */
    public static Conversation talk(Dialogue dialogue, String... choices) {
        var talk = Conversation.begin(dialogue, new Setting(Mode.GUIDED, Clinician.SURGEON));
        for (var id : choices) {
            talk = talk.after(Listener.chosen(RESPONSES, talk, choice(node(talk.dialogue(), talk.at()), id)));
        }
        return talk;
    }

    /** The learner chooses this reply. */
    public static Answer chosen(Conversation talk, Choice choice) {
        return Listener.chosen(RESPONSES, talk, choice);
    }

    /** Own words that come nearest to this reply, and hold what it does. */
    public static Answer typed(Conversation talk, Choice choice, String words) {
        var like = Listener.chosen(RESPONSES, talk, choice);
        return new Answer(null, null, choice.id(), words, 0.9, null, like.reading(), like.change());
    }

    /** Own words that the patient does not follow. */
    public static Answer astray(String words) {
        return new Answer(null, null, null, words, 0.1, null, Reading.NOTHING, Change.NONE);
    }

    /** Own words that fit no reply but meet with a reaction of the dialogue, and show what it answers to. */
    public static Answer reacted(Dialogue dialogue, int reaction, String words) {
        var reading = Reading.authored(dialogue.reactions().get(reaction).to());
        return new Answer(null, null, null, words, 0.2, reaction, reading, Change.NONE);
    }
}
