package org.hearback.exercise;

import org.hearback.course.ActivityType;
import org.springframework.stereotype.Component;

@Component
class ExerciseType implements ActivityType<Exercise> {
    @Override
    public String key() {
        return "exercise";
    }

    @Override
    public String folder() {
        return "exercises";
    }

    @Override
    public Class<Exercise> content() {
        return Exercise.class;
    }
}
