package org.hearback.dialogue;

import java.util.Map;
import org.hearback.course.ActivityType;
import org.hearback.course.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

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

    @Override
    public void check(Dialogue dialogue, Problems problems) {
        new TextCheck(dialogue, problems).run();
        new BondCheck(dialogue, problems).run();
    }

    @Override
    public void checkThoroughly(Dialogue dialogue, Problems problems) {
        new TalkCheck(dialogue, problems).run();
    }

    @Override
    public Map<String, String> evidence(Dialogue dialogue) {
        return TextCheck.evidence(dialogue);
    }

    @Override
    public JsonNode upgraded(JsonNode stored) {
        return FirstShape.upgraded(stored);
    }
}
