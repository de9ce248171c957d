package org.hearback.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.hearback.insight.Part;

/** What the marks in a cohort's table stand for: the modules by their numbers, and the signs. */
class ModuleLegend extends Composite<NativeDetails> {
    ModuleLegend(List<Part> modules) {
        var list = new OrderedList();
        for (var module : modules) list.add(new ListItem(module.title()));
        getContent().addClassNames("hb-fold", "insight-legend");
        getContent().setSummaryText(getTranslation("insight.legend"));
        getContent().setContent(new Div(new Paragraph(getTranslation("insight.legend.signs")), list));
    }
}
