package org.hearback.quiz.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.hearback.quiz.HotspotQuestion;

/** Server side of {@code frontend/picture-spots.ts}. */
@Tag("picture-spots")
@JsModule("./picture-spots.ts")
class PictureSpots extends PlacedField.Pieces<PictureSpots> {
    /** Where a spot lies and what it is called; not whether it is right. */
    record Place(String label, int x, int y, int width, int height) {}

    PictureSpots(HotspotQuestion question, List<Integer> order, String asks) {
        super(asks);
        var picture = question.picture();
        getElement().setProperty("picture", picture.address());
        getElement().setProperty("alt", picture.alt());
        getElement().setProperty("wide", picture.width());
        getElement().setProperty("high", picture.height());
        list(
                "spots",
                order.stream()
                        .map(question.spots()::get)
                        .map(spot -> new Place(spot.label(), spot.x(), spot.y(), spot.width(), spot.height()))
                        .toList());
        say("help", "quiz.spot.help");
    }
}
