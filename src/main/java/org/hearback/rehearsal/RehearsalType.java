package org.hearback.rehearsal;

import java.util.HashSet;
import java.util.Locale;
import org.hearback.coach.BehaviourCodes;
import org.hearback.course.ActivityType;
import org.hearback.course.Problems;
import org.hearback.dialogue.Dialogue.Mood;
import org.hearback.rehearsal.Rehearsal.Part;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

@Component
class RehearsalType implements ActivityType<Rehearsal> {
    @Override
    public String key() {
        return "rehearsal";
    }

    @Override
    public String folder() {
        return "rehearsals";
    }

    @Override
    public Class<Rehearsal> content() {
        return Rehearsal.class;
    }

    @Override
    public void check(Rehearsal rehearsal, Problems problems) {
        checkPortrait(rehearsal, problems);
        var codes = BehaviourCodes.in(problems.contentPath(""));
        if (codes.isEmpty())
            problems.at("parts", "cannot be checked: %s is missing or does not read".formatted(BehaviourCodes.FILE));
        var ids = new HashSet<String>();
        var names = new HashSet<String>();
        for (var i = 0; i < rehearsal.parts().size(); i++) {
            var part = rehearsal.parts().get(i);
            var path = "parts[" + i + "]";
            if (!ids.add(part.id()))
                problems.at(
                        path + ".id", "uses the id \"%s\" a second time: give every part its own".formatted(part.id()));
            if (!names.add(part.name().strip()))
                problems.at(path + ".name", "has the same name a second time: phrases are filed under it");
            checkPrompts(part, path, problems);
            codes.ifPresent(known -> checkWishes(part, path, known, problems));
        }
    }

    private static void checkPortrait(Rehearsal rehearsal, Problems problems) {
        var portrait = rehearsal.patient().portrait();
        for (var i = 0; i < rehearsal.parts().size(); i++) {
            var mood = rehearsal.parts().get(i).mood();
            if (portrait.matches("[a-z]+") && hasFace(portrait, mood)) continue;
            problems.at(
                    "patient.portrait",
                    "names the portrait \"%s\", which does not exist: draw it with studio/portraits.mjs"
                            .formatted(portrait));
            return;
        }
    }

    private static boolean hasFace(String portrait, Mood mood) {
        var file = "META-INF/resources/portraits/%s/%s.svg"
                .formatted(portrait, mood.name().toLowerCase(Locale.ROOT));
        return new ClassPathResource(file).exists();
    }

    private static void checkPrompts(Part part, String path, Problems problems) {
        var prompts = new HashSet<String>();
        prompts.add(part.says().strip());
        for (var i = 0; i < part.also().size(); i++) {
            if (!prompts.add(part.also().get(i).strip()))
                problems.at(path + ".also[" + i + "]", "has the same words a second time: change or remove one");
        }
    }

    private static void checkWishes(Part part, String path, BehaviourCodes known, Problems problems) {
        for (var i = 0; i < part.wishes().size(); i++) {
            var code = part.wishes().get(i);
            if (!known.know(code))
                problems.at(
                        path + ".wishes[" + i + "]", "\"%s\" is no code in %s".formatted(code, BehaviourCodes.FILE));
        }
    }
}
