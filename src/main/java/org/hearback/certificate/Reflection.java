package org.hearback.certificate;

import java.util.Map;

/**
 * What a holder thinks about what they learned, in answer to what the regulators ask: the GMC for reflection, the HCPC
 * for the effect on practice and the benefit to service users, the NMC for the part of its Code.
 */
public record Reflection(Map<Prompt, String> texts) {
    /** What the holder is asked, in this order. */
    public enum Prompt {
        LEARNED,
        PRACTICE,
        BENEFIT,
        CODE
    }

    public Reflection {
        texts = Map.copyOf(texts);
    }

    public String text(Prompt prompt) {
        return texts.getOrDefault(prompt, "");
    }

    public boolean isEmpty() {
        return texts.values().stream().allMatch(String::isBlank);
    }
}
