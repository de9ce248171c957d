package org.hearback.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The words of the interface: one file for each module under {@code vaadin-i18n/parts/}, keys beginning with its name. */
@Component
class Translations implements I18NProvider {
    private final Properties words = new Properties();

    Translations() {
        try {
            for (var part : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:vaadin-i18n/parts/*.properties")) {
                words.load(new StringReader(part.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.UK);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        var text = words.getProperty(key);
        if (text == null) throw new IllegalArgumentException("no words for " + key);
        return params.length == 0 ? text : new MessageFormat(text, Locale.UK).format(params);
    }
}
