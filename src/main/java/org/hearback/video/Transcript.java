package org.hearback.video;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said in a film and what is only seen, in its order: to follow beside the film, or to read instead of it. */
public record Transcript(List<Part> parts) {
    /**
     * A chapter.
     *
     * @param title empty for what stands before the first chapter
     */
    public record Part(String title, List<Line> lines) {}

    /**
     * What one person says at a stretch, or what is seen.
     *
     * @param from the second at which it begins; null where nobody can tell, and for what does not belong to the film
     * @param speaker who says it; empty where nobody speaks
     * @param text words and nothing else: whatever it looks like, it is no markup
     * @param seen whether it is only seen
     */
    public record Line(@Nullable Double from, String speaker, String text, boolean seen) {}
}
