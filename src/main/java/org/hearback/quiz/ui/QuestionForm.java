package org.hearback.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.Set;
import org.hearback.attempt.ui.Prose;
import org.hearback.attempt.ui.SavedChoices;
import org.hearback.quiz.MultipleQuestion;
import org.hearback.quiz.Question;
import org.hearback.quiz.Response;
import org.hearback.quiz.SingleQuestion;

/**
 * A question that waits for its answer. The browser gets the words of the choices and nothing else; what is right stays
 * on the server.
 */
public class QuestionForm extends Composite<Div> {
    private final HasValidation group;
    private final SerializableSupplier<Set<Integer>> chosen;
    private final Paragraph chooseFirst = new Paragraph();

    /**
     * @param order the places of the choices as this learner sees them
     * @param choices the places of the choices, and what was chosen but not checked
     */
    public QuestionForm(Question question, List<Integer> order, SavedChoices<Integer> choices) {
        getContent().addClassNames("hb-question", "hb-stack");
        chooseFirst.addClassName("hb-error");
        chooseFirst.getElement().setAttribute("role", "alert");
        var prompt = Prompt.of(question);
        if (!prompt.situation().isEmpty()) getContent().add(new Prose(prompt.situation()));
        switch (question) {
            case SingleQuestion single -> {
                var radios = new RadioButtonGroup<Integer>(prompt.asks(), order);
                radios.setItemLabelGenerator(
                        place -> single.choices().get(place).text());
                choices.in(radios);
                radios.addValueChangeListener(change -> changed());
                group = radios;
                chosen = () -> radios.getOptionalValue().map(Set::of).orElse(Set.of());
                getContent().add(radios);
            }
            case MultipleQuestion multiple -> {
                var boxes = new CheckboxGroup<Integer>(prompt.asks(), order);
                boxes.setItemLabelGenerator(
                        place -> multiple.choices().get(place).text());
                boxes.setHelperText(getTranslation("quiz.chooseAll"));
                boxes.addThemeName("helper-above-field");
                choices.in(boxes);
                boxes.addValueChangeListener(change -> changed());
                group = boxes;
                chosen = boxes::getValue;
                getContent().add(boxes);
            }
            default -> throw new IllegalStateException("unknown kind " + question);
        }
        group.setManualValidation(true);
    }

    /** What is chosen now. */
    public Response response() {
        return Response.ticked(chosen.get());
    }

    /** Whether something is chosen; if not, the choices are marked as what is missing, and {@link #reminder} says so. */
    public boolean isAnswered() {
        var answered = !chosen.get().isEmpty();
        group.setInvalid(!answered);
        chooseFirst.setText(answered ? "" : getTranslation("quiz.chooseFirst"));
        return answered;
    }

    /** Asks to choose first; to stand beside the button, since on a phone the choices reach beyond the screen. */
    public Component reminder() {
        return chooseFirst;
    }

    private void changed() {
        group.setInvalid(false);
        chooseFirst.setText("");
    }
}
