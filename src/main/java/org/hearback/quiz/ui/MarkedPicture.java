package org.hearback.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import org.hearback.quiz.HotspotQuestion;
import org.hearback.quiz.Response;

/** A picture with the chosen place and the right one; the list below it says the same in words. */
class MarkedPicture extends Composite<Div> {
    private final HotspotQuestion question;

    MarkedPicture(HotspotQuestion question, Response given) {
        this.question = question;
        var picture = question.picture();
        var image = new Image(picture.address(), picture.alt());
        getContent().addClassName("hb-marked-picture");
        getContent().add(image);
        for (var place = 0; place < question.spots().size(); place++) {
            var right = question.spots().get(place).correct();
            if (right || given.places().contains(place)) mark(question.spots().get(place), right);
        }
    }

    private void mark(HotspotQuestion.Spot spot, boolean right) {
        var mark = new Span();
        mark.addClassNames("hb-spot", right ? "hb-spot-right" : "hb-spot-wrong");
        mark.getElement().setAttribute("aria-hidden", "true");
        var picture = question.picture();
        mark.getStyle()
                .set("left", share(spot.x(), picture.width()))
                .set("top", share(spot.y(), picture.height()))
                .set("width", share(spot.width(), picture.width()))
                .set("height", share(spot.height(), picture.height()));
        getContent().add(mark);
    }

    private static String share(int part, int whole) {
        return 100.0 * part / whole + "%";
    }
}
