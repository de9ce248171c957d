package org.hearback.quiz.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import org.hearback.attempt.WholeCharacters;
import org.hearback.quiz.NumberQuestion;
import org.hearback.quiz.Response;
import org.hearback.quiz.ShortTextQuestion;

/** A word or a few, or a number. */
class TypedField extends AnswerField {
    private final TextField box;

    TypedField(ShortTextQuestion question, String asks) {
        this(asks);
        box.setHelperText(getTranslation("quiz.shortAnswer." + question.spellingWanted()));
    }

    TypedField(NumberQuestion question, String asks) {
        this(asks);
        box.addClassName("hb-number-box");
        box.getElement().executeJs("this.inputElement?.setAttribute('inputmode', 'decimal')");
        if (question.unit() instanceof NumberQuestion.Unit unit) {
            if (unit.required()) {
                // a keyboard of digits has no letters
                box.getElement().executeJs("this.inputElement?.removeAttribute('inputmode')");
                box.setHelperText(getTranslation("quiz.numberAndUnit"));
            } else {
                var suffix = new Span(unit.name());
                suffix.addClassName("hb-unit");
                box.setSuffixComponent(suffix);
                box.setHelperText(getTranslation("quiz.numberIn", unit.name()));
            }
        } else {
            box.setHelperText(getTranslation("quiz.number"));
        }
        box.addBlurListener(left -> tellUnread(question));
    }

    /** Once somebody has left the box, and not while they are writing. */
    private void tellUnread(NumberQuestion question) {
        var unread = !box.isEmpty() && !question.isComplete(response());
        box.setErrorMessage(unread ? getTranslation("quiz.missing.numberUnread") : "");
        box.setInvalid(unread);
    }

    private TypedField(String asks) {
        box = new TextField(asks);
        box.setMaxLength(ShortTextQuestion.LONGEST);
        box.setAutocomplete(Autocomplete.OFF);
        box.getElement().setAttribute("autocapitalize", "none");
        box.setManualValidation(true);
        box.setValueChangeMode(ValueChangeMode.LAZY);
        box.setValueChangeTimeout(800);
        getContent().add(box);
    }

    @Override
    Response response() {
        return Response.typed(WholeCharacters.cut(box.getValue(), ShortTextQuestion.LONGEST));
    }

    @Override
    void show(Response response) {
        box.setValue(response.text() == null ? "" : response.text());
    }

    @Override
    void onChange(SerializableRunnable listener) {
        box.addValueChangeListener(change -> listener.run());
    }

    @Override
    void setMissing(boolean missing) {
        box.setInvalid(missing);
    }
}
