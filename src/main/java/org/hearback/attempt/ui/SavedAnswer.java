package org.hearback.attempt.ui;

import com.vaadin.flow.function.SerializableBiPredicate;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Duration;

/**
 * An answer that loses nothing before it is given with a step: it goes to the server with every change, so that it is
 * there again after a reload and on another device, and an {@link AnswerKeeper} keeps it in the browser until then.
 */
public class SavedAnswer {
    private final String key;
    private final String draft;
    private final SerializableConsumer<String> save;

    /**
     * @param key names the answer in the browser
     * @param draft what {@code save} was given last, or nothing
     */
    SavedAnswer(String key, String draft, SerializableConsumer<String> save) {
        this.key = key;
        this.draft = draft;
        this.save = save;
    }

    /** What was kept last, or nothing. */
    public String draft() {
        return draft;
    }

    public void keep(String answer) {
        save.accept(answer);
    }

    /**
     * The keeper of the fields that stand before it.
     *
     * @param known what the server has, in the browser's terms
     * @param told whether something was taken that only the browser had, and how long ago it was given
     */
    public AnswerKeeper keeper(String known, SerializableBiPredicate<String, Duration> told) {
        return new AnswerKeeper(key, known, told);
    }
}
