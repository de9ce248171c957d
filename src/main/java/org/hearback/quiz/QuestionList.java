package org.hearback.quiz;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hearback.course.Problems;

/** The rules for the questions of a quiz or a bank, and for the cases that they name. */
final class QuestionList {
    private final List<Question> questions;
    private final List<Vignette> vignettes;
    private final List<String> outcomes;
    private final List<String> evidence;

    QuestionList(List<Question> questions, List<Vignette> vignettes, List<String> outcomes, List<String> evidence) {
        this.questions = questions;
        this.vignettes = vignettes;
        this.outcomes = outcomes;
        this.evidence = evidence;
    }

    void check(Problems problems) {
        var cases = new HashSet<String>();
        for (var i = 0; i < vignettes.size(); i++) {
            if (!cases.add(vignettes.get(i).id()))
                problems.at(
                        "vignettes[" + i + "].id",
                        "uses the id \"%s\" a second time"
                                .formatted(vignettes.get(i).id()));
        }
        Map<String, Integer> used = new HashMap<>();
        var ids = new HashSet<String>();
        for (var i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            var path = "questions[" + i + "]";
            if (!ids.add(question.id())) {
                problems.at(
                        path + ".id",
                        "uses the question id \"%s\" a second time: answers are stored under it"
                                .formatted(question.id()));
            }
            question.check(path, evidence, problems);
            checkAim(question, path, problems);
            var vignette = question.vignette();
            if (vignette == null) continue;
            used.merge(vignette, 1, Integer::sum);
            if (!cases.contains(vignette))
                problems.at(path + ".vignette", "names \"%s\", which is not among the vignettes".formatted(vignette));
        }
        for (var i = 0; i < vignettes.size(); i++) {
            if (!used.containsKey(vignettes.get(i).id()))
                problems.at(
                        "vignettes[" + i + "]",
                        "\"%s\" has no question: let one name it or take it out"
                                .formatted(vignettes.get(i).id()));
        }
    }

    private void checkAim(Question question, String path, Problems problems) {
        var aim = question.aim();
        if (aim == null) {
            problems.at(path, "needs an aim with outcome and difficulty in \"%s\"".formatted(question.id()));
        } else if (!outcomes.contains(aim.outcome())) {
            problems.at(
                    path + ".aim.outcome", "is not among the outcomes of the file: write it there too, word for word");
        }
    }
}
