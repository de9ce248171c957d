package org.hearback.video.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;

/** What is said and seen, to read instead; folded on phones, where it would push everything else away. */
class TranscriptPanel extends Composite<Details> {
    private final Button read;
    private boolean alwaysOpen;

    /**
     * @param html safe HTML
     */
    TranscriptPanel(String html, Runnable onRead) {
        var text = new Div();
        text.addClassNames("hb-transcript", "hb-reading");
        text.getElement().setProperty("innerHTML", html);
        read = new Button(getTranslation("video.readTranscript"), click -> onRead.run());
        read.setDisableOnClick(true);
        getContent().setSummaryText(getTranslation("video.transcript"));
        getContent().add(text, read);
        getContent().addClassName("hb-transcript-panel");
    }

    /** For a film that cannot be seen. */
    void open() {
        alwaysOpen = true;
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
