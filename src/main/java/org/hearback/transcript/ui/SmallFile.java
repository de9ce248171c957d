package org.hearback.transcript.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import org.hearback.transcript.Transcript;

/** Takes a file into memory if it says that it is small. The page checks it too, but a request need not come from it. */
class SmallFile extends InMemoryUploadHandler {
    SmallFile(SerializableConsumer<byte[]> take) {
        super((file, bytes) -> take.accept(bytes));
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        // the server reads no more than was announced
        if (event.getFileSize() < 0 || event.getFileSize() > Transcript.MOST_BYTES) event.reject();
        else super.handleUploadRequest(event);
    }

    @Override
    public long getFileSizeMax() {
        return Transcript.MOST_BYTES;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
