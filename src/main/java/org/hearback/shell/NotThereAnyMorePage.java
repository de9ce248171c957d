package org.hearback.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.NoSuchElementException;

/** Services answer with this exception for what does not exist and for what is somebody else's: the two look alike. */
@AnonymousAllowed
class NotThereAnyMorePage extends ErrorPage implements HasErrorParameter<NoSuchElementException> {
    NotThereAnyMorePage() {
        super("shell.error.notFound");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoSuchElementException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
