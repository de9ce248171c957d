package org.hearback.quiz.ui;

import org.hearback.quiz.Sitting;

/** Which words count: questions that are right, or marks where some count more or in part. */
final class Marks {
    private Marks() {}

    static String passMark(Sitting sitting) {
        if (sitting.neededToPass() == 0) return "quiz.takesStock";
        return oneEach(sitting) ? "quiz.passMark" : "quiz.passMark.marks";
    }

    static String score(Sitting sitting) {
        return oneEach(sitting)
                        && sitting.score().correct()
                                == Math.rint(sitting.score().correct())
                ? "quiz.score"
                : "quiz.score.marks";
    }

    private static boolean oneEach(Sitting sitting) {
        return sitting.score().total() == sitting.asked().size();
    }
}
