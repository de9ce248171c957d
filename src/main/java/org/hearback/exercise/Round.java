package org.hearback.exercise;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** One sentence of a patient, and what the learner does with it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Round.Pick.class, name = "pick"),
    @JsonSubTypes.Type(value = Round.Write.class, name = "write"),
    @JsonSubTypes.Type(value = Round.Find.class, name = "find")
})
public sealed interface Round {
    /** Unique in its exercise and never reused, since answers are stored under it. */
    String id();

    Patient patient();

    /** Where this happens and what went before, one or two sentences. */
    String situation();

    /** What the patient says. */
    String says();

    /** Who speaks. */
    record Patient(@NotBlank String name, @Min(16) @Max(110) int age) {}

    /** Choose the reply that validates. At least one reply validates. */
    record Pick(
            @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
            String id,

            @Valid @NotNull Patient patient,
            @NotBlank String situation,
            @NotBlank String says,
            @NotNull @Size(min = 2, max = 6) List<@Valid @NotNull Reply> replies)
            implements Round {}

    /**
     * Write an own reply; then compare it with a model answer and tick what it did.
     *
     * @param task what the reply should do
     * @param checklist what a good reply does, each as a statement about "my reply"
     * @param why what makes the model answer work
     * @param wishes codes of the behaviours that a good reply shows; the coach says which are still missing
     */
    record Write(
            @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
            String id,

            @Valid @NotNull Patient patient,
            @NotBlank String situation,
            @NotBlank String says,
            @NotBlank String task,
            @NotNull @Size(min = 2, max = 8) List<@NotBlank String> checklist,
            @NotBlank String modelAnswer,
            @NotBlank String why,
            List<@NotBlank String> wishes)
            implements Round {
        public Write {
            wishes = wishes == null ? List.of() : List.copyOf(wishes);
        }
    }

    /**
     * Find the words that hurt or frighten in what a clinician said.
     *
     * @param reply what the clinician said
     * @param phrases the words to find, each once in the reply
     * @param better how it could have been said
     */
    record Find(
            @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
            String id,

            @Valid @NotNull Patient patient,
            @NotBlank String situation,
            @NotBlank String says,
            @NotBlank @Size(max = 400) String reply,
            @NotNull @Size(min = 1, max = 6) List<@Valid @NotNull Phrase> phrases,
            @NotBlank String better)
            implements Round {
        /** The reply, word by word, punctuation included. */
        public List<String> words() {
            return List.of(reply.strip().split("\\s+"));
        }

        /** The places of a phrase among the words; none when it does not stand there. */
        public List<Integer> placesOf(Phrase phrase) {
            var wanted = bare(List.of(phrase.words().strip().split("\\s+")));
            var start = Collections.indexOfSubList(bare(words()), wanted);
            return start < 0
                    ? List.of()
                    : IntStream.range(start, start + wanted.size()).boxed().toList();
        }

        private static List<String> bare(List<String> words) {
            return words.stream()
                    .map(word -> word.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
                    .toList();
        }
    }

    /** Words that hurt or frighten, and what they do. */
    record Phrase(@NotBlank String words, @NotBlank String why) {}

    /** A possible reply and what it does to the patient. */
    record Reply(
            @NotBlank String text,
            @NotNull Effect effect,
            @NotBlank String feedback) {}

    /** What a sentence does to somebody who fears not being believed. */
    enum Effect {
        @JsonProperty("validating")
        VALIDATING,
        @JsonProperty("neutral")
        NEUTRAL,
        @JsonProperty("invalidating")
        INVALIDATING
    }
}
