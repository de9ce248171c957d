package org.hearback.video.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import org.hearback.video.Transcript;

/** What is said and seen, beside the film or to read instead; folded on phones, where it would push all else away. */
class TranscriptPanel extends Composite<Details> {
    private final TranscriptLines lines;
    private final Button read;
    private boolean alwaysOpen;

    TranscriptPanel(Transcript transcript, Runnable onRead) {
        lines = new TranscriptLines(transcript);
        read = new Button(getTranslation("video.readTranscript"), click -> onRead.run());
        read.setDisableOnClick(true);
        getContent().setSummaryText(getTranslation("video.transcript"));
        getContent().add(lines, read);
        getContent().addClassName("hb-transcript-panel");
    }

    /** Keeps to the second of a film, and leads to others. */
    void accompany(Player player) {
        lines.accompany(player);
    }

    /** For a film that cannot be seen: there is nothing to keep to then. */
    void standAlone() {
        alwaysOpen = true;
        lines.standAlone();
        getContent().setOpened(true);
    }

    void setConfirmable(boolean confirmable) {
        read.setVisible(confirmable);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (!alwaysOpen) getElement().executeJs("this.opened = window.matchMedia('(min-width: 900px)').matches");
    }
}
