package org.hearback.rehearsal;

import java.util.List;
import java.util.UUID;
import org.hearback.course.ContentId;
import org.hearback.dialogue.Dialogue.Mood;
import org.hearback.rehearsal.Rehearsal.Part;
import org.hearback.rehearsal.Rehearsal.Patient;

/** A small rehearsal for tests. */
public class TestRehearsals {
    public static final Part HEAR = new Part(
            "hear",
            "Hear them first",
            "I have been counting the days.",
            List.of("My wife got me the day off.", "You are the last on the list."),
            Mood.WORRIED,
            "Let him know that you heard it.",
            List.of("open-question"),
            "Take two of his own words.",
            "You have been counting the days.",
            "His own words come first.");

    public static final Part BELIEVE = new Part(
            "believe",
            "Believe them",
            "So I have made it up.",
            List.of("You think I am putting it on."),
            Mood.ANGRY,
            "Say that you believe him.",
            List.of("validation"),
            "End before the but.",
            "I do not think that for a moment.",
            "It says outright that he is believed.");

    public static final Part CLOSE = new Part(
            "close",
            "Keep the door open",
            "And if it gets worse?",
            List.of(),
            Mood.WORRIED,
            "Name the signs.",
            List.of("open-question"),
            "Where, and how soon?",
            "Go to A&E the same day.",
            "He can recognise it.");

    /** A rehearsal of three parts with an id of its own. */
    public static Rehearsal script() {
        return new Rehearsal(
                new ContentId("rehearsal-" + UUID.randomUUID()),
                "The reassurance script",
                "Three answers.",
                5,
                false,
                List.of("Say it in your own words."),
                List.of("evers-2017"),
                new Patient("Samuel Owusu", 44, "samuel", "A postman."),
                "No nerve is trapped.",
                List.of(HEAR, BELIEVE, CLOSE));
    }
}
