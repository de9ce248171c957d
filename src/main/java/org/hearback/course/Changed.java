package org.hearback.course;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What an author says about a new version, to learners who are in the middle of the one before. At the top of a content
 * file it stands as
 *
 * <pre>
 * changed:
 *   what: The third question asks about the plan now.
 *   minor: true
 * </pre>
 *
 * It is no part of the content: a file in which nothing else changes makes no new version, and a note that an earlier
 * version has borne already is taken as left over and says nothing about the next one.
 *
 * @param what in a sentence or two
 * @param minor whether it is so small that nobody needs to be asked; whoever is in the middle goes on as they began
 */
public record Changed(
        @NotBlank @Size(max = Changed.LONGEST) String what,
        @Nullable Boolean minor) {
    static final int LONGEST = 600;

    public boolean isMinor() {
        return minor != null && minor;
    }
}
