package org.hearback.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableBiPredicate;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Duration;

/**
 * Stands after the fields of an answer and keeps in this browser what is given there, until the server has said that it
 * has it: the server side of {@code frontend/answer-keeper.ts}. What the browser still kept, after a lost network or a
 * reload, it tells again, with how long ago it was given.
 */
@Tag("answer-keeper")
@JsModule("./answer-keeper.ts")
public class AnswerKeeper extends Component {
    private static final String VALUE = "event.detail.value";
    private static final String AGO = "event.detail.ago";

    /**
     * @param key names the answer in the browser; nothing else may be kept under it
     * @param known what the server has, in the browser's terms
     * @param told whether something was taken that only the browser had, and how long ago it was given
     */
    AnswerKeeper(String key, String known, SerializableBiPredicate<String, Duration> told) {
        getElement().setProperty("key", key);
        getElement().setProperty("acknowledged", known);
        getElement().setProperty("savedText", getTranslation("attempt.savedAt"));
        getElement().setProperty("waitingText", getTranslation("attempt.keptHere"));
        getElement()
                .addEventListener("given", event -> {
                    var ago = event.getEventData().path(AGO).asLong(0);
                    var given = event.getEventData().path(VALUE).asString("");
                    if (told.test(given, Duration.ofMillis(Math.max(0, ago)))) acknowledge(given);
                })
                .addEventData(VALUE)
                .addEventData(AGO);
    }

    /** Calls back with what this browser had kept, where another device has answered since: that is what counts. */
    public void onSuperseded(SerializableConsumer<String> listener) {
        getElement()
                .addEventListener(
                        "superseded",
                        event ->
                                listener.accept(event.getEventData().path(VALUE).asString("")))
                .addEventData(VALUE);
    }

    /** There are no fields any more: only what this browser kept of them is told. */
    public AnswerKeeper alone() {
        getElement().setProperty("alone", true);
        return this;
    }

    /** The server has it, and the browser may forget it. */
    public void acknowledge(String given) {
        getElement().setProperty("acknowledged", given);
    }
}
