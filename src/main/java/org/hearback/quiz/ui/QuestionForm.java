package org.hearback.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import org.hearback.attempt.ui.AnswerKeeper;
import org.hearback.attempt.ui.Prose;
import org.hearback.attempt.ui.SavedAnswer;
import org.hearback.quiz.ChoiceQuestion;
import org.hearback.quiz.ClassifyQuestion;
import org.hearback.quiz.HotspotQuestion;
import org.hearback.quiz.MatchQuestion;
import org.hearback.quiz.NumberQuestion;
import org.hearback.quiz.OrderQuestion;
import org.hearback.quiz.Question;
import org.hearback.quiz.Response;
import org.hearback.quiz.ShortTextQuestion;
import org.hearback.quiz.TrueFalseQuestion;

/**
 * A question that waits for its answer. The browser gets the words that are needed to answer and nothing else; what is
 * right stays on the server.
 */
public class QuestionForm extends Composite<Div> {
    private final ShownOrder shown;
    private final SavedAnswer saved;
    private final AnswerField field;
    private final AnswerKeeper keeper;
    private final Paragraph chooseFirst = new Paragraph();
    private final Paragraph superseded = new Paragraph();
    private Taking taking = (response, ago) -> true;
    private boolean restoring;

    /** Takes what is given, the moment it is given. */
    @FunctionalInterface
    public interface Taking extends Serializable {
        /**
         * @param ago how long before now it was given; more than nothing where the network was lost meanwhile
         * @return whether it was taken; until then the browser keeps it
         */
        boolean take(Response response, Duration ago);
    }

    /**
     * @param order the places of the parts as this learner sees them
     * @param saved what was given but not checked, by its places
     */
    public QuestionForm(Question question, List<Integer> order, SavedAnswer saved) {
        this.shown = new ShownOrder(question, order);
        this.saved = saved;
        getContent().addClassNames("hb-question", "hb-stack");
        chooseFirst.addClassName("hb-error");
        chooseFirst.getElement().setAttribute("role", "alert");
        superseded.addClassName("hb-superseded");
        superseded.getElement().setAttribute("role", "status");
        var prompt = Prompt.of(question);
        if (!prompt.situation().isEmpty()) getContent().add(new Prose(prompt.situation()));
        field = AnswerField.of(shown, prompt.asks());
        field.show(shown.ofDraft(saved.draft()));
        field.onChange(this::changed);
        keeper = saved.keeper(shown.given(field.response()), this::told);
        keeper.onSuperseded(this::tellSuperseded);
        getContent().add(field, keeper, superseded);
    }

    /** What counts is what another device has given since; what stood here before it is named, once. */
    private void tellSuperseded(String given) {
        var words = String.join("; ", GivenWords.of(shown.question(), shown.response(given), this));
        if (!words.isEmpty()) superseded.setText(getTranslation("quiz.superseded", words));
    }

    /** Lets somebody else take what is given, beyond keeping it. */
    public void onGiven(Taking listener) {
        taking = listener;
    }

    /** What is given now. */
    public Response response() {
        return field.response();
    }

    /** Whether all that is asked for is given; if not, what is missing is marked, and {@link #reminder} says so. */
    public boolean isAnswered() {
        var answered = shown.question().isComplete(field.response());
        field.setMissing(!answered);
        chooseFirst.setText(answered ? "" : getTranslation(missing()));
        return answered;
    }

    /** Asks to answer first; to stand beside the button, since on a phone the choices reach beyond the screen. */
    public Component reminder() {
        return chooseFirst;
    }

    private void changed() {
        if (restoring) return;
        field.setMissing(false);
        chooseFirst.setText("");
        keep(Duration.ZERO);
    }

    /** The browser had kept something that never arrived. */
    private boolean told(String given, Duration ago) {
        restoring = true;
        field.show(shown.response(given));
        restoring = false;
        return keep(ago);
    }

    private boolean keep(Duration ago) {
        var response = field.response();
        if (!taking.take(response, ago)) return false;
        saved.keep(shown.draft(response));
        keeper.acknowledge(shown.given(response));
        return true;
    }

    private String missing() {
        return switch (shown.question()) {
            case ChoiceQuestion choices -> "quiz.chooseFirst";
            case TrueFalseQuestion statement -> "quiz.missing.verdict";
            case OrderQuestion items -> "quiz.missing.order";
            case MatchQuestion match -> "quiz.missing.match";
            case ShortTextQuestion words -> "quiz.missing.words";
            case NumberQuestion number ->
                field.response().isEmpty() ? "quiz.missing.number" : "quiz.missing.numberUnread";
            case HotspotQuestion picture -> "quiz.missing.spot";
            case ClassifyQuestion sort -> "quiz.missing.sort";
        };
    }
}
