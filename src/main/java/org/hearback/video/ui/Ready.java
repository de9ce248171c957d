package org.hearback.video.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.stream.Collectors;
import org.hearback.video.FilmUploads.Waiting;
import org.jspecify.annotations.Nullable;

/** What keeps the film from being published, and when nothing does, the film to look at and the button. */
class Ready extends Composite<Section> {
    private final Paragraph words = new Paragraph();
    private final Element film = new Element("video");
    private final Button publish;
    private final Button discard;
    private final Button really;
    private final Button keep = new Button(getTranslation("video.film.keep"), click -> ask(false));

    Ready(SerializableRunnable whenPublished, SerializableRunnable whenDiscarded) {
        publish = new Button(getTranslation("video.film.publish"), click -> whenPublished.run());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setDisableOnClick(true);
        discard = new Button(getTranslation("video.film.discard"), click -> ask(true));
        really = new Button(getTranslation("video.film.discardReally"), click -> whenDiscarded.run());
        words.getElement().setAttribute("role", "status");
        film.setAttribute("controls", true);
        film.setAttribute("playsinline", true);
        film.setAttribute("preload", "metadata");
        film.setAttribute("aria-label", getTranslation("video.film.preview"));
        var actions = new Div(publish, discard, really, keep);
        actions.addClassName("hb-actions");
        getContent().addClassNames("hb-card", "hb-film-ready");
        getContent().add(new H2(getTranslation("video.film.publish.heading")), words);
        getContent().getElement().appendChild(film);
        getContent().add(actions);
    }

    void show(@Nullable Waiting waiting) {
        words.setText(inWords(waiting));
        var address = waiting == null ? null : waiting.filmAddress();
        film.setVisible(address != null);
        set("src", address);
        set("poster", waiting == null ? null : waiting.posterAddress());
        publish.setVisible(waiting != null && waiting.isReady());
        publish.setEnabled(true);
        discard.setEnabled(waiting != null);
        ask(false);
        discard.setVisible(waiting != null);
    }

    private void ask(boolean really) {
        discard.setVisible(!really);
        this.really.setVisible(really);
        keep.setVisible(really);
    }

    private void set(String attribute, @Nullable String address) {
        if (address == null) film.removeAttribute(attribute);
        else film.setAttribute(attribute, address);
    }

    private String inWords(@Nullable Waiting waiting) {
        if (waiting == null) return getTranslation("video.film.nothingWaits");
        if (waiting.isReady()) return getTranslation("video.film.ready");
        if (waiting.missing().isEmpty()) return getTranslation("video.film.problems");
        var missing = waiting.missing().stream()
                .map(part -> getTranslation("video.part.%s.short".formatted(part)))
                .collect(Collectors.joining(", "));
        return getTranslation("video.film.missing", missing);
    }
}
