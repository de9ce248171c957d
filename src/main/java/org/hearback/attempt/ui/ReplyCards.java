package org.hearback.attempt.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/**
 * Replies to choose one from, each a large card. Their order gives nothing away: it comes from the seed, so that it is
 * the same whenever the learner comes back.
 */
public class ReplyCards<T> extends Composite<RadioButtonGroup<T>> {
    /**
     * @param label what is to be chosen
     * @param replies as authored, no two alike, and which of them is chosen already
     * @param words what stands on a card
     */
    public ReplyCards(String label, SavedChoices<T> replies, Function<T, String> words, long seed) {
        var shuffled = new ArrayList<>(replies.options());
        Collections.shuffle(shuffled, new Random(seed));
        getContent().setLabel(label);
        getContent().setItems(shuffled);
        getContent().setItemLabelGenerator(words::apply);
        getContent().addClassName("hb-replies");
        getContent().getElement().getThemeList().add("vertical");
        replies.in(getContent());
        getContent().addValueChangeListener(change -> getContent().setInvalid(false));
    }

    public boolean isEmpty() {
        return getContent().isEmpty();
    }

    /** What is chosen; where nothing is, the learner is asked to. */
    public Optional<T> chosen(String pleaseChoose) {
        getContent().setErrorMessage(pleaseChoose);
        getContent().setInvalid(getContent().isEmpty());
        // the message stands above the cards; on a phone it may be anywhere but on the screen
        if (getContent().isInvalid()) {
            getContent().getElement().executeJs("this.querySelector('vaadin-radio-button').focus()");
        }
        return getContent().getOptionalValue();
    }
}
