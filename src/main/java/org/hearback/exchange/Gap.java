package org.hearback.exchange;

/** What a question still needs before it can be published. The words are {@code exchange.gap.*}. */
public enum Gap {
    OUTCOME,
    DIFFICULTY,
    EVIDENCE,
    EXPLANATION,
    FEEDBACK,
    OTHERWISE,
    REASONS,
    TEXT,
    FEWER_ANSWERS,
    MORE_ANSWERS,
    WRONG_ANSWER,
    DIFFERENT_ANSWERS
}
