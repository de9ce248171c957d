package org.hearback.quiz.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.Set;
import org.hearback.quiz.ChoiceQuestion;
import org.hearback.quiz.Response;

/** Choices to tick, one or several. */
class TickField extends AnswerField {
    private final HasValue<?, ?> value;
    private final HasValidation group;
    private final SerializableSupplier<Set<Integer>> chosen;
    private final SerializableConsumer<Set<Integer>> choose;

    TickField(ChoiceQuestion question, List<Integer> order, String asks) {
        if (question.severalMayBeTicked()) {
            var boxes = new CheckboxGroup<Integer>(asks, order);
            boxes.setItemLabelGenerator(place -> question.choices().get(place).text());
            boxes.setHelperText(getTranslation("quiz.chooseAll"));
            boxes.addThemeName("helper-above-field");
            chosen = boxes::getValue;
            choose = boxes::setValue;
            group = boxes;
            value = boxes;
            getContent().add(boxes);
        } else {
            var radios = new RadioButtonGroup<Integer>(asks, order);
            radios.setItemLabelGenerator(place -> question.choices().get(place).text());
            chosen = () -> radios.getOptionalValue().map(Set::of).orElse(Set.of());
            choose = places -> radios.setValue(places.stream().findFirst().orElse(null));
            group = radios;
            value = radios;
            getContent().add(radios);
        }
        group.setManualValidation(true);
    }

    @Override
    Response response() {
        return Response.ticked(chosen.get());
    }

    @Override
    void show(Response response) {
        choose.accept(Set.copyOf(response.places()));
    }

    @Override
    void onChange(SerializableRunnable listener) {
        value.addValueChangeListener(change -> listener.run());
    }

    @Override
    void setMissing(boolean missing) {
        group.setInvalid(missing);
    }
}
