package org.hearback.quiz.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearback.quiz.Choice;
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

/** What somebody gave as an answer, in words and without a word on whether it is right. */
final class GivenWords {
    private GivenWords() {}

    static List<String> of(Question question, Response given, Component words) {
        var places = given.places();
        return switch (question) {
            case ChoiceQuestion choices -> texts(places, choices.choices(), Choice::text);
            case TrueFalseQuestion statement ->
                Stream.concat(
                                verdict(places, words),
                                texts(places.stream().skip(1).toList(), statement.reasons(), Choice::text).stream())
                        .toList();
            case OrderQuestion items -> texts(places, items.items(), OrderQuestion.Item::text);
            case MatchQuestion match ->
                IntStream.range(0, places.size())
                        .mapToObj(pair -> words.getTranslation(
                                "quiz.match.pair",
                                match.pairs().get(pair).item(),
                                option(match.options(), places.get(pair), words)))
                        .toList();
            case ClassifyQuestion sort ->
                IntStream.range(0, places.size())
                        .mapToObj(phrase -> words.getTranslation(
                                "quiz.sort.phrase",
                                sort.phrases().get(phrase).text(),
                                option(sort.categories(), places.get(phrase), words)))
                        .toList();
            case HotspotQuestion picture -> texts(places, picture.spots(), HotspotQuestion.Spot::label);
            case ShortTextQuestion text -> typed(given);
            case NumberQuestion number -> typed(given);
        };
    }

    /** What was left open is left out. */
    private static <T> List<String> texts(List<Integer> places, List<T> parts, Function<T, String> text) {
        return places.stream()
                .filter(place -> place != Response.OPEN)
                .map(parts::get)
                .map(text)
                .toList();
    }

    private static Stream<String> verdict(List<Integer> places, Component words) {
        return places.stream()
                .limit(1)
                .filter(place -> place != Response.OPEN)
                .map(place -> words.getTranslation(place == 1 ? "quiz.true" : "quiz.false"));
    }

    private static String option(List<String> options, int place, Component words) {
        return place == Response.OPEN ? words.getTranslation("quiz.leftOpen") : options.get(place);
    }

    private static List<String> typed(Response given) {
        return Stream.ofNullable(given.text()).toList();
    }
}
