package org.hearback.dialogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearback.dialogue.Dialogue.Choice;
import org.hearback.dialogue.Dialogue.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * How patients answer to what is said: {@code content/patients/how-patients-respond.yaml}, where the sources of every
 * number stand.
 *
 * @param words what words better avoided do, by their kind
 */
public record Responses(
        @NotEmpty List<@Valid @NotNull Response> behaviours,
        @NotNull Map<@NotBlank String, @Valid @NotNull Change> words,
        @Valid @NotNull Rules rules,
        @NotEmpty List<@Valid @NotNull Rating> ratings) {
    static final String FILE = "how-patients-respond.yaml";

    private static final Set<String> KINDNESS = Set.of("validation", "empathy", "affirming", "normalising");

    /**
     * What one behaviour does.
     *
     * @param felt what most patients feel, in one sentence of theirs
     */
    public record Response(
            @NotBlank String code,
            @Valid @NotNull Change change,
            @NotBlank String felt,
            @NotBlank String why,
            @NotEmpty List<@NotBlank String> evidence) {
        boolean harms() {
            return change.trust() < 0;
        }
    }

    /**
     * @param but what a "but" after a kindness does, which then counts nothing
     * @param again how much a help counts that was given in the turn before as well
     * @param asking how much a finding counts that is only sure enough to ask about
     * @param heardFrom the trust from which understanding grows at its full pace
     * @param unheard how fast understanding grows below that
     * @param most how far one turn can move one part of the state
     */
    public record Rules(
            @Valid @NotNull Change but,
            @DecimalMin("0") @DecimalMax("1") double again,
            @DecimalMin("0") @DecimalMax("1") double asking,
            @Min(0) @Max(100) int heardFrom,
            @DecimalMin("0") @DecimalMax("1") double unheard,
            @Min(1) @Max(40) int most) {}

    /**
     * One part of how a patient rates the visit, 0 to 10.
     *
     * @param id {@code data-gathering}, {@code relationship-building}, {@code generic-reassurance} or
     *     {@code cognitive-reassurance}
     * @param times how often one behaviour counts at most
     * @param points what each behaviour adds, by its code
     */
    public record Rating(
            @NotBlank String id,
            @DecimalMin("0") @DecimalMax("10") double begins,
            @Min(1) int times,
            @NotEmpty Map<@NotBlank String, @NotNull Double> points,
            @NotEmpty List<@NotBlank String> evidence) {}

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * @param folder the content folder's {@code patients}
     * @throws UncheckedIOException when the file is missing or cannot be read
     */
    public static Responses read(Path folder) {
        try {
            return YAML.readValue(Files.readString(folder.resolve(FILE)), Responses.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Response> find(String code) {
        return behaviours.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Whether a behaviour is one of those that a "but" takes back. */
    static boolean isKindness(String code) {
        return KINDNESS.contains(code);
    }

    /** Whether a behaviour mostly costs trust. */
    public boolean harms(String code) {
        return find(code).map(Response::harms).orElse(false);
    }

    /**
     * What an answer does to the patient.
     *
     * @param reading what was found in it
     * @param choice the reply that it is or comes nearest to, if any
     * @param before what was shown in the answer before
     */
    Change change(State state, Node node, Reading reading, @Nullable Choice choice, Set<String> before) {
        var sum = Change.NONE;
        for (var shown : reading.shown()) {
            if (reading.but() != null && isKindness(shown.code())) continue;
            sum = sum.plus(effect(shown.code(), node, before).times(shown.asking() ? rules.asking() : 1));
        }
        if (choice != null) {
            var found = new HashSet<>(
                    reading.shown().stream().map(Reading.Shown::code).toList());
            for (var code : choice.does()) {
                if (found.contains(code) || reading.but() != null && KINDNESS.contains(code)) continue;
                sum = sum.plus(effect(code, node, before).times(rules.asking()));
            }
        }
        for (var kind : reading.kindsOfWords().toList()) sum = sum.plus(words.getOrDefault(kind, Change.NONE));
        if (reading.but() != null) sum = sum.plus(rules.but());
        if (state.trust() < rules.heardFrom() && sum.understanding() > 0) {
            sum = new Change(
                    sum.trust(),
                    sum.worry(),
                    (int) Math.round(sum.understanding() * rules.unheard()),
                    sum.engagement());
        }
        if (choice != null) sum = sum.plus(choice.change());
        return sum.within(rules.most());
    }

    /** What one plain instance of a behaviour does at a node. */
    Change effect(String code, Node node) {
        var own = node.responses().get(code);
        return own != null ? own : find(code).map(Response::change).orElse(Change.NONE);
    }

    private Change effect(String code, Node node, Set<String> before) {
        var change = effect(code, node);
        return before.contains(code) && change.trust() >= 0 ? change.times(rules.again()) : change;
    }
}
