package org.hearback.video.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.hearback.video.FilmProblem;

/** Hands on what a browser sends while it comes in, and then says how that went. */
class ArrivingFile implements UploadHandler {
    private final long limit;
    private final Taker taker;
    private final Told told;

    interface Taker extends Serializable {
        List<FilmProblem> take(String fileName, InputStream in) throws IOException;
    }

    interface Told extends Serializable {
        void took(List<FilmProblem> problems);
    }

    ArrivingFile(long limit, Taker taker, Told told) {
        this.limit = limit;
        this.taker = taker;
        this.told = told;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        var problems = taker.take(event.getFileName(), event.getInputStream());
        event.getUI().access(() -> told.took(problems));
    }

    @Override
    public long getRequestSizeMax() {
        return limit;
    }

    @Override
    public long getFileSizeMax() {
        return limit;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
