package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** Server side of {@code frontend/dictation-button.ts}: stands right after the box that it writes into. */
@Tag("dictation-button")
@JsModule("./dictation-button.ts")
class Dictation extends Component {
    private static final List<String> WORDS = List.of(
            "begin",
            "end",
            "note",
            "agree",
            "decline",
            "listening",
            "stopped",
            "forbidden",
            "silent",
            "full",
            "failed");

    Dictation() {
        WORDS.forEach(word -> getElement().setProperty(word, getTranslation("dialogue.dictation." + word)));
    }
}
