package org.hearback.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearback.course.ContentId;
import org.hearback.exchange.ExportReport.Lost;
import org.hearback.exchange.ImportReport.State;
import org.hearback.quiz.Choice;
import org.hearback.quiz.ClassifyQuestion;
import org.hearback.quiz.HotspotQuestion;
import org.hearback.quiz.ItemBank;
import org.hearback.quiz.MatchQuestion;
import org.hearback.quiz.MultipleQuestion;
import org.hearback.quiz.NumberQuestion;
import org.hearback.quiz.OrderQuestion;
import org.hearback.quiz.Picture;
import org.hearback.quiz.Question;
import org.hearback.quiz.Question.Aim;
import org.hearback.quiz.Question.Difficulty;
import org.hearback.quiz.Question.Scoring;
import org.hearback.quiz.Quiz;
import org.hearback.quiz.ShortTextQuestion;
import org.hearback.quiz.ShortTextQuestion.Spelling;
import org.hearback.quiz.SingleQuestion;
import org.hearback.quiz.TestQuizzes;
import org.hearback.quiz.TrueFalseQuestion;
import org.hearback.quiz.Vignette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class RoundTripTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final List<String> EVIDENCE = List.of("evers-2017", "pincus-2013");
    private static final Vignette GRACE = new Vignette(
            "grace-first-visit", "Grace & her <scan>", "Grace, 54, teaches.\n\nShe says: “It’s all in bits.”");

    @ParameterizedTest
    @EnumSource(Format.class)
    void ourQuestionsComeBackAsTheyWent(Format format) {
        var bank = bank(questions(format));

        var written = QuestionFiles.write(bank, format);
        var back = read(written);

        assertThat(written.questions()).isEqualTo(bank.questions().size());
        assertThat(back)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(bank);
    }

    @Test
    void whatComesBackIsCalledImportedWithoutLoss() {
        var written = QuestionFiles.write(bank(questions(Format.MOODLE)), Format.MOODLE);

        var report = QuestionFiles.read("words.xml", written.text().getBytes(UTF_8));

        assertThat(report.entries())
                .filteredOn(entry -> !entry.id().equals("word"))
                .allSatisfy(entry -> {
                    assertThat(entry.state()).isEqualTo(State.IMPORTED);
                    assertThat(entry.gaps()).isEmpty();
                    assertThat(entry.remarks()).isEmpty();
                });
        // its 33 per cent went out as the third that Moodle knows
        assertThat(report.entries())
                .filteredOn(entry -> entry.id().equals("word"))
                .flatExtracting(ImportReport.Entry::remarks)
                .extracting(Remark::reason)
                .containsExactly(Reason.PARTIAL_ANSWER);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anyTextComesBackToTheLetter(Format format) {
        var random = new Random(6);
        var questions = new ArrayList<Question>();
        for (var n = 0; n < 300; n++) {
            questions.add(new SingleQuestion(
                    "q-" + n,
                    n % 5 == 0 ? GRACE.id() : null,
                    text(random),
                    List.of(
                            new Choice(text(random) + "1", false, text(random)),
                            new Choice(text(random) + "2", true, text(random)),
                            new Choice(text(random) + "3", false, text(random), 50)),
                    text(random),
                    EVIDENCE,
                    aim()));
            questions.add(new MatchQuestion(
                    "m-" + n,
                    null,
                    text(random),
                    List.of(
                            new MatchQuestion.Pair(text(random) + "1", line(random), text(random)),
                            new MatchQuestion.Pair(text(random) + "2", line(random), text(random))),
                    List.of(),
                    null,
                    text(random),
                    EVIDENCE,
                    aim()));
        }
        var bank = bank(questions);

        assertThat(read(QuestionFiles.write(bank, format))).isEqualTo(bank);
    }

    @Test
    void whatAFormatCannotCarryIsNamed() {
        var hotspot = new HotspotQuestion(
                "where",
                null,
                "Where?",
                new Picture("a back", "<svg/>", 100, 100),
                List.of(
                        new HotspotQuestion.Spot("a", 0, 0, 10, 10, true, "yes"),
                        new HotspotQuestion.Spot("b", 20, 0, 10, 10, false, "no")),
                "why",
                EVIDENCE,
                aim());
        var all = new ArrayList<>(questions(Format.MOODLE));
        all.add(hotspot);

        var moodle = QuestionFiles.write(bank(all), Format.MOODLE);
        var gift = QuestionFiles.write(bank(all), Format.GIFT);

        assertThat(leftOut(moodle)).containsExactly("where");
        assertThat(leftOut(gift)).containsExactly("steps", "steps-all", "where");
        assertThat(moodle.questions()).isEqualTo(all.size() - 1);
        assertThat(told(moodle)).contains("several-all ALL_OR_NOTHING", "word SPELLING");
        assertThat(told(gift)).contains("distance UNIT", "exact-word CAPITALS", "choice POINTS");
        assertThat(gift.text()).doesNotContain("where");
    }

    @Test
    void aForeignFileKeepsTextsFeedbackAndSharesOnItsWayThrough() {
        var first = QuestionFiles.read("sample.xml", Samples.moodle(40).getBytes(UTF_8));
        var bank = bank(first.drafts().getFirst());

        var again = QuestionFiles.write(bank, Format.MOODLE).text();
        var before = items(Samples.moodle(40));
        var after = items(again);

        var taken = first.entries().stream()
                .filter(entry -> !entry.id().isEmpty())
                .map(ImportReport.Entry::line)
                .toList();
        var expected = before.stream()
                .filter(item -> taken.contains(item.line()))
                .map(RoundTripTest::gist)
                .toList();
        assertThat(expected).hasSizeGreaterThan(20);
        assertThat(after.stream().map(RoundTripTest::gist)).containsExactlyElementsOf(expected);
    }

    @Test
    void whatSomebodyAddsToTheQuestionForTheReasonIsToldWhenItComesBack() {
        var question = new TrueFalseQuestion(
                "verdict",
                null,
                "She says:",
                "“It is crumbling.”",
                false,
                "No.",
                "Right.",
                choices(),
                "Because.",
                EVIDENCE,
                aim());
        var written =
                QuestionFiles.write(bank(List.of(question)), Format.MOODLE).text();
        var why = written.indexOf("verdict – why");
        var edited = written.substring(0, why)
                + written.substring(why)
                        .replaceFirst(
                                "<generalfeedback format=\"html\">\\s*<text></text>",
                                "<generalfeedback format=\"html\"><text>Read on.</text>")
                        .replaceFirst("fraction=\"0\"", "fraction=\"50\"")
                        .replaceFirst("<tags>", "<tags><tag><text>spine</text></tag>")
                        .replaceFirst("Why\\?", "What makes you think so?");

        var entry =
                QuestionFiles.read("a.xml", edited.getBytes(UTF_8)).entries().getLast();

        assertThat(entry.id()).isEqualTo("verdict");
        assertThat(entry.state()).isEqualTo(State.CHANGED);
        assertThat(entry.remarks())
                .extracting(remark -> remark.reason() + " " + remark.detail())
                .containsExactlyInAnyOrder(
                        "UNKNOWN_PART questiontext: She says: “It is crumbling.” What makes you think so?",
                        "UNKNOWN_PART generalfeedback: Read on.",
                        "UNKNOWN_PART tag: spine",
                        "SCORE 50 %: “No.”");
    }

    @Test
    void theRulesOfAQuizAreNamedAsLost() {
        var rules = new TestQuizzes.Rules(Quiz.Reveal.END, 2, 24, 30, true, List.of(), List.of());

        var report = QuestionFiles.write(TestQuizzes.with(rules, TestQuizzes.FIRST_WORDS), Format.MOODLE);

        assertThat(report.lost())
                .extracting(lost -> lost.question() + lost.remark().reason() + " "
                        + lost.remark().detail())
                .containsExactly(
                        "PASS_MARK 100",
                        "TIME_LIMIT 30",
                        "ATTEMPTS 2",
                        "WAIT 24",
                        "REVIEW end",
                        "SHUFFLED ",
                        "SUMMARY ");
    }

    /** What a learner reads and what it is worth. */
    private static String gist(Foreign.Item item) {
        var answers = switch (item.shape()) {
            case Foreign.Shape.Choices it ->
                it.answers().stream().map(RoundTripTest::gist).toList();
            case Foreign.Shape.TrueFalse it -> List.of(gist(it.yes()), gist(it.no()));
            case Foreign.Shape.Words it ->
                it.answers().stream().map(RoundTripTest::gist).toList();
            case Foreign.Shape.Ordering it ->
                it.parts().stream().map(RoundTripTest::gist).toList();
            case Foreign.Shape.Matching it ->
                it.pairs().stream()
                        .map(pair -> pair.left() + "=" + pair.right())
                        .toList();
            case Foreign.Shape.Numbers it ->
                it.values().stream()
                        .map(value -> "%s±%s %.3f %s"
                                .formatted(
                                        value.number() == null
                                                ? "*"
                                                : value.number().doubleValue(),
                                        value.number() == null
                                                ? ""
                                                : value.tolerance().doubleValue(),
                                        value.fraction(),
                                        value.feedback()))
                        .toList();
            case Foreign.Shape.Unmapped ignored -> List.of();
        };
        return item.name() + "|" + item.stem() + "|" + item.explanation() + "|" + item.grade() + "|" + answers;
    }

    private static String gist(Foreign.Answer answer) {
        return "%s %.3f %s".formatted(answer.text(), answer.fraction(), answer.feedback());
    }

    private static List<Foreign.Item> items(String xml) {
        try {
            return MoodleXmlReader.read(SourceText.of(xml.getBytes(UTF_8))).parts().stream()
                    .filter(Foreign.Item.class::isInstance)
                    .map(Foreign.Item.class::cast)
                    .toList();
        } catch (SourceText.Refused e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> leftOut(ExportReport report) {
        return report.lost().stream().filter(Lost::leftOut).map(Lost::question).toList();
    }

    private static List<String> told(ExportReport report) {
        return report.lost().stream()
                .map(lost -> lost.question() + " " + lost.remark().reason())
                .toList();
    }

    private static String text(Random random) {
        var text = line(random);
        return random.nextInt(4) == 0
                ? text + "\n\n" + line(random)
                : random.nextInt(6) == 0 ? text + "\n" + line(random) : text;
    }

    private static String line(Random random) {
        var words = List.of(
                "pain",
                "a < b",
                "<b>not bold</b>",
                "R&D",
                "&amp;",
                "{x}",
                "~10",
                "=2",
                "#1",
                "50%",
                "%50%",
                "a:b",
                "::c::",
                "\\n",
                "\\",
                "->",
                "[html]",
                "[sic]",
                "“so”",
                "]]>",
                "é",
                "\ud83d\ude42",
                "two  spaces",
                "*",
                "//",
                "####",
                "T",
                "$CATEGORY:",
                "<script>",
                "1. one",
                "- dash",
                "_____");
        var line = new StringBuilder("w" + random.nextInt(100));
        for (var n = 1 + random.nextInt(4); n > 0; n--)
            line.append(' ').append(words.get(random.nextInt(words.size())));
        return line.toString();
    }

    private static List<Question> questions(Format format) {
        var all = new ArrayList<Question>();
        all.add(new SingleQuestion(
                "choice",
                GRACE.id(),
                "What now?\n\nChoose.",
                choices(),
                "Because.",
                EVIDENCE,
                new Aim(
                        "Say what helps/first",
                        Difficulty.HARD,
                        List.of("first words", "a]b"),
                        3,
                        "RF: first {words} & <more>")));
        all.add(new MultipleQuestion("several", null, "Which?", choices(), Scoring.SHARE, "Because.", EVIDENCE, aim()));
        all.add(new MultipleQuestion("several-all", null, "Which?", choices(), null, "Because.", EVIDENCE, aim()));
        all.add(new TrueFalseQuestion(
                "verdict",
                null,
                Inbound.TRUE_OR_FALSE,
                "Rest heals.",
                false,
                "It rarely does.",
                "Right.",
                choices(),
                "Because.",
                EVIDENCE,
                aim()));
        all.add(new TrueFalseQuestion(
                "verdict-case",
                GRACE.id(),
                "She says:",
                "“My spine is crumbling.”",
                true,
                "Yes.",
                "No.",
                choices(),
                "Because.",
                EVIDENCE,
                new Aim("Ask before telling", Difficulty.EASY, List.of(), 4, "What she says :: 2")));
        all.add(new MatchQuestion(
                "pairs",
                null,
                "Put together",
                List.of(
                        new MatchQuestion.Pair("L5", "big toe", "First."),
                        new MatchQuestion.Pair("C6", "thumb", "Second.")),
                List.of("knee"),
                Scoring.ALL,
                "Because.",
                EVIDENCE,
                aim()));
        all.add(new ClassifyQuestion(
                "sorted",
                null,
                "Sort them",
                List.of(),
                List.of(
                        new ClassifyQuestion.Phrase("That makes sense.", "validating", "It does."),
                        new ClassifyQuestion.Phrase("It is nothing.", "invalidating", "It belittles."),
                        new ClassifyQuestion.Phrase("I see your scan.", "invalidating", "Cold.")),
                null,
                "Because.",
                EVIDENCE,
                aim()));
        all.add(new ClassifyQuestion(
                "sorted-own",
                null,
                "Sort them",
                List.of("warm", "cold"),
                List.of(
                        new ClassifyQuestion.Phrase("a", "cold", "1"),
                        new ClassifyQuestion.Phrase("b", "warm", "2"),
                        new ClassifyQuestion.Phrase("c", "warm", "3")),
                Scoring.ALL,
                "Because.",
                EVIDENCE,
                aim()));
        all.add(new ShortTextQuestion(
                "word",
                null,
                "Name it",
                List.of(
                        new ShortTextQuestion.Accepted("cauda equina", null, "Yes."),
                        new ShortTextQuestion.Accepted("cauda * x", 33, "Nearly."),
                        new ShortTextQuestion.Accepted("disc", 0, "No.")),
                null,
                "Think of the saddle.",
                "Because.",
                EVIDENCE,
                aim()));
        var spelling = format == Format.MOODLE ? Spelling.CASE : Spelling.EXACT;
        all.add(new ShortTextQuestion(
                "exact-word",
                null,
                "Write it",
                List.of(new ShortTextQuestion.Accepted("MRI", null, "Yes.")),
                spelling,
                "No.",
                "Because.",
                EVIDENCE,
                aim()));
        var unit = format == Format.MOODLE ? new NumberQuestion.Unit("mm", List.of("millimetres"), true) : null;
        all.add(new NumberQuestion(
                "distance",
                null,
                "How far?",
                List.of(
                        new NumberQuestion.Expected(new BigDecimal("12.5"), new BigDecimal("0.25"), null, "Yes."),
                        new NumberQuestion.Expected(new BigDecimal("-3"), null, 50, "Half.")),
                unit,
                "No.",
                "Because.",
                EVIDENCE,
                aim()));
        if (format == Format.MOODLE) {
            var items = List.of(
                    new OrderQuestion.Item("first", "1"),
                    new OrderQuestion.Item("then", "2"),
                    new OrderQuestion.Item("last", "3"));
            all.add(new OrderQuestion("steps", null, "Order them", items, null, "Because.", EVIDENCE, aim()));
            all.add(new OrderQuestion(
                    "steps-all", null, "Order them", items, Scoring.ALL, "Because.", EVIDENCE, aim()));
        }
        return all;
    }

    private static List<Choice> choices() {
        return List.of(
                new Choice("“No.”", false, "Cold."),
                new Choice("“Tell me.”", true, "Warm."),
                new Choice("“Hm.”\n\n“Go on.”", false, "Unclear."));
    }

    private static Aim aim() {
        return Aim.of("Ask before telling", Difficulty.MEDIUM);
    }

    private static ItemBank bank(List<Question> questions) {
        var outcomes = questions.stream()
                .map(question -> question.aim().outcome())
                .distinct()
                .toList();
        var vignettes = questions.stream().anyMatch(question -> question.vignette() != null)
                ? List.of(GRACE)
                : List.<Vignette>of();
        return new ItemBank(new ContentId("words"), "First words: a bank", outcomes, EVIDENCE, vignettes, questions);
    }

    private static ItemBank read(ExportReport written) {
        var report = QuestionFiles.read(
                "words." + written.format().ending(), written.text().getBytes(UTF_8));
        assertThat(report.drafts()).hasSize(1);
        return bank(report.drafts().getFirst());
    }

    private static ItemBank bank(ImportReport.Draft draft) {
        var tree = new Load(LoadSettings.builder().setCodePointLimit(10_000_000).build()).loadFromString(draft.yaml());
        return JSON.convertValue(tree, ItemBank.class);
    }
}
