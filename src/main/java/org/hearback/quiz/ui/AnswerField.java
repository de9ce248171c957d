package org.hearback.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import org.hearback.quiz.ChoiceQuestion;
import org.hearback.quiz.ClassifyQuestion;
import org.hearback.quiz.HotspotQuestion;
import org.hearback.quiz.MatchQuestion;
import org.hearback.quiz.NumberQuestion;
import org.hearback.quiz.OrderQuestion;
import org.hearback.quiz.Response;
import org.hearback.quiz.ShortTextQuestion;
import org.hearback.quiz.TrueFalseQuestion;

/** Where an answer is given, in the way of its kind of question. */
abstract class AnswerField extends Composite<Div> {
    /**
     * @param asks what is asked; the name of the field
     */
    static AnswerField of(ShownOrder shown, String asks) {
        return switch (shown.question()) {
            case ChoiceQuestion choices -> new TickField(choices, shown.order(), asks);
            case TrueFalseQuestion statement -> new VerdictField(statement, shown.order(), asks);
            case ShortTextQuestion words -> new TypedField(words, asks);
            case NumberQuestion number -> new TypedField(number, asks);
            case OrderQuestion items -> PlacedField.of(shown, new OrderItems(items, shown.order(), asks));
            case MatchQuestion match -> PlacedField.of(shown, new MatchPairs(match, shown.order(), asks));
            case HotspotQuestion picture -> PlacedField.of(shown, new PictureSpots(picture, shown.order(), asks));
            case ClassifyQuestion sort -> PlacedField.of(shown, new PhraseSorter(sort, shown.order(), asks));
        };
    }

    /** What is given now. */
    abstract Response response();

    abstract void show(Response response);

    /** Calls back whenever something else is given. */
    abstract void onChange(SerializableRunnable listener);

    /** Marks the field as what is still missing, or takes the mark away. */
    abstract void setMissing(boolean missing);
}
