package org.hearback.transcript.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;

/** How things that were found are called. */
final class Words {
    private static final Set<String> KINDS = Set.of("alarming", "jargon", "label");

    private Words() {}

    /** A behaviour brings its name from the content; the kinds of words better avoided are ours to name. */
    static String nameOf(Component where, String code, String name) {
        return KINDS.contains(code) ? where.getTranslation("transcript.kind." + code) : name;
    }
}
