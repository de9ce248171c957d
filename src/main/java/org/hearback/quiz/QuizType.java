package org.hearback.quiz;

import java.util.HashSet;
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
            question.check(path, quiz.evidence(), problems);
        }
    }
}
