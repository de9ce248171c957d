package org.hearback.language;

/**
 * Reads what a clinician says. Hearback's own is {@link TrainedAnalyst}; a hospital may add one of its own, whose
 * findings are shown as a second opinion and never alter a score.
 */
public interface Analyst {
    /**
     * @param said what the clinician says or writes: any length, any language, also empty
     * @param context what is known about the moment
     * @return what was found; {@link Analysis#unjudged} says why where nothing can be said. Never throws for a text.
     */
    Analysis analyse(Utterance said, Context context);
}
