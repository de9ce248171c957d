package org.hearback.coach.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import org.hearback.language.Analysis;
import org.hearback.language.Suppressed;

/** Words that look as if they hurt and do not, with the reason; folded, since there is nothing to do about them. */
class LooksLike extends Composite<NativeDetails> {
    private final SerializableFunction<String, String> names;

    /** @param names how a behaviour or a kind of phrase is called, by its code */
    LooksLike(SerializableFunction<String, String> names) {
        this.names = names;
        getContent().addClassName("hb-looks-like");
        getContent().setVisible(false);
    }

    void show(Analysis analysis) {
        var list = new UnorderedList();
        analysis.suppressed().forEach(each -> list.add(new ListItem(sentence(each, analysis))));
        getContent()
                .setSummaryText(
                        getTranslation("coach.looksLike", analysis.suppressed().size()));
        getContent().setContent(list);
        getContent().setVisible(!analysis.suppressed().isEmpty());
    }

    private String sentence(Suppressed suppressed, Analysis analysis) {
        return getTranslation(
                "coach.looksLike." + suppressed.reason(),
                suppressed.span().of(analysis.said().text()).strip(),
                names.apply(suppressed.code()));
    }
}
