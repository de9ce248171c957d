package org.hearback.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearback.attempt.ui.AnswerKeeper;
import org.hearback.attempt.ui.SavedAnswer;
import org.hearback.quiz.Asked;
import org.hearback.quiz.Question;
import org.hearback.quiz.Response;
import org.hearback.quiz.Sitting;
import org.jspecify.annotations.Nullable;

/**
 * What this browser still keeps of questions that can no longer be answered on this page. What counts all the same is
 * taken; what does not is shown with the reason, to be copied, until the learner has read it.
 */
class HeldBack extends Composite<Div> {
    private final Section untaken = new Section();
    private final Paragraph reason = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Map<Integer, AnswerKeeper> keepers = new HashMap<>();
    private final Map<Integer, Line> lines = new TreeMap<>();
    private final @Nullable String superseded;
    private final Paper.Taking taking;

    /** @param given in the browser's terms */
    private record Line(ListItem item, String given, boolean isForTheReasonAbove) {}

    /**
     * @param why why most of what is not taken does not count: a key of the translations
     * @param superseded what is said of an answer that was given again elsewhere since: a key, or null where {@code why}
     *     holds for it too
     * @param questions those of the sitting that have no field on this page
     * @param taking takes what may still count
     */
    HeldBack(
            String why,
            @Nullable String superseded,
            Sitting sitting,
            List<Asked> questions,
            Function<Question, SavedAnswer> saved,
            Paper.Taking taking) {
        this.superseded = superseded;
        this.taking = taking;
        reason.setText(getTranslation(why));
        untaken.setVisible(false);
        untaken.addClassNames("hb-card", "hb-stack", "hb-held-back");
        untaken.getElement().setAttribute("role", "status");
        untaken.add(
                new H2(getTranslation("quiz.heldBack")),
                reason,
                list,
                new Button(getTranslation("quiz.heldBack.seen"), click -> forget()));
        getContent().addClassName("hb-held-back-place");
        getContent().add(untaken);
        for (var asked : questions) keep(asked, sitting, saved.apply(asked.question()));
    }

    private void keep(Asked asked, Sitting sitting, SavedAnswer saved) {
        var question = asked.question();
        var shown = new ShownOrder(question, sitting.order(question));
        var number = sitting.asked().indexOf(asked) + 1;
        var known = shown.ofDraft(saved.draft());
        var counts = sitting.answerTo(question).map(answer -> answer.response());
        var keeper = saved.keeper(shown.given(known), (given, ago) -> {
            var response = shown.response(given);
            if (response.isEmpty() || counts.filter(response::equals).isPresent()) return true;
            var isWhole = question.isComplete(response);
            if (isWhole && taking.take(question, response, ago)) return true;
            show(number, question, given, response, isWhole ? null : "quiz.heldBack.incomplete");
            return false;
        });
        keeper.onSuperseded(given -> {
            var response = shown.response(given);
            if (response.isEmpty() || counts.filter(response::equals).isPresent()) return;
            show(number, question, given, response, superseded);
        });
        keepers.put(number, keeper);
        getContent().add(keeper.alone());
    }

    /** The browser tells it again and again. */
    private void show(int number, Question question, String given, Response response, @Nullable String reasonOfItsOwn) {
        if (lines.get(number) instanceof Line before && before.given().equals(given)) return;
        var asks = new Span(getTranslation(
                "quiz.heldBack.question", number, Prompt.of(question).asks()));
        asks.addClassName("hb-muted");
        var item = new ListItem(asks);
        GivenWords.of(question, response, this).forEach(words -> item.add(new Paragraph(words)));
        if (reasonOfItsOwn != null) item.add(new Paragraph(getTranslation(reasonOfItsOwn)));
        lines.put(number, new Line(item, given, reasonOfItsOwn == null));
        reason.setVisible(lines.values().stream().anyMatch(Line::isForTheReasonAbove));
        list.removeAll();
        lines.values().forEach(line -> list.add(line.item()));
        untaken.setVisible(true);
    }

    private void forget() {
        lines.forEach((number, line) -> keepers.get(number).acknowledge(line.given()));
        lines.clear();
        untaken.setVisible(false);
    }
}
