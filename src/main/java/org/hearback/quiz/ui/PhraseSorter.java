package org.hearback.quiz.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.hearback.quiz.ClassifyQuestion;

/** Server side of {@code frontend/phrase-sorter.ts}. */
@Tag("phrase-sorter")
@JsModule("./phrase-sorter.ts")
class PhraseSorter extends PlacedField.Pieces<PhraseSorter> {
    PhraseSorter(ClassifyQuestion question, List<Integer> order, String asks) {
        super(asks);
        list(
                "phrases",
                order.stream()
                        .map(place -> question.phrases().get(place).text())
                        .toList());
        list("categories", question.categories());
        say("help", "quiz.sort.help");
        say("put", "quiz.sort.put");
    }
}
