package org.hearback.dialogue;

import java.util.List;
import java.util.UUID;
import org.hearback.course.ContentId;
import org.hearback.dialogue.Dialogue.Choice;
import org.hearback.dialogue.Dialogue.Effect;
import org.hearback.dialogue.Dialogue.Ending;
import org.hearback.dialogue.Dialogue.Mistrusting;
import org.hearback.dialogue.Dialogue.Mood;
import org.hearback.dialogue.Dialogue.Node;
import org.hearback.dialogue.Dialogue.Persona;
import org.hearback.dialogue.Dialogue.State;

/** A short dialogue for tests: two turns, two endings. */
public class TestDialogues {
    public static final Choice INVITE =
            new Choice("invite", "Tell me about it.", Effect.HELPS, 20, -10, "head", "It invites.", null);
    public static final Choice DISMISS = new Choice(
            "dismiss",
            "Your scan is fine.",
            Effect.HARMS,
            -20,
            10,
            "head",
            "It closes the door.",
            "I have read your letter.");
    public static final Choice BELIEVE =
            new Choice("believe", "No. I believe you.", Effect.HELPS, 20, -20, "end", "It answers.", null);
    public static final Choice WAIT =
            new Choice("wait", "Let us see.", Effect.NEUTRAL, 0, 0, "end", "It waits.", "No. I believe you.");

    public static final Node OPENING =
            new Node("opening", "I nearly stayed at home.", Mood.GUARDED, null, List.of(INVITE, DISMISS));
    public static final Node HEAD = new Node(
            "head",
            "Is it all in my head?",
            Mood.WORRIED,
            new Mistrusting(35, "So it is all in my head.", Mood.ANGRY),
            List.of(BELIEVE, WAIT));

    public static final Ending ALONE =
            new Ending("alone", 0, "Grace leaves alone", Mood.GUARDED, "Well. Thank you.", "She rings nobody.");
    public static final Ending BELIEVED =
            new Ending("believed", 50, "Grace leaves believed", Mood.RELIEVED, "You listened.", "She sleeps.");

    /** With an id of its own; it begins with trust 40 and worry 70. */
    public static Dialogue grace() {
        return new Dialogue(
                new ContentId("dialogue-" + UUID.randomUUID()),
                "Grace and the scan",
                "Grace is here about her scan.",
                3,
                true,
                List.of("Answer a fear."),
                List.of("evers-2017"),
                new Persona("Grace Bennett", 51, "Runs a kitchen", "Eighteen months of pain.", "grace"),
                "Your clinic, on a Tuesday.",
                new State(40, 70),
                List.of(OPENING, HEAD),
                List.of(ALONE, BELIEVED));
    }
}
