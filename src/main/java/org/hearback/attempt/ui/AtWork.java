package org.hearback.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.UUID;

/** Server side of {@code frontend/at-work.ts}: hears for how long the learner has been at the page. */
@Tag("at-work")
@JsModule("./at-work.ts")
class AtWork extends Component {
    /** @param listener takes the browser's id of a report, and the seconds that end now */
    AtWork(SerializableBiConsumer<UUID, Integer> listener) {
        getElement()
                .addEventListener("at-work", event -> {
                    var data = event.getEventData();
                    listener.accept(
                            UUID.fromString(data.get("event.detail.id").asString()),
                            data.get("event.detail.seconds").asInt());
                })
                .addEventData("event.detail.id")
                .addEventData("event.detail.seconds");
    }
}
