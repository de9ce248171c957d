package org.hearback.exchange;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file. Everything that stands in it is one entry, in its order.
 *
 * @param format nothing where the file could not be read at all; the remarks then say why
 * @param remarks on the file as a whole
 * @param drafts banks with what was imported, to be filled in; several where one would be too long
 */
public record ImportReport(
        String file, @Nullable Format format, List<Entry> entries, List<Remark> remarks, List<Draft> drafts) {

    /** What an entry is. */
    public enum Kind {
        QUESTION,
        CATEGORY,
        OTHER
    }

    /** What became of an entry. */
    public enum State {
        IMPORTED,
        CHANGED,
        NOT_IMPORTED
    }

    /**
     * One thing in the file.
     *
     * @param line where it begins
     * @param type of a question, as the file names it
     * @param id that it got here; empty where it was not imported
     * @param remarks what was lost or changed, or why it was not imported
     * @param gaps what is to be filled in before it can be published
     */
    public record Entry(
            int line,
            Kind kind,
            String type,
            String name,
            String id,
            State state,
            List<Remark> remarks,
            Set<Gap> gaps) {}

    /**
     * A bank as a file of ours.
     *
     * @param name of the file
     */
    public record Draft(String name, String yaml, int questions) {}

    public boolean isRefused() {
        return format == null;
    }

    /** How many questions there are in this state. */
    public long questions(State state) {
        return entries.stream()
                .filter(entry -> entry.kind() == Kind.QUESTION && entry.state() == state)
                .count();
    }
}
