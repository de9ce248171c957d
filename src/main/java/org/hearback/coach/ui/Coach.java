package org.hearback.coach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.hearback.attempt.ui.SavedText;
import org.hearback.coach.Objection;
import org.hearback.language.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * Reads what somebody writes, whenever they pause, and shows what their words do: the text again with marks, a note on
 * each, and what the task still hopes for. It quotes, explains and asks. Only what it has read of the very latest text
 * is shown; while more is being typed, it steps back.
 */
public class Coach extends Composite<Section> {
    private static final int PAUSE = 400;

    private final Coaching coaching;
    private final Notes notes;
    private final CoachStatus status = new CoachStatus();
    private final Div reading = new Div();
    private final NoteList list;
    private final LooksLike looksLike;
    private final Missing missing;
    private final FormBar form = new FormBar();
    private final Div beside = new Div();

    private CoachTask task;
    private String text = "";
    private @Nullable Analysis shown;

    Coach(Coaching coaching, CoachTask task) {
        this.coaching = coaching;
        this.task = task;
        notes = new Notes(coaching.lexicon(), this::getTranslation);
        list = new NoteList(coaching::studies, this::disagree);
        looksLike = new LooksLike(coaching::nameOf);
        missing = new Missing(coaching.behaviours(task.wishes()));
        reading.addClassName("hb-coach-reading");
        beside.add(list, looksLike);
        beside.addClassName("hb-coach-beside");
        var body = new Div(reading, beside, missing);
        body.addClassName("hb-coach-body");
        getContent().addClassNames("hb-coach", "hb-card");
        getContent().add(new H2(getTranslation("coach.heading")), status, body, form);
        getContent().getElement().setAttribute("aria-label", getTranslation("coach.heading"));
        show(coaching.analyse("", task.moment()));
    }

    /** Reads what stands in a box now, and whenever its writer pauses. */
    public void follow(SavedText box) {
        stepBackWhileTyping(box);
        box.onSaved(this::read);
        read(box.text());
    }

    /** Reads what stands in a box now, and whenever its writer pauses. */
    public void follow(TextArea box) {
        box.setValueChangeMode(ValueChangeMode.LAZY);
        box.setValueChangeTimeout(PAUSE);
        stepBackWhileTyping(box);
        box.addValueChangeListener(change -> read(change.getValue()));
        read(box.getValue());
    }

    /** Reads one text. */
    public void read(String newText) {
        text = newText;
        var analysis = coaching.analyse(newText, task.moment());
        // somebody may have written on in the meantime
        if (newText.equals(text)) show(analysis);
    }

    /** Reads the same text as something said at another moment. */
    void turnTo(CoachTask other) {
        task = other;
        read(text);
    }

    private void show(Analysis analysis) {
        shown = analysis;
        var found = notes.on(analysis);
        status.show(analysis, found);
        reading.removeAll();
        if (!analysis.said().isBlank())
            reading.add(new MarkedText(analysis.said().text(), found, list::visit));
        list.show(analysis.said().text(), found);
        looksLike.show(analysis);
        missing.show(analysis);
        form.show(analysis.form());
        getContent()
                .getElement()
                .executeJs(
                        "this.hbRead = $0; this.toggleAttribute('data-behind', !!this.hbBox && this.hbBox.value !== $0)",
                        analysis.said().text());
    }

    private void stepBackWhileTyping(Component box) {
        getContent().getElement().executeJs("""
                this.hbBox = $0.matches('vaadin-text-area') ? $0 : $0.querySelector('vaadin-text-area');
                this.hbBox?.addEventListener('input', () =>
                    this.toggleAttribute('data-behind', this.hbBox.value !== this.hbRead));
                """, box);
    }

    private void disagree(Note note) {
        if (shown == null) return;
        var said = shown.said().text();
        var objection = new Objection(
                note.code(),
                SentenceAround.of(said, note.spans()),
                note.quoteOf(said),
                task.moment().patient(),
                note.confidence(),
                null);
        new DisagreeDialog(getTranslation("coach.disagree.heading"), objection, task.fiction(), this::send)
                .openOver(this);
    }

    private void send(Objection objection) {
        coaching.send(objection);
        Notification.show(getTranslation("coach.disagree.sent"));
    }
}
