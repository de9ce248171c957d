package org.hearback.video.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import java.util.List;
import org.hearback.video.FilmProblem;
import org.hearback.video.FilmProblem.Part;

/** One part of a recorded film: what it must be, whether it is there, what is wrong with it, and a way to bring it. */
class PartCard extends Composite<Section> {
    private static final int MOST_PROBLEMS = 20;

    private final Part part;
    private final Paragraph state = new Paragraph();
    private final Div problems = new Div();
    private final Upload upload;

    PartCard(Part part, long limit, ArrivingFile.Taker taker, Runnable changed) {
        this.part = part;
        var name = "video.part." + part;
        upload = new Upload(new ArrivingFile(limit, taker, refused -> {
            changed.run();
            if (!refused.isEmpty()) refuse(refused);
        }));
        // as several parts it would go through another file
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFileSize((int) Math.min(limit, Integer.MAX_VALUE));
        upload.setUploadButton(new Button(getTranslation(name + ".choose")));
        upload.setDropLabel(new Span(getTranslation("video.part.drop")));
        upload.addFileRejectedListener(rejected -> refuse(List.of(tooBig(limit))));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        problems.addClassName("hb-part-problems");
        problems.getElement().setAttribute("role", "alert");
        var what = new Paragraph(getTranslation(name + ".what", limit >> 20));
        what.addClassName("hb-muted");
        getContent().addClassNames("hb-card", "hb-part");
        getContent().add(new H3(getTranslation(name)), what, state, problems, upload);
    }

    void tell(String facts, boolean there, List<FilmProblem> found) {
        state.setText(facts);
        state.setClassName(there && found.isEmpty() ? "hb-ok" : "hb-muted");
        list(found, "video.part.problems");
    }

    private void refuse(List<FilmProblem> found) {
        list(found, "video.part.refused");
    }

    private FilmProblem tooBig(long limit) {
        var most = limit >= 1 << 20 ? (limit >> 20) + " MB" : limit / 1000 + " kB";
        return new FilmProblem(part, 0, FilmProblem.Reason.TOO_BIG, List.of(most));
    }

    private void list(List<FilmProblem> found, String heading) {
        problems.removeAll();
        if (found.isEmpty()) return;
        var list = new UnorderedList();
        found.stream().limit(MOST_PROBLEMS).forEach(problem -> list.add(new ListItem(inWords(problem))));
        if (found.size() > MOST_PROBLEMS)
            list.add(new ListItem(getTranslation("video.part.more", found.size() - MOST_PROBLEMS)));
        var words = new Paragraph(getTranslation(heading, found.size()));
        words.addClassName("hb-error");
        problems.add(words, list);
    }

    private String inWords(FilmProblem problem) {
        var words = getTranslation(
                "video.problem." + problem.reason(), problem.detail().toArray());
        return problem.line() == 0 ? words : getTranslation("video.problem.line", problem.line(), words);
    }
}
