package org.hearback.quiz.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that a quiz sends to the browser: texts, attributes and properties of all that is on it. */
final class Sent {
    private Sent() {}

    static String everything() {
        return all(_get(QuizView.class).getElement()).collect(Collectors.joining("\n"));
    }

    private static Stream<String> all(Element element) {
        if (element.isTextNode()) return Stream.of(element.getText());
        var own = Stream.concat(
                element.getPropertyNames().map(name -> name + "=" + element.getPropertyRaw(name)),
                element.getAttributeNames().map(name -> name + "=" + element.getAttribute(name)));
        return Stream.concat(own, element.getChildren().flatMap(Sent::all));
    }
}
