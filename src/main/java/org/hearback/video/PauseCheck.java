package org.hearback.video;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.hearback.course.Problems;
import org.jspecify.annotations.Nullable;

/** The rules for the pauses of a video that annotations cannot express. */
final class PauseCheck {
    /** Somebody who has just gone on wants to see something first, in seconds. */
    private static final int APART = 5;

    private final Video video;
    private final Problems problems;

    PauseCheck(Video video, Problems problems) {
        this.video = video;
        this.problems = problems;
    }

    /** @param seconds how long the film is, where that is known */
    void run(Optional<Double> seconds) {
        var ids = new HashSet<String>();
        @Nullable Pause before = null;
        for (var i = 0; i < video.pauses().size(); i++) {
            var pause = video.pauses().get(i);
            var path = "pauses[" + i + "]";
            checkPlace(pause, before, path + ".at");
            if (seconds.isPresent() && pause.at() >= seconds.get())
                problems.at(
                        path + ".at", "lies behind the end: the film is %.1f seconds long".formatted(seconds.get()));
            if ((pause.question() == null) == (pause.say() == null)) {
                problems.at(path, "must hold either a question or a say");
            } else {
                checkWords(pause, path);
                if (!ids.add(pause.id()))
                    problems.at(
                            path + (pause.say() == null ? ".question.id" : ".say.id"),
                            "uses the id \"%s\" a second time: answers are stored under it".formatted(pause.id()));
            }
            before = pause;
        }
    }

    private void checkPlace(Pause pause, @Nullable Pause before, String path) {
        if (before != null && pause.at() < before.at() + APART)
            problems.at(
                    path,
                    "comes too early after the pause at %d: leave at least %d seconds between pauses, in their order"
                            .formatted(before.at(), APART));
    }

    private void checkWords(Pause pause, String path) {
        if (pause.question() != null) {
            pause.question().check(path + ".question", video.evidence(), problems);
        } else {
            if (pause.say() != null
                    && pause.say().says() != null
                    && pause.say().says().isBlank())
                problems.at(path + ".say.says", "is empty: write what the patient says or leave it out");
            checkEvidence(pause.evidence(), path + ".say.evidence");
        }
    }

    private void checkEvidence(List<String> keys, String path) {
        for (var i = 0; i < keys.size(); i++) {
            if (!video.evidence().contains(keys.get(i)))
                problems.at(
                        path + "[" + i + "]",
                        "names \"%s\": list it in the evidence of the whole file too".formatted(keys.get(i)));
        }
    }
}
