package org.hearback.attempt.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.hearback.attempt.Work;

/** What another module has to say above a finished attempt: what has changed since an earlier one, for instance. */
public interface Afterword {
    /** @return nothing where there is nothing to say about this work */
    Optional<Component> after(Work<?> work);
}
