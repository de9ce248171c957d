package org.hearback.dialogue;

import org.hearback.course.ActivityType;
import org.springframework.stereotype.Component;

@Component
class DialogueType implements ActivityType<Dialogue> {
    @Override
    public String key() {
        return "dialogue";
    }

    @Override
    public String folder() {
        return "dialogues";
    }

    @Override
    public Class<Dialogue> content() {
        return Dialogue.class;
    }
}
