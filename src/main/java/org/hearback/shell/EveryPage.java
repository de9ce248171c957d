package org.hearback.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What holds for every page: it says its language, and shows the theme that this device has chosen. */
@Component
class EveryPage implements VaadinServiceInitListener {
    private final Translations words;

    EveryPage(Translations words) {
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            page.getDocument().getElementsByTag("html").attr("lang", "en-GB");
            page.getDocument()
                    .body()
                    .appendElement("noscript")
                    .appendElement("p")
                    .addClass("hb-alone")
                    .text(words.getTranslation("shell.noScript", Locale.UK));
        });
        event.getSource().addUIInitListener(init -> ThemeChoice.current().show(init.getUI()));
    }
}
