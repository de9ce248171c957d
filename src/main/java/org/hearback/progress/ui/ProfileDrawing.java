package org.hearback.progress.ui;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearback.attempt.Reassurance;
import org.hearback.attempt.Reassurance.Part;
import org.hearback.progress.Profile;

/** The lines of a profile; they differ in their strokes and in the shapes on them. Only numbers go into it. */
record ProfileDrawing(Profile profile) {
    private static final int WIDTH = 290;
    private static final int HEIGHT = 150;
    private static final int MOST_SHAPES = 20;
    private static final int MOST_TICKS = 8;

    /** @param alt what a screen reader says in its place */
    String svg(String alt) {
        return """
                <svg viewBox="-24 -10 %1$d %2$d" role="img" aria-label="%3$s">
                  <path class="hb-grid" d="M0 0H%4$d M0 %5$d H%4$d M0 %6$d H%4$d"/>
                  <text x="-6" y="5">10</text><text x="-6" y="%7$d">5</text><text x="-6" y="%8$d">0</text>%9$s
                  %10$s
                </svg>
                """.formatted(
                        WIDTH + 34,
                        HEIGHT + 34,
                        alt,
                        WIDTH,
                        HEIGHT / 2,
                        HEIGHT,
                        HEIGHT / 2 + 5,
                        HEIGHT + 5,
                        ticks(),
                        Stream.of(Part.values()).map(this::line).collect(Collectors.joining()));
    }

    /** The mark by which a part is known, alone. */
    static String mark(Part part) {
        return "<svg class=\"hb-profile-mark\" viewBox=\"-12 -7 24 14\"><path class=\"hb-line-%1$s\" d=\"M-12 0H12\"/>%2$s</svg>"
                .formatted(part.id(), shape(part, 0, 0));
    }

    private String line(Part part) {
        var places =
                IntStream.range(0, size()).filter(i -> rating(i, part) >= 0).toArray();
        var points = IntStream.of(places)
                .mapToObj(i -> x(i) + "," + y(rating(i, part)))
                .collect(Collectors.joining(" "));
        var every = places.length / MOST_SHAPES + 1;
        var shapes = IntStream.range(0, places.length)
                .filter(i -> i % every == 0 || i == places.length - 1)
                .mapToObj(i -> shape(part, x(places[i]), y(rating(places[i], part))))
                .collect(Collectors.joining());
        return "<polyline class=\"hb-line-%s\" points=\"%s\"/>%s".formatted(part.id(), points, shapes);
    }

    private static String shape(Part part, int x, int y) {
        var path = switch (part) {
            case DATA_GATHERING -> "M%d %dm-3.5 -3.5h7v7h-7z";
            case RELATIONSHIP_BUILDING -> "M%d %dm-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z";
            case GENERIC_REASSURANCE -> "M%d %dm-4 -4l8 8m0 -8l-8 8";
            case COGNITIVE_REASSURANCE -> "M%d %dm0 -4.5l4.5 8h-9z";
        };
        return "<path class=\"hb-shape-%s\" d=\"%s\"/>".formatted(part.id(), path.formatted(x, y));
    }

    private String ticks() {
        var every = Math.ceilDiv(size(), MOST_TICKS);
        return IntStream.range(0, size())
                .filter(i -> i % every == 0)
                .mapToObj(
                        i -> "<text class=\"hb-tick\" x=\"%d\" y=\"%d\">%d</text>".formatted(x(i), HEIGHT + 20, i + 1))
                .collect(Collectors.joining());
    }

    private int rating(int i, Part part) {
        return profile.finished().get(i).reassurance().of(part).orElse(-1);
    }

    private int size() {
        return profile.finished().size();
    }

    private int x(int i) {
        return size() == 1 ? 0 : WIDTH * i / (size() - 1);
    }

    private static int y(int rating) {
        return HEIGHT - HEIGHT * rating / Reassurance.HIGHEST;
    }
}
