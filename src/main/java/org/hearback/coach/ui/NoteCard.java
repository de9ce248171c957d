package org.hearback.coach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import org.hearback.attempt.ui.EvidenceNote;
import org.hearback.course.Reference;
import org.hearback.language.Finding.Reason;

/** One note: the words and what they are at a glance; why, how sure, a kinder wording and the research when opened. */
class NoteCard extends Composite<NativeDetails> {
    private final Note note;

    /** @param disagree what "I disagree" does */
    NoteCard(Note note, String text, List<Reference> studies, SerializableConsumer<Note> disagree) {
        this.note = note;
        var details = getContent();
        details.addClassNames("hb-note", "hb-" + note.weight().name().toLowerCase(Locale.ROOT));
        details.setSummary(glance(text));
        var inside = new Div(new Paragraph(note.effect()));
        if (!note.kinder().isBlank())
            inside.add(labelled(getTranslation("coach.kinder." + note.weight()), note.kinder(), "hb-kinder"));
        inside.add(why());
        if (!studies.isEmpty()) inside.add(new EvidenceNote(studies));
        // where it only asks there is still something to disagree with
        inside.add(new Button(getTranslation("coach.disagree"), click -> disagree.accept(note)));
        inside.addClassName("hb-note-inside");
        details.setContent(inside);
    }

    Note note() {
        return note;
    }

    boolean isOpen() {
        return getContent().isOpen();
    }

    void setOpen(boolean open) {
        getContent().setOpen(open);
    }

    /** Opens it and goes there. */
    void visit() {
        setOpen(true);
        getContent()
                .getElement()
                .executeJs("const line = this.querySelector('summary'); line.focus({preventScroll: true});"
                        + "line.scrollIntoView({block: 'nearest'})");
    }

    private Component glance(String text) {
        var quote = new Span(getTranslation("coach.quote", note.quoteOf(text)));
        quote.addClassName("hb-note-quote");
        quote.getElement().setAttribute("dir", "auto");
        var told =
                new Span(note.isAsked() ? note.question() : getTranslation("coach.is." + note.weight(), note.name()));
        told.addClassName("hb-note-told");
        var glance = new Span(told, quote);
        glance.addClassName("hb-note-glance");
        return glance;
    }

    private Component why() {
        var why = new Div(labelled(getTranslation("coach.sure"), getTranslation("coach.sure." + note.certainty()), ""));
        note.because().forEach(reason -> why.add(new Paragraph(reasonOf(reason))));
        if (note.because().isEmpty() && !note.code().equals("but"))
            why.add(new Paragraph(getTranslation("coach.listed")));
        why.addClassName("hb-note-why");
        return why;
    }

    private String reasonOf(Reason reason) {
        return switch (reason) {
            case Reason.Resembles resembles -> getTranslation("coach.because.resembles", resembles.exemplar());
            case Reason.Rule rule -> getTranslation("coach.because.rule", rule.words());
            case Reason.Learnt learnt -> getTranslation("coach.because.learnt", learnt.words());
        };
    }

    private static Component labelled(String label, String words, String className) {
        var kicker = new Span(label);
        kicker.addClassName("hb-kicker");
        var paragraph = new Paragraph(words);
        if (!className.isEmpty()) paragraph.addClassName(className);
        return new Div(kicker, paragraph);
    }
}
