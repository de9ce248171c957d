package org.hearback.exercise;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hearback.course.ContentId;
import org.hearback.exercise.Round.Effect;
import org.hearback.exercise.Round.Find;
import org.hearback.exercise.Round.Patient;
import org.hearback.exercise.Round.Phrase;
import org.hearback.exercise.Round.Pick;
import org.hearback.exercise.Round.Reply;
import org.hearback.exercise.Round.Write;

/** Small exercises for tests. */
public class TestExercises {
    public static final Reply BELIEVE = new Reply("I believe you.", Effect.VALIDATING, "It names the doubt.");
    public static final Reply SCAN = new Reply("Your scan is normal.", Effect.INVALIDATING, "It closes the door.");
    public static final Reply MORE = new Reply("Tell me more.", Effect.NEUTRAL, "It may help.");

    public static final Pick PICK = new Pick(
            "pick",
            new Patient("Grace Bennett", 51),
            "In clinic, late on a Tuesday.",
            "Is it all in my head?",
            List.of(BELIEVE, SCAN, MORE));

    public static final Write WRITE = new Write(
            "write",
            new Patient("Daniel Price", 44),
            "On the telephone.",
            "Nobody has ever looked at my back.",
            "Answer him in two sentences.",
            List.of("My reply names what he feels.", "My reply offers a next step."),
            "Nobody has looked, and you have been left with it. Let me look now.",
            "It says back what he said.",
            List.of("validation"));

    public static final Find FIND = new Find(
            "find",
            new Patient("Grace Bennett", 51),
            "After her scan.",
            "What did you see?",
            "Well, your discs are crumbling, so at least we know. You walked in well.",
            List.of(
                    new Phrase("discs are crumbling", "She will picture it with every step."),
                    new Phrase("at least we know", "Nothing is better for her.")),
            "Your discs have changed with age, as most people’s do.");

    /** An exercise with an id of its own. */
    public static Exercise of(Round... rounds) {
        return new Exercise(
                new ContentId("exercise-" + UUID.randomUUID()),
                "The first sentence",
                "Two rounds.",
                4,
                true,
                List.of("Say that you believe somebody."),
                List.of("evers-2017"),
                Arrays.asList(rounds));
    }
}
