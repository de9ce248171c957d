package org.hearback.video;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The seconds of a film that were really played, whatever was skipped between them: a union of spans. */
record Watched(List<Span> spans) {
    static final Watched NOTHING = new Watched(List.of());

    /** From a second to a later one. */
    record Span(double from, double to) {
        Span {
            if (!(from >= 0 && to >= from) || Double.isInfinite(to)) {
                throw new IllegalArgumentException("from %s to %s".formatted(from, to));
            }
        }

        double seconds() {
            return to - from;
        }
    }

    Watched {
        var union = new ArrayList<Span>();
        for (var span :
                spans.stream().sorted(Comparator.comparingDouble(Span::from)).toList()) {
            if (!union.isEmpty() && span.from() <= union.getLast().to()) {
                var last = union.removeLast();
                union.add(new Span(last.from(), Math.max(last.to(), span.to())));
            } else if (span.seconds() > 0) {
                union.add(span);
            }
        }
        spans = List.copyOf(union);
    }

    Watched and(Watched other) {
        return new Watched(Stream.concat(spans.stream(), other.spans.stream()).toList());
    }

    /** What of it lies within the first so many seconds. */
    Watched within(double seconds) {
        return new Watched(spans.stream()
                .filter(span -> span.from() < seconds)
                .map(span -> new Span(span.from(), Math.min(span.to(), seconds)))
                .toList());
    }

    double seconds() {
        return spans.stream().mapToDouble(Span::seconds).sum();
    }
}
