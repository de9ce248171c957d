package org.hearback.quiz.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.hearback.quiz.OrderQuestion;

/** Server side of {@code frontend/order-items.ts}. */
@Tag("order-items")
@JsModule("./order-items.ts")
class OrderItems extends PlacedField.Pieces<OrderItems> {
    OrderItems(OrderQuestion question, List<Integer> order, String asks) {
        super(asks);
        list(
                "items",
                order.stream().map(place -> question.items().get(place).text()).toList());
        say("help", "quiz.order.help");
        say("up", "quiz.order.up");
        say("down", "quiz.order.down");
        say("handle", "quiz.order.handle");
        say("moved", "quiz.order.moved");
    }
}
