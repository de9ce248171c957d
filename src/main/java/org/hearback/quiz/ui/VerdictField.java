package org.hearback.quiz.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.hearback.quiz.Response;
import org.hearback.quiz.TrueFalseQuestion;
import org.jspecify.annotations.Nullable;

/** Whether a statement is true, and why. */
class VerdictField extends AnswerField {
    private final RadioButtonGroup<Boolean> verdict;
    private final RadioButtonGroup<Integer> reason;

    VerdictField(TrueFalseQuestion question, List<Integer> order, String asks) {
        var intro = new Paragraph(asks);
        intro.addClassName("hb-asks");
        verdict = new RadioButtonGroup<>(question.statement(), List.of(true, false));
        verdict.addClassName("hb-verdict-choice");
        verdict.setItemLabelGenerator(truth -> getTranslation(truth ? "quiz.true" : "quiz.false"));
        verdict.setManualValidation(true);
        reason = new RadioButtonGroup<>(getTranslation("quiz.reason"), order);
        reason.setItemLabelGenerator(place -> question.reasons().get(place).text());
        reason.setManualValidation(true);
        getContent().addClassName("hb-stack");
        getContent().add(intro, verdict, reason);
    }

    @Override
    Response response() {
        return Response.placed(List.of(
                verdict.getOptionalValue().map(truth -> truth ? 1 : 0).orElse(Response.OPEN),
                reason.getOptionalValue().orElse(Response.OPEN)));
    }

    @Override
    void show(Response response) {
        var places = response.places();
        verdict.setValue(truth(places.isEmpty() ? Response.OPEN : places.get(0)));
        reason.setValue(places.size() < 2 || places.get(1) == Response.OPEN ? null : places.get(1));
    }

    @Override
    void onChange(SerializableRunnable listener) {
        verdict.addValueChangeListener(change -> listener.run());
        reason.addValueChangeListener(change -> listener.run());
    }

    @Override
    void setMissing(boolean missing) {
        verdict.setInvalid(missing && verdict.isEmpty());
        reason.setInvalid(missing && reason.isEmpty());
    }

    private static @Nullable Boolean truth(int place) {
        return place == Response.OPEN ? null : Boolean.valueOf(place == 1);
    }
}
