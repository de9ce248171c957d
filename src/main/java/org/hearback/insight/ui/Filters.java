package org.hearback.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.hearback.course.LearningModule;
import org.hearback.insight.Order;
import org.hearback.insight.Stage;

/** Whom of a cohort to look at, and in which order. */
class Filters extends Composite<Div> {
    private Wanted wanted;

    Filters(Wanted wanted, List<LearningModule> modules, SerializableConsumer<Wanted> want) {
        this.wanted = wanted;
        var selection = wanted.selection();
        var name = new TextField(getTranslation("insight.filter.name"));
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setValue(selection.name());
        name.addValueChangeListener(change -> use(this.wanted.named(change.getValue()), want));
        var stage = new ComboBox<Stage>(getTranslation("insight.filter.state"), List.of(Stage.values()));
        stage.setItemLabelGenerator(one -> getTranslation("insight.stage." + one));
        stage.setClearButtonVisible(true);
        stage.setPlaceholder(getTranslation("insight.filter.any"));
        stage.setValue(selection.stage());
        stage.addValueChangeListener(change -> use(this.wanted.at(change.getValue()), want));
        var module = new ComboBox<LearningModule>(getTranslation("insight.filter.module"), modules);
        module.setItemLabelGenerator(LearningModule::title);
        module.setClearButtonVisible(true);
        module.setPlaceholder(getTranslation("insight.filter.whole"));
        module.setValue(modules.stream()
                .filter(one -> one.id().equals(selection.module()))
                .findFirst()
                .orElse(null));
        module.addValueChangeListener(change -> use(
                this.wanted.in(
                        change.getValue() == null ? null : change.getValue().id()),
                want));
        var order = new ComboBox<Order>(getTranslation("insight.filter.sort"), List.of(Order.values()));
        order.setItemLabelGenerator(one -> getTranslation("insight.sort." + one));
        order.setValue(selection.order());
        order.addClassName("insight-sort");
        order.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) use(this.wanted.by(change.getValue(), false), want);
        });
        getContent().addClassNames("hb-fields", "insight-filters");
        getContent().add(name, stage, module, order);
    }

    private void use(Wanted other, SerializableConsumer<Wanted> want) {
        wanted = other;
        want.accept(other);
    }
}
