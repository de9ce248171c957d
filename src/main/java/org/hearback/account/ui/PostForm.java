package org.hearback.account.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/**
 * A form that the browser itself sends to the sign-in: password managers understand it, and Spring Security gives the
 * person a new session with it.
 */
@Tag("form")
class PostForm extends HtmlContainer {
    PostForm() {
        addClassNames("hb-stack", "account-form");
        getElement().setAttribute("method", "post").setAttribute("action", "sign-in");
    }

    void addHidden(String name, String value) {
        var input = new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value);
        getElement().appendChild(input);
    }

    void send() {
        getElement().executeJs("this.submit()");
    }
}
