package org.hearback.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Knows what somebody means in their own words, among the few things that would make sense at that moment. Thread-safe.
 */
public interface Intents {
    /**
     * Something that one may mean.
     *
     * @param text the plainest way to say it
     * @param phrasings other ways to say it
     * @param behaviours codes of the behaviours that saying it shows
     */
    record Intent(String id, String text, List<String> phrasings, List<String> behaviours) {
        public Intent {
            phrasings = List.copyOf(phrasings);
            behaviours = List.copyOf(behaviours);
        }
    }

    /**
     * What was understood.
     *
     * @param intent the id of what is meant; null where nothing is near enough
     * @param confidence how surely it is that, 0 to 1; of the nearest one where nothing is near enough
     * @param nearest the id of the nearest one, near enough or not; null where there was nothing to choose from
     */
    record Match(
            @Nullable String intent,
            double confidence,
            @Nullable String nearest) {}

    /**
     * @param words what somebody says: any length, any language, also empty
     * @param analysis what the analysis found in these words
     * @param intents what would make sense now, each id once
     */
    Match match(String words, Analysis analysis, List<Intent> intents);

    /**
     * Says what will be asked about soon, so that nobody waits for it then; what is said last comes soonest. Returns at
     * once; makes no difference to what is understood.
     */
    default void expect(List<Intent> intents) {}
}
