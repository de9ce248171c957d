package org.hearback.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearback.quiz.Choice;
import org.hearback.quiz.ClassifyQuestion;
import org.hearback.quiz.HotspotQuestion;
import org.hearback.quiz.MatchQuestion;
import org.hearback.quiz.NumberQuestion;
import org.hearback.quiz.OrderQuestion;
import org.hearback.quiz.Response;
import org.hearback.quiz.ShortTextQuestion;
import org.hearback.quiz.TrueFalseQuestion;
import org.jspecify.annotations.Nullable;

/** What is said to each part of an answer: the part, whether it was right, and why. */
class FeedbackLines {
    private final Component words;

    FeedbackLines(Component words) {
        this.words = words;
    }

    /**
     * @param several whether more than one choice may be right
     */
    Component choices(List<Choice> choices, List<Integer> given, List<Integer> order, boolean several) {
        var list = new UnorderedList();
        for (var place : order) {
            var choice = choices.get(place);
            list.add(chosen(choice.text(), choice.correct(), given.contains(place), several, choice.feedback()));
        }
        return plain(list);
    }

    Component verdict(TrueFalseQuestion question, Response given) {
        var held = at(given, 0);
        var list = new UnorderedList();
        list.add(chosen(say("quiz.true"), question.truth(), held == 1, false, question.whenTrue()));
        list.add(chosen(say("quiz.false"), !question.truth(), held == 0, false, question.whenFalse()));
        return plain(list);
    }

    Component spots(HotspotQuestion question, Response given, List<Integer> order) {
        var list = new UnorderedList();
        for (var place : order) {
            var spot = question.spots().get(place);
            list.add(chosen(spot.label(), spot.correct(), given.places().contains(place), false, spot.feedback()));
        }
        return plain(list);
    }

    /** The right order, with where each item was put. */
    Component order(OrderQuestion question, Response given) {
        var list = new OrderedList();
        list.addClassName("hb-numbered");
        for (var place = 0; place < question.items().size(); place++) {
            var item = question.items().get(place);
            var put = given.places().indexOf(place);
            var mark = put < 0 ? null : put == place ? say("quiz.order.right") : say("quiz.order.wrong", put + 1);
            list.add(line(item.text(), put == place, mark, item.feedback()));
        }
        return plain(list);
    }

    Component match(MatchQuestion question, Response given) {
        return plain(list(IntStream.range(0, question.pairs().size())
                .mapToObj(pair -> {
                    var wanted = question.pairs().get(pair);
                    var chosen = at(given, pair);
                    var right = chosen == question.rightOption(pair);
                    return line(
                            say("quiz.match.pair", wanted.item(), wanted.match()),
                            right,
                            instead(right, chosen, question.options()),
                            wanted.feedback());
                })
                .toList()));
    }

    Component sorted(ClassifyQuestion question, Response given, List<Integer> order) {
        return plain(list(order.stream()
                .map(phrase -> {
                    var wanted = question.phrases().get(phrase);
                    var chosen = at(given, phrase);
                    var right = chosen == question.rightCategory(phrase);
                    return line(
                            say("quiz.sort.phrase", wanted.text(), wanted.category()),
                            right,
                            instead(right, chosen, question.categories()),
                            wanted.feedback());
                })
                .toList()));
    }

    Component words(ShortTextQuestion question, Response given) {
        var match = question.match(given);
        return typed(
                given,
                match.map(ShortTextQuestion.Accepted::share).orElse(0.0),
                match.map(ShortTextQuestion.Accepted::feedback).orElse(question.otherwise()),
                question.accepted().stream()
                        .filter(answer -> answer.share() == 1)
                        .findFirst()
                        .orElseThrow()
                        .text());
    }

    Component number(NumberQuestion question, Response given) {
        var match = question.match(given);
        var wanted = question.answers().stream()
                .filter(answer -> answer.share() == 1)
                .findFirst()
                .orElseThrow()
                .value()
                .toPlainString();
        return typed(
                given,
                match.map(NumberQuestion.Expected::share).orElse(0.0),
                match.map(NumberQuestion.Expected::feedback).orElse(question.otherwise()),
                question.unit() instanceof NumberQuestion.Unit unit ? wanted + " " + unit.name() : wanted);
    }

    private Component typed(Response given, double share, String feedback, String wanted) {
        var list = new UnorderedList();
        var right = share == 1;
        if (given.text() != null)
            list.add(line(given.text(), right, say(right ? "quiz.choseRight" : markOf(share)), feedback));
        if (!right) list.add(line(wanted, true, say("quiz.rightAnswer"), null));
        return plain(list);
    }

    private static String markOf(double share) {
        return share > 0 ? "quiz.chosePartly" : "quiz.choseWrong";
    }

    private @Nullable String instead(boolean right, int chosen, List<String> options) {
        if (chosen < 0 || chosen >= options.size()) return say("quiz.leftOpen");
        return right ? say("quiz.choseRight") : say("quiz.choseInstead", options.get(chosen));
    }

    private ListItem chosen(String text, boolean correct, boolean chosen, boolean several, String feedback) {
        if (!chosen && !correct) return item(text);
        var mark = chosen
                ? correct ? "quiz.choseRight" : "quiz.choseWrong"
                : several ? "quiz.leftOut" : "quiz.rightAnswer";
        return line(text, correct, say(mark), feedback);
    }

    private static ListItem line(String text, boolean right, @Nullable String mark, @Nullable String feedback) {
        var item = item(text);
        item.addClassName(right ? "hb-choice-right" : "hb-choice-wrong");
        if (mark != null) {
            var span = new Span(mark);
            span.addClassName("hb-choice-mark");
            item.add(span);
        }
        if (feedback != null) {
            var why = new Paragraph(feedback);
            why.addClassName("hb-choice-feedback");
            item.add(why);
        }
        return item;
    }

    private static ListItem item(String text) {
        var item = new ListItem(new Span(text));
        item.addClassName("hb-choice");
        return item;
    }

    private static UnorderedList list(List<ListItem> items) {
        return new UnorderedList(items.toArray(ListItem[]::new));
    }

    private static Component plain(HtmlContainer list) {
        list.addClassName("hb-choices");
        return list;
    }

    private static int at(Response given, int index) {
        return index < given.places().size() ? given.places().get(index) : Response.OPEN;
    }

    private String say(String key, Object... params) {
        return words.getTranslation(key, params);
    }
}
