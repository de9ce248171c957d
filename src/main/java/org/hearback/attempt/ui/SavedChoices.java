package org.hearback.attempt.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is chosen but not yet given as a step. It goes to the server with every change, so that it is chosen again after
 * a reload and on another device.
 *
 * @param <T> what there is to choose from
 */
public class SavedChoices<T> {
    private final List<T> options;
    private final String draft;
    private final SerializableConsumer<String> save;

    /**
     * @param options in an order that stays: choices are kept as places in it
     * @param draft what {@code save} was given last, or nothing
     */
    SavedChoices(List<T> options, String draft, SerializableConsumer<String> save) {
        this.options = options;
        this.draft = draft;
        this.save = save;
    }

    public List<T> options() {
        return options;
    }

    /** Chooses again what was chosen here before, and keeps what is chosen from now on. */
    public void in(RadioButtonGroup<T> group) {
        chosen().stream().findFirst().ifPresent(group::setValue);
        group.addValueChangeListener(
                change -> keep(group.getOptionalValue().stream().toList()));
    }

    /** Ticks again what was ticked here before, and keeps what is ticked from now on. */
    public void in(CheckboxGroup<T> group) {
        group.setValue(chosen());
        group.addValueChangeListener(change -> keep(change.getValue()));
    }

    private Set<T> chosen() {
        // a later version may offer less: then nothing is chosen yet, and the work can still be opened
        var places = List.of(draft.split(","));
        return IntStream.range(0, options.size())
                .filter(place -> places.contains(String.valueOf(place)))
                .mapToObj(options::get)
                .collect(Collectors.toSet());
    }

    private void keep(Collection<T> chosen) {
        save.accept(chosen.stream()
                .map(options::indexOf)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(",")));
    }
}
