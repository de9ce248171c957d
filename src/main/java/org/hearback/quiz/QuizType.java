package org.hearback.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.hearback.course.ActivityType;
import org.hearback.course.Problems;
import org.springframework.stereotype.Component;

@Component
class QuizType implements ActivityType<Quiz> {
    @Override
    public String key() {
        return "quiz";
    }

    @Override
    public String folder() {
        return "quizzes";
    }

    @Override
    public Class<Quiz> content() {
        return Quiz.class;
    }

    @Override
    public void check(Quiz quiz, Problems problems) {
        var ids = new HashSet<String>();
        for (var i = 0; i < quiz.questions().size(); i++) {
            var question = quiz.questions().get(i);
            var path = "questions[" + i + "]";
            if (!ids.add(question.id())) {
                problems.at(
                        path + ".id",
                        "uses the question id \"%s\" a second time: answers are stored under it"
                                .formatted(question.id()));
            }
            checkChoices(question, path + ".choices", problems);
            checkEvidence(question.evidence(), quiz.evidence(), path + ".evidence", problems);
        }
    }

    private static void checkChoices(Question question, String path, Problems problems) {
        var right = question.rightChoices().size();
        var wrong = question.choices().size() - right;
        switch (question.kind()) {
            case SINGLE -> {
                if (right != 1) {
                    problems.at(
                            path,
                            "has %d correct choices: \"%s\" is single, so exactly one must have correct: true"
                                    .formatted(right, question.id()));
                }
            }
            case MULTIPLE -> {
                if (right == 0)
                    problems.at(
                            path,
                            "has no correct choice: give \"%s\" at least one correct: true".formatted(question.id()));
                if (wrong == 0)
                    problems.at(
                            path,
                            "has no wrong choice: whoever ticks everything would be right in \"%s\""
                                    .formatted(question.id()));
            }
        }
        var texts = new HashSet<String>();
        for (var i = 0; i < question.choices().size(); i++) {
            var text = question.choices().get(i).text().strip();
            if (!texts.add(text.toLowerCase(Locale.ROOT))) {
                problems.at(
                        path + "[" + i + "].text", "repeats the choice \"%s\": no two may read alike".formatted(text));
            }
        }
    }

    private static void checkEvidence(List<String> keys, List<String> ofQuiz, String path, Problems problems) {
        for (var i = 0; i < keys.size(); i++) {
            if (!ofQuiz.contains(keys.get(i))) {
                problems.at(
                        path + "[" + i + "]",
                        "names \"%s\": list it in the quiz's own evidence too".formatted(keys.get(i)));
            }
        }
    }
}
