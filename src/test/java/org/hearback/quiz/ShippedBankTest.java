package org.hearback.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hearback.quiz.Question.Difficulty;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The questions of the tests before and after the programme: alike, different, and not to be guessed by their looks. */
class ShippedBankTest {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final ItemBank BANK = read("banks/hearing-persistent-back-pain-bank.yaml", ItemBank.class);
    private static final Quiz BEFORE = read("quizzes/programme-pre-test.yaml", Quiz.class);
    private static final Quiz AFTER = read("quizzes/programme-post-test.yaml", Quiz.class);

    @Test
    void bothTestsAndTheBankHaveTheOutcomesOfTheProgramme() {
        var programme = read("programmes/hearing-persistent-back-pain.yaml", JsonNode.class);
        var outcomes =
                programme.get("outcomes").valueStream().map(JsonNode::asString).toList();

        assertThat(List.of(BANK.outcomes(), BEFORE.outcomes(), AFTER.outcomes()))
                .containsOnly(outcomes);
        assertThat(BEFORE.draw()).extracting(Draw::outcome).containsAll(outcomes);
    }

    @Test
    void everyOutcomeHasAsManyEasyAsHardQuestions() {
        for (var outcome : BANK.outcomes()) {
            for (var difficulty : Difficulty.values()) {
                assertThat(BANK.questions())
                        .as("%s, %s", outcome, difficulty)
                        .filteredOn(question -> question.aim().outcome().equals(outcome))
                        .filteredOn(question -> question.aim().difficulty() == difficulty)
                        .hasSizeGreaterThanOrEqualTo(4);
            }
        }
    }

    @Test
    void everyKindOfQuestionIsThereAndEveryCaseHasSeveral() {
        assertThat(BANK.questions())
                .extracting(Object::getClass)
                .contains(
                        SingleQuestion.class,
                        MultipleQuestion.class,
                        TrueFalseQuestion.class,
                        OrderQuestion.class,
                        MatchQuestion.class,
                        ShortTextQuestion.class,
                        NumberQuestion.class,
                        HotspotQuestion.class,
                        ClassifyQuestion.class);
        assertThat(BANK.vignettes()).hasSizeGreaterThanOrEqualTo(3);
        for (var vignette : BANK.vignettes()) {
            assertThat(BANK.questions())
                    .filteredOn(question -> vignette.id().equals(question.vignette()))
                    .hasSizeBetween(2, 3);
        }
    }

    @Test
    void theTestAfterwardsAsksNothingTwiceHoweverOftenItIsTaken() {
        for (var seed = 0L; seed < 200; seed++) {
            var met = drawn(BEFORE, seed, Set.of(), Set.of());
            var before = new HashSet<String>();
            var all = new HashSet<>(met);
            for (var attempt = 1; attempt <= AFTER.attempts(); attempt++) {
                var asked = drawn(AFTER, seed * 31 + attempt, met, before);
                assertThat(asked).as("seed %d, attempt %d", seed, attempt).doesNotContainAnyElementsOf(all);
                assertThat(aims(asked)).isEqualTo(aims(met));
                before.addAll(asked);
                all.addAll(asked);
            }
        }
    }

    private static Set<String> drawn(Quiz quiz, long seed, Set<String> elsewhere, Set<String> before) {
        var sources = quiz.draw().stream()
                .map(draw -> new Drawing.Source(1L, BANK.questions()))
                .toList();
        var picks = new Drawing(quiz, seed, elsewhere, before).run(sources);
        assertThat(picks).hasSize(12);
        return picks.stream().map(Drawing.Pick::question).collect(Collectors.toSet());
    }

    /** What a set of questions tests and how hard each is. */
    private static List<String> aims(Set<String> ids) {
        return BANK.questions().stream()
                .filter(question -> ids.contains(question.id()))
                .map(question -> question.aim().outcome() + " " + question.aim().difficulty())
                .sorted()
                .toList();
    }

    @Test
    void theRightOneIsNotToldByItsLength() {
        var lists = oneOfSeveral().toList();
        var longest = lists.stream().filter(ShippedBankTest::rightIsLongest).count();

        assertThat((double) longest / lists.size()).isLessThanOrEqualTo(0.45);
        assertThat(lists.stream()
                        .mapToDouble(ShippedBankTest::shareOfRight)
                        .average()
                        .orElseThrow())
                .isCloseTo(1, within(0.1));
        for (var choices : lists) {
            var mean = mean(choices);
            assertThat(choices).allMatch(choice -> choice.text().length() <= 1.6 * mean);
        }
    }

