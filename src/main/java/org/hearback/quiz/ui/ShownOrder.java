package org.hearback.quiz.ui;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearback.attempt.WholeCharacters;
import org.hearback.quiz.ChoiceQuestion;
import org.hearback.quiz.ClassifyQuestion;
import org.hearback.quiz.HotspotQuestion;
import org.hearback.quiz.MatchQuestion;
import org.hearback.quiz.NumberQuestion;
import org.hearback.quiz.OrderQuestion;
import org.hearback.quiz.Question;
import org.hearback.quiz.Response;
import org.hearback.quiz.ShortTextQuestion;
import org.hearback.quiz.TrueFalseQuestion;

/**
 * A question as one learner sees it. A browser speaks of positions in this order, joined by commas, or of the typed
 * text; here they become the author's places and back. Whatever a browser may send comes out as a response.
 *
 * @param order the places of the parts in the order that this learner sees
 */
record ShownOrder(Question question, List<Integer> order) {
    private static final int TRUE = 0;
    private static final int FALSE = 1;

    /** What a browser has given, in the author's places. */
    Response response(String given) {
        var positions = numbers(given);
        return switch (question) {
            case ChoiceQuestion choices ->
                Response.ticked(positions.stream()
                        .map(this::place)
                        .filter(place -> place >= 0)
                        .distinct()
                        .toList());
            case TrueFalseQuestion statement ->
                Response.placed(List.of(verdict(at(positions, 0)), place(at(positions, 1))));
            case OrderQuestion items ->
                Response.placed(positions.stream().map(this::place).toList());
            case HotspotQuestion picture ->
                Response.placed(positions.stream()
                        .map(this::place)
                        .filter(place -> place >= 0)
                        .limit(1)
                        .toList());
            case MatchQuestion match ->
                Response.placed(IntStream.range(0, match.pairs().size())
                        .mapToObj(pair -> place(at(positions, pair)))
                        .toList());
            case ClassifyQuestion sort ->
                Response.placed(IntStream.range(0, sort.phrases().size())
                        .mapToObj(phrase -> within(at(positions, order.indexOf(phrase)), sort.categories()))
                        .toList());
            case ShortTextQuestion words -> Response.typed(cut(given));
            case NumberQuestion number -> Response.typed(cut(given));
        };
    }

    /** The same response in the browser's terms. */
    String given(Response response) {
        var places = response.places();
        return switch (question) {
            case ChoiceQuestion choices when !choices.severalMayBeTicked() -> String.valueOf(position(at(places, 0)));
            case ChoiceQuestion choices ->
                join(places.stream().map(this::position).sorted());
            case TrueFalseQuestion statement -> join(Stream.of(shownVerdict(at(places, 0)), position(at(places, 1))));
            case OrderQuestion items -> join(places.stream().map(this::position));
            case HotspotQuestion picture -> join(places.stream().map(this::position));
            case MatchQuestion match ->
                join(IntStream.range(0, match.pairs().size()).mapToObj(pair -> position(at(places, pair))));
            case ClassifyQuestion sort -> join(order.stream().map(phrase -> at(places, phrase)));
            case ShortTextQuestion words -> text(response);
            case NumberQuestion number -> text(response);
        };
    }

    /** The response that was kept as a draft; one that no longer fits is none. */
    Response ofDraft(String draft) {
        if (isTyped()) return Response.typed(draft);
        var places = numbers(draft);
        var known = question instanceof ClassifyQuestion sort
                ? sort.categories().size()
                : Math.max(question.parts(), question instanceof TrueFalseQuestion ? 2 : 0);
        return places.stream().allMatch(place -> place < known) ? Response.placed(places) : Response.placed(List.of());
    }

    /** The response as it is kept: in places, which stay when the order changes. */
    String draft(Response response) {
        return isTyped() ? text(response) : join(response.places().stream());
    }

    private boolean isTyped() {
        return question instanceof ShortTextQuestion || question instanceof NumberQuestion;
    }

    private int place(int position) {
        return position >= 0 && position < order.size() ? order.get(position) : Response.OPEN;
    }

    private int position(int place) {
        return order.indexOf(place);
    }

    private static int verdict(int position) {
        return switch (position) {
            case TRUE -> 1;
            case FALSE -> 0;
            default -> Response.OPEN;
        };
    }

    private static int shownVerdict(int place) {
        return switch (place) {
            case 1 -> TRUE;
            case 0 -> FALSE;
            default -> Response.OPEN;
        };
    }

    private static int within(int place, List<String> options) {
        return place >= 0 && place < options.size() ? place : Response.OPEN;
    }

    private static int at(List<Integer> numbers, int index) {
        return index >= 0 && index < numbers.size() ? numbers.get(index) : Response.OPEN;
    }

    private static String text(Response response) {
        return response.text() == null ? "" : response.text();
    }

    private static String cut(String text) {
        return WholeCharacters.cut(text, ShortTextQuestion.LONGEST);
    }

    private static String join(Stream<Integer> numbers) {
        return numbers.map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Integer> numbers(String joined) {
        if (joined.isBlank() || joined.length() > 200) return Collections.emptyList();
        return Arrays.stream(joined.split(","))
                .map(number -> number.strip().matches("\\d{1,3}") ? Integer.parseInt(number.strip()) : Response.OPEN)
                .toList();
    }
}
