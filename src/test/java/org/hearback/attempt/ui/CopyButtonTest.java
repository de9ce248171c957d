package org.hearback.attempt.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.hearback.Karibu;
import org.junit.jupiter.api.Test;

class CopyButtonTest extends Karibu {
    @Test
    void itSaysWhetherTheBrowserCopied() {
        UI.getCurrent().add(new CopyButton("Copy", "I believe you.", "Copied.", "Not allowed."));
        var button = _get(Button.class, spec -> spec.withText("Copy"));

        BasicUtilsKt._fireDomEvent(button, "text-copied");
        expectNotifications("Copied.");

        BasicUtilsKt._fireDomEvent(button, "text-not-copied");
        expectNotifications("Not allowed.");
    }
}