    private static Stream<List<Choice>> oneOfSeveral() {
        return BANK.questions().stream().flatMap(question -> switch (question) {
            case SingleQuestion single -> Stream.of(single.choices());
            case TrueFalseQuestion either -> Stream.of(either.reasons());
            default -> Stream.empty();
        });
    }

    private static boolean rightIsLongest(List<Choice> choices) {
        var right = right(choices).text().length();
        return choices.stream()
                .filter(choice -> !choice.correct())
                .allMatch(choice -> choice.text().length() < right);
    }

    private static double shareOfRight(List<Choice> choices) {
        return right(choices).text().length() / mean(choices);
    }

    private static Choice right(List<Choice> choices) {
        return choices.stream().filter(Choice::correct).findFirst().orElseThrow();
    }

    private static double mean(List<Choice> choices) {
        return choices.stream()
                .mapToInt(choice -> choice.text().length())
                .average()
                .orElseThrow();
    }

    @Test
    void statementsAreTrueAsOftenAsFalse() {
        var truths = BANK.questions().stream()
                .filter(TrueFalseQuestion.class::isInstance)
                .map(TrueFalseQuestion.class::cast)
                .map(TrueFalseQuestion::truth)
                .toList();

        assertThat(truths.stream().filter(truth -> truth).count()).isEqualTo(truths.size() / 2);
    }

    @Test
    void noQuestionStandsInTheQuizOnBeingBelievedAsWell() {
        var quiz = read("quizzes/being-believed-quiz.yaml", Quiz.class);
        var all = new ArrayList<>(quiz.questions());
        all.addAll(BANK.questions());

        assertThat(all).extracting(Question::id).doesNotHaveDuplicates();
        assertThat(all).extracting(Question::prompt).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> whatIsExpectedGetsTheFeedbackThatWasWrittenForIt() {
        return BANK.questions().stream()
                .filter(question -> question instanceof ShortTextQuestion || question instanceof NumberQuestion)
                .map(question -> DynamicTest.dynamicTest(question.id(), () -> {
                    if (question instanceof ShortTextQuestion asked) {
                        for (var answer : asked.accepted())
                            assertThat(asked.match(new Response(List.of(), answer.text())))
                                    .contains(answer);
                    } else if (question instanceof NumberQuestion asked) {
                        for (var answer : asked.answers()) {
                            // the outer edge: a wider answer stands behind a narrower one with the same middle
                            var edge = answer.tolerance() == null
                                    ? answer.value()
                                    : answer.value().subtract(answer.tolerance());
                            assertThat(asked.match(new Response(List.of(), edge.toPlainString())))
                                    .contains(answer);
                        }
                    }
                }));
    }

    @Test
    void drawingsAreSoundAndAsLargeAsTheirPlacesAssume() throws Exception {
        var drawings = BANK.questions().stream()
                .filter(HotspotQuestion.class::isInstance)
                .map(HotspotQuestion.class::cast)
                .toList();
        assertThat(drawings).isNotEmpty();
        for (var question : drawings) {
            var picture = question.picture();
            var svg = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(picture.image().getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
            assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 %d %d".formatted(picture.width(), picture.height()));
            // a picture of its own ground: ink on the dark page could not be read
            assertThat(((Element) svg.getElementsByTagName("rect").item(0)).getAttribute("width"))
                    .isEqualTo(String.valueOf(picture.width()));
            assertThat(overlaps(question.spots())).isZero();
        }
    }

    private static long overlaps(List<HotspotQuestion.Spot> spots) {
        return IntStream.range(0, spots.size())
                .mapToLong(first -> spots.subList(first + 1, spots.size()).stream()
                        .filter(other -> meet(spots.get(first), other))
                        .count())
                .sum();
    }

    private static boolean meet(HotspotQuestion.Spot one, HotspotQuestion.Spot other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    private static <T> T read(String file, Class<T> type) {
        return YAML.readValue(Path.of("content", file), type);
    }
}
