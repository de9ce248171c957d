package org.hearback.exchange.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** A text to download as a file. */
class FileLink extends Anchor {
    FileLink(String words, String name, String type, String text) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = text.getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
                }),
                words);
        addClassName("exchange-download");
    }
}
