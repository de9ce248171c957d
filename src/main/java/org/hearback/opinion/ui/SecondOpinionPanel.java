package org.hearback.opinion.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.hearback.language.Utterance;
import org.hearback.opinion.Opinion;
import org.hearback.opinion.Opinion.Silence;
import org.hearback.opinion.SecondOpinions;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Asks for a second opinion on what somebody wrote: shows first what would be sent and to whom, sends it only when they
 * agree, and shows what comes back. Not there at all where no second opinion is set up. It tells nobody else what was
 * found, so nothing can be scored by it.
 */
public class SecondOpinionPanel extends Composite<Section> {
    private static final int POLL_MILLIS = 400;
    private static final int NO_POLL = -1;

    private final SecondOpinions opinions;
    private final Supplier<Question> question;
    private final Executor background;
    private final H2 heading = new H2(getTranslation("opinion.heading"));
    private final Paragraph status = new Paragraph();
    private final Div body = new Div();
    private @Nullable Asking asking;

    /** @param question what there is to ask about at the moment when somebody wants to */
    public SecondOpinionPanel(SecondOpinions opinions, Supplier<Question> question) {
        this(opinions, question, task -> Thread.ofVirtual().name("asking").start(task));
    }

    SecondOpinionPanel(SecondOpinions opinions, Supplier<Question> question, Executor background) {
        this.opinions = opinions;
        this.question = question;
        this.background = background;
        heading.setId("second-opinion");
        heading.getElement().setAttribute("tabindex", "-1");
        status.getElement().setAttribute("role", "status");
        body.addClassName("hb-opinion-body");
        var section = getContent();
        section.addClassName("hb-opinion");
        section.getElement().setAttribute("aria-labelledby", "second-opinion");
        section.add(heading, status, body);
        section.setVisible(opinions.host().isPresent());
        offer("", "opinion.ask");
    }

    private void offer(String said, String label) {
        show(said, new Paragraph(getTranslation("opinion.intro")), button(label, this::askConsent));
    }

    private void askConsent() {
        var asked = question.get();
        if (asked.said().isBlank()) {
            offer(words(Silence.NO_WORDS), "opinion.ask");
        } else if (asked.said().length() > SecondOpinions.LONGEST) {
            offer(words(Silence.TOO_LONG), "opinion.ask");
        } else {
            show("", new Consent(asked, host(), () -> send(asked), this::withdraw));
            heading.getElement().callJsFunction("focus");
        }
    }

    private void send(Question asked) {
        var ui = getUI().orElseThrow();
        var sent = new Asking(asked, ui);
        asking = sent;
        show(getTranslation("opinion.asking", host()), button("opinion.cancel", this::withdraw));
        heading.getElement().callJsFunction("focus");
        background.execute(new DelegatingSecurityContextRunnable(sent));
    }

    /** Nothing is waited for any more, and what was sent cannot be called back. */
    private void withdraw() {
        var called = asking != null;
        stop();
        offer(getTranslation(called ? "opinion.cancelled" : "opinion.notSent"), "opinion.ask");
        heading.getElement().callJsFunction("focus");
    }

    private void answer(Asking answered) {
        if (asking != answered) return;
        stop();
        if (answered.state() == Future.State.FAILED) {
            offer(words(Silence.BROKEN), "opinion.again");
            throw new IllegalStateException("no second opinion", answered.exceptionNow());
        }
        var opinion = answered.resultNow();
        var silence = opinion.silence();
        if (silence == null) {
            show(
                    getTranslation(
                            "opinion.found", opinion.analysis().findings().size(), host()),
                    new Findings(opinion.analysis()),
                    button("opinion.again", this::askConsent));
        } else {
            offer(words(silence), "opinion.again");
        }
    }

    private void stop() {
        if (asking == null) return;
        asking.end();
        asking = null;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (asking != null) withdraw();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stop();
        offer("", "opinion.ask");
    }

    private void show(String said, Component... parts) {
        status.setText(said);
        status.setVisible(!said.isEmpty());
        body.removeAll();
        body.add(parts);
    }

    private Button button(String label, Runnable action) {
        return new Button(getTranslation(label), click -> action.run());
    }

    private String words(Silence silence) {
        return getTranslation("opinion.silence." + silence.name(), SecondOpinions.LONGEST);
    }

    private String host() {
        return opinions.host().orElseThrow();
    }

    /** One question on its way. No push is set up here, so the page asks for the answer while it waits. */
    private final class Asking extends FutureTask<Opinion> {
        private final UI ui;
        private final int poll;

        Asking(Question asked, UI ui) {
            super(() -> opinions.ask(new Utterance(asked.said()), asked.context()));
            this.ui = ui;
            poll = ui.getPollInterval();
            if (poll == NO_POLL) ui.setPollInterval(POLL_MILLIS);
        }

        @Override
        protected void done() {
            if (isCancelled()) return;
            // a page that was closed meanwhile wants no answer
            ui.accessLater(() -> answer(this), () -> {}).run();
        }

        void end() {
            cancel(true);
            if (poll == NO_POLL) ui.setPollInterval(NO_POLL);
        }
    }
}
