package org.hearback.quiz;

import java.util.List;

/**
 * What a learner answered; the data of a {@link Sitting#ANSWERED} step.
 *
 * @param question its id
 * @param choices the places of the chosen choices, as the author ordered them, ascending
 * @param right whether it was judged right when it was given
 */
public record Answer(String question, List<Integer> choices, boolean right) {}
