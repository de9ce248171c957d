package org.hearback.transcript;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.hearback.attempt.ui.Weight;
import org.hearback.language.Certainty;
import org.jspecify.annotations.Nullable;

/** Everything that the clinicians of a transcript said, with what was found in it. */
public record CodedTranscript(List<CodedReply> replies) {
    public CodedTranscript {
        replies = List.copyOf(replies);
    }

    /**
     * In how many turns something was found.
     *
     * @param weight what it does where it is certain; words better avoided are to be considered
     * @param turns how many turns have it
     * @param unsure in how many of them it is only possible
     * @param per100 how many of a hundred turns of clinicians have it
     */
    public record Total(String code, String name, Weight weight, int turns, int unsure, double per100) {}

    /** What was found, supportive things first, of each kind the most frequent first. */
    public List<Total> totals() {
        var byCode = new LinkedHashMap<String, Count>();
        for (var reply : replies)
            reply.marks().stream()
                    .map(Mark::code)
                    .distinct()
                    .forEach(code -> byCode.computeIfAbsent(code, key -> new Count())
                            .add(reply.marks().stream()
                                    .filter(mark -> mark.code().equals(code))
                                    .toList()));
        return byCode.values().stream()
                .map(count -> count.total(replies.size()))
                .sorted(Comparator.comparing((Total total) -> order(total.weight()))
                        .thenComparing(Comparator.comparingInt(Total::turns).reversed())
                        .thenComparing(Total::code))
                .toList();
    }

    public int with(Weight weight) {
        return (int) replies.stream().filter(reply -> reply.has(weight)).count();
    }

    /** Turns that say nothing that could be judged. */
    public int unjudged() {
        return (int)
                replies.stream().filter(reply -> !reply.analysis().isJudged()).count();
    }

    private static int order(Weight weight) {
        return switch (weight) {
            case SUPPORTS -> 0;
            case HARMS -> 1;
            case CONSIDER -> 2;
        };
    }

    private static final class Count {
        private @Nullable Mark mark;
        private int turns;
        private int unsure;

        void add(List<Mark> marks) {
            // what is certain somewhere says better what it does than what is only possible
            for (var next : marks) if (mark == null || mark.certainty() == Certainty.ASKING) mark = next;
            turns++;
            if (marks.stream().allMatch(each -> each.certainty() == Certainty.ASKING)) unsure++;
        }

        Total total(int replies) {
            var first = Objects.requireNonNull(mark);
            return new Total(first.code(), first.name(), first.weight(), turns, unsure, 100.0 * turns / replies);
        }
    }
}
