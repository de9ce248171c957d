package org.hearback.quiz;

import org.hearback.course.ActivityType;
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
}
