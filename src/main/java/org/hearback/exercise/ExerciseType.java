package org.hearback.exercise;

import java.util.HashSet;
import org.hearback.coach.BehaviourCodes;
import org.hearback.course.ActivityType;
import org.hearback.course.Problems;
import org.hearback.exercise.Round.Effect;
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

    @Override
    public void check(Exercise exercise, Problems problems) {
        var ids = new HashSet<String>();
        for (var i = 0; i < exercise.rounds().size(); i++) {
            var round = exercise.rounds().get(i);
            var path = "rounds[" + i + "]";
            if (!ids.add(round.id())) {
                problems.at(
                        path + ".id",
                        "uses the id \"%s\" a second time: give every round its own".formatted(round.id()));
            }
            switch (round) {
                case Round.Pick pick -> check(pick, path + ".replies", problems);
                case Round.Write write -> {
                    check(write, path + ".checklist", problems);
                    checkWishes(write, path + ".wishes", problems);
                }
                case Round.Find find -> check(find, path + ".phrases", problems);
            }
        }
    }

    private static void check(Round.Pick pick, String path, Problems problems) {
        var validating = pick.replies().stream()
                .filter(reply -> reply.effect() == Effect.VALIDATING)
                .count();
        if (validating == 0) {
            problems.at(path, "round \"%s\" has no validating reply: at least one must be".formatted(pick.id()));
        }
        if (validating == pick.replies().size()) {
            problems.at(
                    path, "round \"%s\" has only validating replies: there is nothing to choose".formatted(pick.id()));
        }
        var texts = new HashSet<String>();
        for (var i = 0; i < pick.replies().size(); i++) {
            if (!texts.add(pick.replies().get(i).text().strip())) {
                problems.at(path + "[" + i + "].text", "has the same reply a second time: change or remove one");
            }
        }
    }

    private static void check(Round.Write write, String path, Problems problems) {
        var statements = new HashSet<String>();
        for (var i = 0; i < write.checklist().size(); i++) {
            if (!statements.add(write.checklist().get(i).strip())) {
                problems.at(path + "[" + i + "]", "has the same statement a second time: change or remove one");
            }
        }
    }

    private static void checkWishes(Round.Write write, String path, Problems problems) {
        if (write.wishes().isEmpty()) return;
        var known = BehaviourCodes.in(problems.contentPath(""));
        if (known.isEmpty())
            problems.at(path, "cannot be checked: %s is missing or does not read".formatted(BehaviourCodes.FILE));
        for (var i = 0; i < write.wishes().size(); i++) {
            var code = write.wishes().get(i);
            if (known.isPresent() && !known.get().know(code))
                problems.at(path + "[" + i + "]", "\"%s\" is no code in %s".formatted(code, BehaviourCodes.FILE));
        }
    }

    private static void check(Round.Find find, String path, Problems problems) {
        var taken = new HashSet<Integer>();
        for (var i = 0; i < find.phrases().size(); i++) {
            var phrase = find.phrases().get(i);
            var places = find.placesOf(phrase);
            var place = path + "[" + i + "].words";
            if (places.isEmpty()) {
                problems.at(
                        place, "\"%s\" does not stand in the reply: copy the words from it".formatted(phrase.words()));
            } else if (places.stream().anyMatch(taken::contains)
                    || places.size() == find.words().size()) {
                problems.at(place, "leaves nothing to find: phrases may not overlap or be the whole reply");
            }
            taken.addAll(places);
        }
    }
}
