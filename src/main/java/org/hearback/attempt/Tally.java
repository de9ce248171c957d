package org.hearback.attempt;

/**
 * How somebody dealt with questions that they were free to leave.
 *
 * @param questions how many there were
 * @param answered of these, with a choice or in their own words
 * @param skipped of these, by choice and without an answer
 * @param judged of the answered ones, those that can be right or wrong
 * @param right of the judged ones
 */
public record Tally(int questions, int answered, int skipped, int judged, int right) {
    public Tally {
        if (skipped < 0 || answered + skipped > questions || right < 0 || right > judged || judged > answered) {
            throw new IllegalArgumentException("%d right of %d judged of %d answered, %d skipped, %d in all"
                    .formatted(right, judged, answered, skipped, questions));
        }
    }
}
