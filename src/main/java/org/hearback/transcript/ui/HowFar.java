package org.hearback.transcript.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import org.hearback.transcript.CodedTranscript;
import org.hearback.transcript.CodingRun;
import org.jspecify.annotations.Nullable;

/** How far the coding is. The page asks twice a second; leaving it stops the work. */
class HowFar extends Composite<Section> {
    private static final int EVERY_MS = 500;

    private final CodingRun run;
    private final Consumer<CodedTranscript> whenDone;
    private final Runnable otherwise;
    private final Element bar = new Element("progress");
    private final Paragraph words = new Paragraph();
    private final Button cancel;
    private @Nullable Registration asking;

    HowFar(CodingRun run, Consumer<CodedTranscript> whenDone, Runnable otherwise) {
        this.run = run;
        this.whenDone = whenDone;
        this.otherwise = otherwise;
        bar.setAttribute("max", String.valueOf(run.total()));
        bar.setAttribute("aria-label", getTranslation("transcript.progress"));
        cancel = new Button(getTranslation("transcript.cancel"), click -> cancel());
        words.addClassName("hb-muted");
        var actions = new Div(cancel);
        actions.addClassName("hb-actions");
        getContent().addClassNames("hb-card", "transcript-progress");
        getContent().add(new StepHeading(getTranslation("transcript.coding")));
        getContent().getElement().appendChild(bar);
        getContent().add(words, actions);
        tell();
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        attachEvent.getUI().setPollInterval(EVERY_MS);
        asking = attachEvent.getUI().addPollListener(poll -> look());
    }

    @Override
    protected void onDetach(DetachEvent detachEvent) {
        run.cancel();
        stopAsking();
    }

    private void stopAsking() {
        if (asking == null) return;
        asking.remove();
        asking = null;
        getUI().ifPresent(ui -> ui.setPollInterval(-1));
    }

    private void look() {
        tell();
        if (!run.isUnderWay()) stopAsking();
        run.result().ifPresent(whenDone);
    }

    private void tell() {
        bar.setAttribute("value", String.valueOf(run.done()));
        switch (run.state()) {
            case WAITING -> words.setText(getTranslation("transcript.waiting"));
            case FAILED -> {
                words.setText(getTranslation("transcript.failed"));
                words.setClassName("hb-error");
                words.getElement().setAttribute("role", "alert");
                cancel.setText(getTranslation("transcript.back"));
            }
            case CODING, DONE, CANCELLED ->
                words.setText(getTranslation("transcript.progress.turns", run.done(), run.total()));
        }
    }

    private void cancel() {
        run.cancel();
        otherwise.run();
    }
}
