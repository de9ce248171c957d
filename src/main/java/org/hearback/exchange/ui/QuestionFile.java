package org.hearback.exchange.ui;

import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import org.hearback.exchange.QuestionFiles;

/** Takes a file into memory if it says that it is not too large. The page checks it too, but a request need not come from it. */
class QuestionFile extends InMemoryUploadHandler {
    QuestionFile(SerializableBiConsumer<String, byte[]> take) {
        super((file, bytes) -> take.accept(file.fileName(), bytes));
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        // the server reads no more than was announced
        if (event.getFileSize() < 0 || event.getFileSize() > QuestionFiles.MOST_BYTES) event.reject();
        else super.handleUploadRequest(event);
    }

    @Override
    public long getFileSizeMax() {
        return QuestionFiles.MOST_BYTES;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
