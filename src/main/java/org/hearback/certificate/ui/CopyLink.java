package org.hearback.certificate.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;

/** Copies an address. In the browser, since Safari forbids it to any answer of the server. */
class CopyLink extends Button {
    private final String address;

    CopyLink(String address) {
        super();
        this.address = address;
        setText(getTranslation("certificate.card.copy"));
        getElement()
                .addEventListener(
                        "link-copied", copied -> Notification.show(getTranslation("certificate.card.copied")));
        getElement()
                .addEventListener(
                        "link-not-copied",
                        refused -> Notification.show(getTranslation("certificate.card.notCopied", address)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("""
                this.onclick = async () => {
                  try {
                    await navigator.clipboard.writeText($0);
                    this.dispatchEvent(new CustomEvent('link-copied'));
                  } catch (refused) {
                    this.dispatchEvent(new CustomEvent('link-not-copied'));
                  }
                }""", address);
    }
}
