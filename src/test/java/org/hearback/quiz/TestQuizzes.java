package org.hearback.quiz;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hearback.course.ContentId;
import org.hearback.quiz.Question.Choice;
import org.hearback.quiz.Question.Kind;

/** Small quizzes for tests. */
public class TestQuizzes {
    public static final Question FIRST_WORDS = new Question(
            "first-words",
            Kind.SINGLE,
            "Daniel says that nobody believes him.\n\nWhat do you say first?",
            List.of(
                    new Choice("I believe that you are in pain.", true, "It names what he doubts most."),
                    new Choice("Your scan is normal.", false, "He hears that it is in his head.")),
            "Being believed comes before being informed.",
            List.of("evers-2017"));

    public static final Question HARMS = new Question(
            "harms",
            Kind.MULTIPLE,
            "Which of these can harm?",
            List.of(
                    new Choice("It is only wear and tear.", true, "“Only” makes it small."),
                    new Choice("You must learn to live with it.", true, "It sounds like an ending."),
                    new Choice("Tell me about a bad day.", false, "This invites.")),
            "Words that close a door harm.",
            List.of("evers-2017"));

    /** A quiz with an id of its own that is passed with every question right. */
    public static Quiz of(Question... questions) {
        return new Quiz(
                new ContentId("quiz-" + UUID.randomUUID()),
                "Check what you took from it",
                "Short questions.",
                3,
                true,
                List.of("Say why being believed comes first."),
                List.of("evers-2017"),
                100,
                Arrays.asList(questions));
    }
}
