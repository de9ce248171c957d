package org.hearback.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.regex.Pattern;

/** A plain mail, its addresses made into links as mail programmes do. */
class MailText extends Composite<Div> {
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    MailText(String body) {
        getContent().addClassName("account-mail");
        var end = 0;
        var matcher = ADDRESS.matcher(body);
        while (matcher.find()) {
            getContent()
                    .add(new Text(body.substring(end, matcher.start())), new Anchor(matcher.group(), matcher.group()));
            end = matcher.end();
        }
        getContent().add(new Text(body.substring(end)));
    }
}
