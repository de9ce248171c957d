package org.hearback.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.hearback.exchange.ExportReport;
import org.hearback.exchange.Format;
import org.hearback.exchange.QuestionExchange;
import org.hearback.exchange.QuestionExchange.Source;

/** Writes a published quiz or bank, and says what the format cannot carry before anybody downloads it. */
class TakeOut extends Composite<Section> {
    private final QuestionExchange exchange;
    private final ComboBox<Source> source = new ComboBox<>(getTranslation("exchange.out.source"));
    private final RadioButtonGroup<Format> format = new RadioButtonGroup<>(getTranslation("exchange.out.format"));
    private final Div result = new Div();

    TakeOut(QuestionExchange exchange) {
        this.exchange = exchange;
        var sources = exchange.sources();
        source.setItems(sources);
        source.setItemLabelGenerator(one -> getTranslation("exchange.out.source." + one.kind(), one.title()));
        source.addClassName("exchange-filter");
        source.addValueChangeListener(change -> show());
        format.setItems(Format.values());
        format.setItemLabelGenerator(one -> getTranslation("exchange.out.format." + one));
        format.setValue(Format.MOODLE);
        format.addValueChangeListener(change -> show());
        result.addClassName("hb-stack");
        result.getElement().setAttribute("role", "status");
        getContent().addClassName("hb-card");
        getContent()
                .add(
                        new H2(getTranslation("exchange.out.heading")),
                        new Paragraph(getTranslation("exchange.out.what")));
        if (sources.isEmpty()) getContent().add(new Paragraph(getTranslation("exchange.out.none")));
        else getContent().add(source, format, result);
    }

    private void show() {
        result.removeAll();
        var chosen = source.getValue();
        if (chosen == null || format.getValue() == null) return;
        var report = exchange.write(chosen.id(), format.getValue());
        result.add(new Paragraph(getTranslation("exchange.out.count", report.questions())), lost(report));
        if (report.questions() == 0) return;
        var actions = new Div(new FileLink(
                getTranslation("exchange.out.download", report.name()),
                report.name(),
                report.format().mediaType(),
                report.text()));
        actions.addClassName("hb-actions");
        result.add(actions);
    }

    private Div lost(ExportReport report) {
        if (report.lost().isEmpty()) return new Div(new Paragraph(getTranslation("exchange.out.lossless")));
        var list = new UnorderedList();
        report.lost().forEach(lost -> list.add(new ListItem(Words.of(this, lost))));
        list.addClassName("exchange-lost");
        return new Div(
                new Paragraph(getTranslation("exchange.out.lost", report.lost().size())), list);
    }
}
