package org.hearback.language;

/** What the stage of the visit makes more or less likely, beyond what the words say. */
final class Moment {
    private static final double EARLY = 0.4;
    private static final double LATE = -1.0;

    private Moment() {}

    /** Advice is premature early in a visit and seldom so where a plan is being made. */
    static double weighed(Behaviour behaviour, double probability, Context context) {
        var stage = context.stage();
        if (stage == null || !behaviour.code().equals("premature-advice")) return probability;
        return switch (stage) {
            case OPENING, LISTENING -> shifted(probability, EARLY);
            case PLAN, CLOSE -> shifted(probability, LATE);
            case ASSESSMENT, EXPLANATION -> probability;
        };
    }

    private static double shifted(double probability, double by) {
        var odds = Math.log(probability / (1 - probability)) + by;
        return 1 / (1 + Math.exp(-odds));
    }
}
