package org.hearback.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What happens when a click fails: the log gets the reason, the person gets a sentence and keeps the page. */
@Component
class UnforeseenErrors implements VaadinServiceInitListener {
    private static final Logger LOG = LoggerFactory.getLogger(UnforeseenErrors.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(UnforeseenErrors::tell));
    }

    private static void tell(ErrorEvent error) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("A request failed, reference {}", reference, error.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) Notification.show(ui.getTranslation("shell.error.click", reference));
    }
}
