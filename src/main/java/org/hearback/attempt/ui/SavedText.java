package org.hearback.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.hearback.attempt.AttemptId;
import org.hearback.attempt.WholeCharacters;

/**
 * A text box that loses nothing: what is typed goes to the server after a short pause, and stays in the browser until
 * the server has said that it has it. After a crash, a lost network or an expired session the text is back.
 */
public class SavedText extends Composite<Div> {
    /** The longest text, in characters. */
    public static final int LONGEST = 2_000;

    private final TextArea area;

    /**
     * @param key names the text in the browser; nothing else may be kept under it
     * @param text what the server has
     * @param save stores a newer text; once it returns, the text counts as saved
     */
    public SavedText(String key, String label, String text, SerializableConsumer<String> save) {
        area = new TextArea(label);
        area.setWidthFull();
        area.setMinRows(4);
        area.setMaxLength(LONGEST);
        area.setValue(text);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(400);
        var keeper = new DraftKeeper(key, text);
        area.addValueChangeListener(change -> {
            // no browser sends more: whoever goes around it must not have the coach read a book
            area.setValue(WholeCharacters.cut(area.getValue(), LONGEST));
            save.accept(area.getValue());
            keeper.acknowledge(area.getValue());
        });
        getContent().addClassName("hb-saved-text");
        getContent().add(area, keeper);
    }

    /**
     * Lets the browser forget what it keeps of texts whose box is gone.
     *
     * @param host any component of the page
     * @param group what the keys of these texts begin with
     */
    static void forgetGone(Component host, String group) {
        // only a page that has had a box knows the keeper
        host.getElement().executeJs("customElements.get('draft-keeper')?.forgetGone($0)", group);
    }

    /**
     * Asks the browser what it keeps of an attempt that has never reached the server: texts of at most {@link #LONGEST}
     * characters, answers in its own terms, and an empty text for what was seen of a film.
     *
     * @param host any component of the page
     */
    static void askWhatIsKept(Component host, AttemptId attempt, SerializableConsumer<List<String>> told) {
        // not the keeper: this page may not know it yet
        host.getElement()
                .executeJs("""
                        const kept = [];
                        try {
                            for (const key of Object.keys(localStorage)) {
                                if (key === 'hearback-watched:' + $0) kept.push('');
                                if (!key.startsWith('hearback-draft:' + $0 + '/')) continue;
                                try {
                                    kept.push(JSON.parse(localStorage.getItem(key)).text);
                                } catch {
                                    // what cannot be read cannot be shown, and the others can
                                }
                            }
                        } catch {
                            // storage is forbidden: then nothing is there either
                        }
                        return kept;""", attempt.toString())
                .then(kept -> told.accept(kept.valueStream()
                        .map(text -> WholeCharacters.cut(text.asString(), LONGEST))
                        .toList()));
    }

    /** What stands in the box now. */
    public String text() {
        return area.getValue().strip();
    }

    /** What stands in the box, to the letter. */
    public String exactText() {
        return area.getValue();
    }

    /** Calls back when Ctrl and Enter, or Command and Enter on a Mac, are pressed: Enter alone begins a new line. */
    public void onSend(SerializableRunnable listener) {
        area.getElement()
                .addEventListener("keydown", pressed -> listener.run())
                .setFilter("event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.repeat")
                .preventDefault();
    }

    /** Calls back with the new text whenever it has been saved. */
    public void onSaved(SerializableConsumer<String> listener) {
        area.addValueChangeListener(change -> listener.accept(area.getValue()));
    }

    public void setHelp(String help) {
        area.setHelperText(help);
    }

    public void setError(String message) {
        area.setErrorMessage(message);
        area.setInvalid(!message.isEmpty());
        if (area.isInvalid()) area.focus();
    }

    /** Server side of {@code frontend/draft-keeper.ts}. */
    @Tag("draft-keeper")
    @JsModule("./draft-keeper.ts")
    private static class DraftKeeper extends Component {
        DraftKeeper(String key, String known) {
            getElement().setProperty("key", key);
            getElement().setProperty("acknowledged", known);
            getElement().setProperty("savedText", getTranslation("attempt.savedAt"));
            getElement().setProperty("waitingText", getTranslation("attempt.keptHere"));
        }

        void acknowledge(String text) {
            getElement().setProperty("acknowledged", text);
        }
    }
}
