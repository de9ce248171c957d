package org.hearback.attempt;

import java.math.BigDecimal;

/**
 * So many right of so many.
 *
 * @param correct with a fraction where a part of an answer counts
 */
public record Score(double correct, int total) {
    public Score {
        if (!(correct >= 0) || total < 1 || correct > total) {
            throw new IllegalArgumentException("%s of %d".formatted(correct, total));
        }
    }

    /** Whether the share reaches a pass mark in per cent. */
    public boolean reaches(int percent) {
        return correct * 100 >= (double) total * percent;
    }

    /** In whole per cent, rounded down, so that it never claims a pass mark that was missed. */
    public int percent() {
        return (int) (correct * 100 / total);
    }

    /** What is right, as it is written: {@code 8} or {@code 8.5}. */
    public String points() {
        return BigDecimal.valueOf(correct).stripTrailingZeros().toPlainString();
    }

    /** Both together. */
    public Score plus(Score other) {
        return new Score(correct + other.correct, total + other.total);
    }
}
