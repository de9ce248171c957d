package org.hearback.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearback.attempt.PatientData;
import org.jspecify.annotations.Nullable;

/** A visit, turn by turn. */
public record Transcript(List<Turn> turns) {
    public static final int MOST_TURNS = 2_000;
    public static final int MOST_BYTES = 2_000_000;

    public Transcript {
        turns = List.copyOf(turns);
    }

    /** Who speaks, in the order of their first turns, and how often. */
    public Map<String, Integer> speakers() {
        var speakers = new LinkedHashMap<String, Integer>();
        for (var turn : turns) speakers.merge(turn.speaker(), 1, Integer::sum);
        return speakers;
    }

    /** The turns that seem to tell who a real person is, with what they seem to hold. */
    public Map<Turn, Set<PatientData>> identifiable() {
        var found = new LinkedHashMap<Turn, Set<PatientData>>();
        for (var turn : turns) {
            var kinds = PatientData.in(turn.text(), "");
            if (!kinds.isEmpty()) found.put(turn, kinds);
        }
        return found;
    }

    /**
     * What the clinicians say, each with the last thing a patient said before.
     *
     * @param parts by speaker; whoever is missing is neither
     */
    public List<Reply> replies(Map<String, Part> parts) {
        var replies = new ArrayList<Reply>();
        @Nullable Turn patient = null;
        for (var turn : turns) {
            switch (parts.getOrDefault(turn.speaker(), Part.OTHER)) {
                case CLINICIAN -> replies.add(new Reply(turn, patient));
                case PATIENT -> patient = turn;
                case OTHER -> {}
            }
        }
        return replies;
    }

    /** A clinician's turn, and the patient's that it answers if there is one. */
    public record Reply(Turn turn, @Nullable Turn patient) {}
}
