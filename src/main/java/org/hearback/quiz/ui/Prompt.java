package org.hearback.quiz.ui;

import org.hearback.quiz.Question;

/**
 * A prompt in its two parts, which look and sound different.
 *
 * @param situation what comes before the question, perhaps nothing
 * @param asks the last paragraph, which asks
 */
record Prompt(String situation, String asks) {
    static Prompt of(Question question) {
        var text = question.prompt().strip();
        var paragraphs = text.split("\\n\\s*\\n");
        var asks = paragraphs[paragraphs.length - 1];
        return new Prompt(text.substring(0, text.length() - asks.length()).strip(), asks.strip());
    }
}
