package org.hearback.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** What people read while the network is gone, or when the server no longer knows their page. */
@Component
class LostConnection implements VaadinServiceInitListener {
    private final Translations words;

    LostConnection(Translations words) {
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> tellTheBrowser(init.getUI()));
        event.getSource().setSystemMessagesProvider(info -> systemMessages());
    }

    // in the browser at once, since there is no asking the server later; a status is read aloud and is no stray text
    private void tellTheBrowser(UI ui) {
        ui.getPage()
                .executeJs(
                        """
                        const indicator = window.Vaadin?.connectionIndicator;
                        if (!indicator) return;
                        indicator.setAttribute('role', 'status');
                        indicator.onlineText = $0;
                        indicator.offlineText = $1;
                        indicator.reconnectingText = $2;
                        indicator.expandedDuration = 4000;""",
                        say("shell.connection.online"),
                        say("shell.connection.offline"),
                        say("shell.connection.again"));
        ui.getReconnectDialogConfiguration().setDialogText(say("shell.connection.again"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(say("shell.connection.gaveUp"));
    }

    private SystemMessages systemMessages() {
        var messages = new CustomizedSystemMessages();
        messages.setInternalErrorCaption(say("shell.pageLost.caption"));
        messages.setInternalErrorMessage(say("shell.pageLost.message"));
        messages.setCookiesDisabledCaption(say("shell.noCookies.caption"));
        messages.setCookiesDisabledMessage(say("shell.noCookies.message"));
        return messages;
    }

    private String say(String key) {
        return words.getTranslation(key, words.getProvidedLocales().getFirst());
    }
}
