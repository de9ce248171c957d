package org.hearback.quiz.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
            case ChoiceQuestion choices ->
                places.stream()
                        .map(place -> choices.choices().get(place).text())
                        .toList();
            case TrueFalseQuestion statement ->
                List.of(
                        words.getTranslation(places.getFirst() == 1 ? "quiz.true" : "quiz.false"),
                        statement.reasons().get(places.getLast()).text());
            case OrderQuestion items ->
                places.stream().map(place -> items.items().get(place).text()).toList();
            case MatchQuestion match ->
                IntStream.range(0, places.size())
                        .mapToObj(pair -> words.getTranslation(
                                "quiz.match.pair",
                                match.pairs().get(pair).item(),
                                match.options().get(places.get(pair))))
                        .toList();
            case ClassifyQuestion sort ->
                IntStream.range(0, places.size())
                        .mapToObj(phrase -> words.getTranslation(
                                "quiz.sort.phrase",
                                sort.phrases().get(phrase).text(),
                                sort.categories().get(places.get(phrase))))
                        .toList();
            case HotspotQuestion picture ->
                places.stream().map(place -> picture.spots().get(place).label()).toList();
            case ShortTextQuestion text -> typed(given);
            case NumberQuestion number -> typed(given);
        };
    }

    private static List<String> typed(Response given) {
        return Stream.ofNullable(given.text()).toList();
    }
}
