package org.hearback.course;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file of content, so that an author sees all of it at once. */
public final class Problems {
    private final ContentFile file;
    private final List<Problem> found = new ArrayList<>();

    Problems(ContentFile file) {
        this.file = file;
    }

    /**
     * @param path where in the file, as {@code questions[2].choices[0].feedback}; an unknown path counts for its nearest
     *     known parent
     * @param message what is wrong and what to do, without a full stop
     */
    public void at(String path, String message) {
        found.add(new Problem(file.name(), file.lineOf(path), message));
    }

    /** Whether a file lies below the content folder; for media that belong to an activity. */
    public boolean contentHas(String relativePath) {
        var path = file.folder().resolve(relativePath).normalize();
        return path.startsWith(file.folder()) && Files.isRegularFile(path);
    }

    /** The absolute path of a file below the content folder. */
    public Path contentPath(String relativePath) {
        return file.folder().resolve(relativePath);
    }

    List<Problem> found() {
        return found.stream().distinct().sorted().toList();
    }

    boolean none() {
        return found.isEmpty();
    }
}
