package org.hearback.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** For everything unforeseen. The reference lets an administrator find the log entry. */
@AnonymousAllowed
class ServerErrorPage extends ErrorPage implements HasErrorParameter<Exception> {
    private static final Logger LOG = LoggerFactory.getLogger(ServerErrorPage.class);

    ServerErrorPage() {
        super("shell.error.server");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Page {} failed, reference {}", where(event), reference, parameter.getException());
        var line = new Paragraph(getTranslation("shell.error.reference", reference));
        line.addClassName("hb-muted");
        add(line);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    // what follows may be the secret of a mailed link
    private static String where(BeforeEnterEvent event) {
        return event.getLocation().getFirstSegment();
    }
}
