package org.hearback.video.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.UUID;
import org.hearback.course.Day;
import org.hearback.video.FilmUploads.Earlier;
import org.hearback.video.FilmUploads.Entry;

/** The recorded films that were shown before, and who did what. */
class FilmHistory extends Composite<Div> {
    private final SerializableConsumer<UUID> showAgain;

    FilmHistory(SerializableConsumer<UUID> showAgain) {
        this.showAgain = showAgain;
        getContent().addClassName("hb-stack");
    }

    void show(List<Earlier> earlier, List<Entry> log) {
        getContent().removeAll();
        if (!earlier.isEmpty()) {
            var list = new UnorderedList();
            list.addClassNames("hb-card", "hb-films");
            list.getElement().setAttribute("role", "list");
            earlier.forEach(film -> list.add(item(film)));
            getContent().add(new H2(getTranslation("video.film.earlier")), list);
        }
        getContent().add(new H2(getTranslation("video.film.log")));
        if (log.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("video.film.log.empty")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("hb-film-log");
        log.forEach(entry -> list.add(new ListItem(inWords(entry))));
        getContent().add(list);
    }

    private ListItem item(Earlier film) {
        var day = Day.of(film.publishedAt());
        var again = new Button(getTranslation("video.film.again"), click -> showAgain.accept(film.id()));
        again.setAriaLabel(getTranslation("video.film.againOf", day));
        again.setDisableOnClick(true);
        return new ListItem(new Span(getTranslation("video.film.earlier.of", day)), again);
    }

    private String inWords(Entry entry) {
        var by = entry.by() == null ? getTranslation("video.film.log.somebody") : entry.by();
        var what = getTranslation("video.film.log." + entry.what(), entry.file() == null ? "" : entry.file());
        return getTranslation("video.film.log.line", Day.of(entry.at()), by, what);
    }
}
