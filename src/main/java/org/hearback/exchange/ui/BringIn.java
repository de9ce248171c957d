package org.hearback.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.function.SerializableBiConsumer;
import org.hearback.exchange.QuestionFiles;

/** Takes a file of questions. */
class BringIn extends Composite<Section> {
    private final Div problem = new Div();

    BringIn(SerializableBiConsumer<String, byte[]> take) {
        problem.addClassName("exchange-problem");
        problem.getElement().setAttribute("role", "alert");
        var upload = new Upload(new QuestionFile((name, bytes) -> {
            problem.removeAll();
            take.accept(name, bytes);
        }));
        // as several parts it would go through a temporary file
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFileSize(QuestionFiles.MOST_BYTES);
        upload.setUploadButton(new Button(getTranslation("exchange.in.file")));
        upload.setDropLabel(new Span(getTranslation("exchange.in.drop")));
        upload.addFileRejectedListener(refused -> tooBig());
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        getContent().addClassName("hb-card");
        getContent()
                .add(
                        new H2(getTranslation("exchange.in.heading")),
                        new Paragraph(getTranslation("exchange.in.what")),
                        upload,
                        problem);
    }

    private void tooBig() {
        var words = new Paragraph(getTranslation("exchange.reason.TOO_BIG"));
        words.addClassName("hb-error");
        problem.removeAll();
        problem.add(words);
    }
}
