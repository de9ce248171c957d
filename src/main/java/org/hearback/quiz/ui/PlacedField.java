package org.hearback.quiz.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.hearback.quiz.Response;

/** Things that are put into place, by a web component that knows positions only. */
class PlacedField extends AnswerField {
    private final ShownOrder shown;
    private final Pieces<?> pieces;

    /**
     * A web component whose {@code value} is what the learner has put where: positions as they are shown, joined by
     * commas.
     */
    abstract static class Pieces<P extends Pieces<P>> extends AbstractSinglePropertyField<P, String> {
        Pieces(String asks) {
            super("value", "", false);
            getElement().setProperty("label", asks);
        }

        /** The words that the component needs; each is a property of its own. */
        void say(String property, String translationKey) {
            getElement().setProperty(property, getTranslation(translationKey));
        }

        void list(String property, List<?> parts) {
            getElement().setPropertyList(property, parts);
        }
    }

    private PlacedField(ShownOrder shown, Pieces<?> pieces) {
        this.shown = shown;
        this.pieces = pieces;
        getContent().add(pieces);
    }

    static PlacedField of(ShownOrder shown, Pieces<?> pieces) {
        return new PlacedField(shown, pieces);
    }

    @Override
    Response response() {
        return shown.response(pieces.getValue());
    }

    @Override
    void show(Response response) {
        pieces.setValue(shown.given(response));
    }

    @Override
    void onChange(SerializableRunnable listener) {
        pieces.addValueChangeListener(change -> listener.run());
    }

    @Override
    void setMissing(boolean missing) {
        pieces.getElement().setProperty("missing", missing);
    }
}
