package org.hearback.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.hearback.course.Day;
import org.hearback.progress.ModuleProgress;
import org.hearback.progress.TimeSpent;
import org.hearback.words.TimeInWords;

/** The time that a learner has really spent: in all, by module, and by week and month. */
class TimeCard extends Composite<Section> {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL uuuu", Locale.UK);

    TimeCard(TimeSpent time, List<ModuleProgress> modules) {
        getContent().addClassNames("hb-card", "hb-time");
        var how = new Paragraph(getTranslation("progress.time.how"));
        how.addClassName("hb-muted");
        getContent()
                .add(
                        new H2(getTranslation("progress.time")),
                        new Paragraph(getTranslation(
                                "progress.time.inAll",
                                TimeInWords.of(time.total().toMinutes()))),
                        how);
        byModule(time, modules);
        var tables = new NativeDetails(getTranslation("progress.time.when"), new Div(byWeek(time), byMonth(time)));
        tables.addClassName("hb-fold");
        getContent().add(tables);
    }

    private void byModule(TimeSpent time, List<ModuleProgress> modules) {
        var table = new FactsTable(
                getTranslation("progress.time.byModule"),
                List.of(getTranslation("progress.time.module"), getTranslation("progress.time.spent")));
        for (var module : modules) {
            var spent = time.on(module.module().activities());
            if (!spent.spells().isEmpty())
                table.addRow(List.of(
                        module.module().title(), TimeInWords.of(spent.total().toMinutes())));
        }
        getContent().add(new H3(getTranslation("progress.time.byModule")), table);
    }

    private FactsTable byWeek(TimeSpent time) {
        var table = new FactsTable(
                getTranslation("progress.time.byWeek"),
                List.of(getTranslation("progress.time.week"), getTranslation("progress.time.spent")));
        new TreeMap<>(time.byWeek())
                .descendingMap()
                .forEach((monday, spent) -> table.addRow(List.of(Day.of(monday), TimeInWords.of(spent.toMinutes()))));
        return table;
    }

    private FactsTable byMonth(TimeSpent time) {
        var table = new FactsTable(
                getTranslation("progress.time.byMonth"),
                List.of(getTranslation("progress.time.month"), getTranslation("progress.time.spent")));
        new TreeMap<YearMonth, Duration>(time.byMonth())
                .descendingMap()
                .forEach((month, spent) ->
                        table.addRow(List.of(MONTH.format(month), TimeInWords.of(spent.toMinutes()))));
        return table;
    }
}
