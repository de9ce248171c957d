package org.hearback.exchange;

import java.math.BigDecimal;
import java.util.stream.DoubleStream;

/** The shares of the points that Moodle knows; it refuses any other. */
final class Grades {
    /** Shares and marks that differ by no more are the same, but for rounding. */
    static final double NEARLY = 0.006;

    private static final double[] KNOWN = {
        0, 5, 10, 11.11111, 12.5, 14.28571, 16.66667, 20, 25, 30, 33.33333, 40, 50, 60, 66.66667, 70, 75, 80, 83.33333,
        90, 100
    };
    private static final double ROUNDED = 0.51;

    private Grades() {}

    /** In per cent: the nearest one. */
    static double nearest(double fraction) {
        var percent = Math.abs(fraction) * 100;
        var nearest = DoubleStream.of(KNOWN)
                .boxed()
                .min((a, b) -> Double.compare(Math.abs(a - percent), Math.abs(b - percent)))
                .orElse(0.0);
        return Math.copySign(nearest, fraction);
    }

    /** Whether a share is only rounded, as ours are to whole per cents. */
    static boolean holds(double fraction) {
        return Math.abs(nearest(fraction) - fraction * 100) < ROUNDED;
    }

    static String written(double fraction) {
        var nearest = nearest(fraction);
        return nearest == 0 ? "0" : number(nearest);
    }

    /** As people read it, whatever the share. */
    static String percent(double fraction) {
        return number(Math.round(fraction * 1e5) / 1e3) + " %";
    }

    static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
