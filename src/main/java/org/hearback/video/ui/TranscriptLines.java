package org.hearback.video.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearback.video.Transcript;

/** Server side of {@code frontend/hearback-transcript.ts}: the lines with their seconds, and a search in them. */
@Tag("hearback-transcript")
@JsModule("./hearback-transcript.ts")
class TranscriptLines extends Component {
    private static final String[] WORDS = {
        "heading", "search", "previous", "next", "found", "notFound", "goTo", "follow"
    };
    private static final String FOR = "for";

    TranscriptLines(Transcript transcript) {
        getElement().setPropertyList("parts", transcript.parts());
        getElement().setPropertyMap("words", words());
    }

    void accompany(Player player) {
        getElement().setAttribute(FOR, player.getId().orElseThrow());
    }

    void standAlone() {
        getElement().removeAttribute(FOR);
    }

    private Map<String, String> words() {
        return Stream.of(WORDS)
                .collect(Collectors.toMap(word -> word, word -> getTranslation("video.transcript." + word)));
    }
}
