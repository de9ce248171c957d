package org.hearback.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Duration;

/** How much time is left, counted down in the browser: the server side of {@code frontend/quiz-timer.ts}. */
@Tag("quiz-timer")
@JsModule("./quiz-timer.ts")
class QuizTimer extends Component {
    /**
     * @param left by the server's clock
     * @param onEnd called when it has run down in the browser; the server's clock decides
     */
    QuizTimer(Duration left, SerializableRunnable onEnd) {
        getElement().setProperty("left", left.toMillis());
        for (var word : new String[] {"remaining", "minutes", "minute", "hide", "show", "up"})
            getElement().setProperty(word + "Text", getTranslation("quiz.timer." + word));
        getElement().addEventListener("time-up", event -> onEnd.run());
    }
}
