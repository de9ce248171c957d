package org.hearback.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.NoSuchElementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Services answer with this exception for what does not exist and for what is somebody else's: the two look alike. */
@AnonymousAllowed
class NotThereAnyMorePage extends ErrorPage implements HasErrorParameter<NoSuchElementException> {
    private static final Logger LOG = LoggerFactory.getLogger(NotThereAnyMorePage.class);

    NotThereAnyMorePage() {
        super("shell.error.notFound");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoSuchElementException> parameter) {
        // a fault of ours, a value that should have been there, looks just the same
        LOG.warn("Page {} answered as not found", event.getLocation().getPath(), parameter.getException());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
