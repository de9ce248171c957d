package org.hearback.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What stands in {@code vaadin-i18n/parts} under a module's name, for code that knows no screen. */
public final class Words {
    private final ResourceBundle texts;

    private Words(ResourceBundle texts) {
        this.texts = texts;
    }

    /**
     * The words of a module.
     *
     * @throws java.util.MissingResourceException when it has none
     */
    public static Words of(String module) {
        return new Words(ResourceBundle.getBundle("vaadin-i18n.parts." + module, Locale.ROOT));
    }

    /**
     * Says something about these facts. Without facts the text is taken as it stands, as on a screen.
     *
     * @throws java.util.MissingResourceException when there are no words for the key
     */
    public String say(String key, Object... facts) {
        var text = texts.getString(key);
        return facts.length == 0 ? text : new MessageFormat(text, Locale.UK).format(facts);
    }
}
