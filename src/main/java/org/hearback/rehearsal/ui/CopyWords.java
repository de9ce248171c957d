package org.hearback.rehearsal.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;

/** Copies a phrase. In the browser, since Safari forbids it to any answer of the server. */
class CopyWords extends Button {
    private final String words;

    CopyWords(String words) {
        this.words = words;
        setText(getTranslation("rehearsal.phrases.copy"));
        getElement()
                .addEventListener(
                        "words-copied", copied -> Notification.show(getTranslation("rehearsal.phrases.copied")));
        getElement()
                .addEventListener(
                        "words-not-copied",
                        refused -> Notification.show(getTranslation("rehearsal.phrases.notCopied")));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("""
                this.onclick = async () => {
                  try {
                    await navigator.clipboard.writeText($0);
                    this.dispatchEvent(new CustomEvent('words-copied'));
                  } catch (refused) {
                    this.dispatchEvent(new CustomEvent('words-not-copied'));
                  }
                }""", words);
    }
}
