package org.hearback.attempt.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;

/** Copies a text. In the browser, since Safari forbids it to any answer of the server. */
public class CopyButton extends Button {
    private final String text;

    /**
     * @param copied what to say when the text was copied
     * @param refused what to say when the browser did not allow it
     */
    public CopyButton(String label, String text, String copied, String refused) {
        super(label);
        this.text = text;
        getElement().addEventListener("text-copied", done -> Notification.show(copied));
        getElement().addEventListener("text-not-copied", failed -> Notification.show(refused));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("""
                this.onclick = async () => {
                  try {
                    await navigator.clipboard.writeText($0);
                    this.dispatchEvent(new CustomEvent('text-copied'));
                  } catch (refused) {
                    this.dispatchEvent(new CustomEvent('text-not-copied'));
                  }
                }""", text);
    }
}
