package org.hearback.course;

/** Something an author must put right: where, and what to do. */
public record Problem(String file, int line, String message) implements Comparable<Problem> {
    @Override
    public int compareTo(Problem other) {
        var byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    /** {@code content/quizzes/first-words.yaml:3: tick the correct choice} */
    @Override
    public String toString() {
        return "%s:%d: %s".formatted(file, line, message);
    }
}
