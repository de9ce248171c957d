package org.hearback.coach.ui;

import java.util.List;
import org.hearback.attempt.ui.Weight;
import org.hearback.language.Span;

/** Something to say about words of a text; the words get a line under them. */
public interface Mark {
    Weight weight();

    /** The words it is about, in the order of the text. */
    List<Span> spans();
}
