package org.hearback.quiz;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearback.TestRecords;
import org.hearback.attempt.Work;
import org.hearback.course.ContentId;
import org.hearback.quiz.Question.Aim;
import org.hearback.quiz.Question.Difficulty;
import org.hearback.quiz.Question.Scoring;
import org.jspecify.annotations.Nullable;

/** Small quizzes for tests, with one question of each kind. */
public class TestQuizzes {
    public static final String OUTCOME = "Say why being believed comes first.";
    private static final Aim AIM = Aim.of(OUTCOME, Difficulty.MEDIUM);
    private static final List<String> EVIDENCE = List.of("evers-2017");

    public static final SingleQuestion FIRST_WORDS = new SingleQuestion(
            "first-words",
            null,
            "Daniel says that nobody believes him.\n\nWhat do you say first?",
            List.of(
                    new Choice("I believe that you are in pain.", true, "It names what he doubts most."),
                    new Choice("Your scan is normal.", false, "He hears that it is in his head.")),
            "Being believed comes before being informed.",
            EVIDENCE,
            AIM);

    public static final MultipleQuestion HARMS = harms(null);
    public static final MultipleQuestion HARMS_BY_SHARE = harms(Scoring.SHARE);

    public static final TrueFalseQuestion BUT = new TrueFalseQuestion(
            "but",
            null,
            "Think of what comes after “but”.",
            "“But” takes back what was said before it.",
            true,
            "So patients tell us.",
            "Patients remember the second half.",
            List.of(
                    new Choice("The second half is what stays.", true, "It weighs more."),
                    new Choice("It sounds impolite.", false, "It may be polite and still take back.")),
            "What stands last is heard loudest.",
            EVIDENCE,
            AIM);

    public static final OrderQuestion STEPS = new OrderQuestion(
            "steps",
            null,
            "In which order do you say it?",
            List.of(
                    new OrderQuestion.Item("Validate", "First."),
                    new OrderQuestion.Item("Explain", "Then there is room for it."),
                    new OrderQuestion.Item("Plan", "Together."),
                    new OrderQuestion.Item("Safety net", "Last.")),
            null,
            "Each step makes room for the next.",
            EVIDENCE,
            AIM);

    public static final MatchQuestion MEANINGS = new MatchQuestion(
            "meanings",
            null,
            "What does the patient hear?",
            List.of(
                    new MatchQuestion.Pair("Wear and tear", "I am breaking", "It sounds like damage."),
                    new MatchQuestion.Pair("Nothing to see", "I am not believed", "It sounds like doubt.")),
            List.of("I am safe"),
            null,
            "Words mean what is heard.",
            EVIDENCE,
            AIM);

    public static final ShortTextQuestion WORD = new ShortTextQuestion(
            "word",
            null,
            "What is it called to show that what somebody feels makes sense?",
            List.of(
                    new ShortTextQuestion.Accepted("validation", null, "Yes."),
                    new ShortTextQuestion.Accepted("flare-up", 50, "Half of it."),
                    new ShortTextQuestion.Accepted("sympathy", 0, "That is how you feel.")),
            null,
            "It is another word.",
            "Validation says that it makes sense.",
            EVIDENCE,
            AIM);

    public static final NumberQuestion WEEKS = new NumberQuestion(
            "weeks",
            null,
            "After how many weeks is pain called persistent?",
            List.of(
                    new NumberQuestion.Expected(new BigDecimal("12"), null, null, "Twelve weeks."),
                    new NumberQuestion.Expected(new BigDecimal("12"), new BigDecimal("1.5"), 50, "Nearly.")),
            new NumberQuestion.Unit("weeks", List.of("wk", "week"), false),
            "Three months.",
            "Persistent means longer than three months.",
            EVIDENCE,
            AIM);

    public static final HotspotQuestion PLACE = new HotspotQuestion(
            "place",
            null,
            "Where does the clinician sit?",
            new Picture("A desk with two chairs.", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", 200, 100),
            List.of(
                    new HotspotQuestion.Spot("Behind the desk", 0, 0, 40, 40, false, "A desk between two people."),
                    new HotspotQuestion.Spot("At the corner", 60, 0, 40, 40, true, "Nothing stands between.")),
            "Nothing between the two helps.",
            EVIDENCE,
            AIM);

    public static final ClassifyQuestion PHRASES = new ClassifyQuestion(
            "phrases",
            null,
            "Sort these.",
            null,
            List.of(
                    new ClassifyQuestion.Phrase("That sounds exhausting.", "validating", "It names it."),
                    new ClassifyQuestion.Phrase("When did it begin?", "neutral", "A question."),
                    new ClassifyQuestion.Phrase("Others have it worse.", "invalidating", "It compares.")),
            null,
            "Comparisons make pain small.",
            EVIDENCE,
            AIM);

    private static MultipleQuestion harms(@Nullable Scoring scoring) {
        return new MultipleQuestion(
                "harms",
                null,
                "Which of these can harm?",
                List.of(
                        new Choice("It is only wear and tear.", true, "“Only” makes it small."),
                        new Choice("You must learn to live with it.", true, "It sounds like an ending."),
                        new Choice("Tell me about a bad day.", false, "This invites.")),
                scoring,
                "Words that close a door harm.",
                EVIDENCE,
                AIM);
    }

    /** A quiz with an id of its own that is passed with every question right. */
    public static Quiz of(Question... questions) {
        return with(rules(), questions);
    }

    /** One question of each kind. */
    public static Question[] everyKind() {
        return new Question[] {FIRST_WORDS, HARMS, BUT, STEPS, MEANINGS, WORD, WEEKS, PLACE, PHRASES};
    }

    public static Rules rules() {
        return new Rules(null, null, null, null, null, List.of(), List.of());
    }

    public static Quiz with(Rules rules, Question... questions) {
        return new Quiz(
                new ContentId("quiz-" + UUID.randomUUID()),
                "Check what you took from it",
                "Short questions.",
                3,
                true,
                List.of(OUTCOME),
                EVIDENCE,
                100,
                rules.reveal(),
                rules.attempts(),
                rules.waitHours(),
                rules.timeLimitMinutes(),
                rules.shuffled(),
                List.of(),
                rules.draw(),
                rules.unlike(),
                Arrays.asList(questions));
    }

    /** The same quiz with a case that its questions may name. */
    public static Quiz about(Vignette vignette, Quiz quiz) {
        return TestRecords.with(quiz, Map.of("vignettes", List.of(vignette)));
    }

    /** The same question about a case. */
    public static SingleQuestion about(Vignette vignette, SingleQuestion question) {
        return new SingleQuestion(
                question.id(),
                vignette.id(),
                question.prompt(),
                question.choices(),
                question.explanation(),
                question.evidence(),
                question.aim());
    }

    /** A response that earns everything. */
    public static Response right(Question question) {
        return switch (question) {
            case ChoiceQuestion choices -> Response.ticked(choices.rightChoices());
            case TrueFalseQuestion statement ->
                Response.placed(List.of(
                        statement.truth() ? 1 : 0,
                        statement.reasons().stream()
                                .map(Choice::correct)
                                .toList()
                                .indexOf(true)));
            case OrderQuestion items ->
                Response.placed(IntStream.range(0, items.parts()).boxed().toList());
            case MatchQuestion match ->
                Response.placed(IntStream.range(0, match.pairs().size())
                        .mapToObj(match::rightOption)
                        .toList());
            case ShortTextQuestion words ->
                Response.typed(words.accepted().getFirst().text());
            case NumberQuestion number ->
                Response.typed(number.answers().getFirst().value().toPlainString());
            case HotspotQuestion picture ->
                Response.placed(List.of(picture.spots().stream()
                        .map(HotspotQuestion.Spot::correct)
                        .toList()
                        .indexOf(true)));
            case ClassifyQuestion sort ->
                Response.placed(IntStream.range(0, sort.parts())
                        .mapToObj(sort::rightCategory)
                        .toList());
        };
    }

    /** Everything in a question that may not be seen before it is answered. */
    public static List<String> secrets(Question question) {
        var secrets = new ArrayList<String>();
        secrets.add(question.explanation());
        switch (question) {
            case ChoiceQuestion choices ->
                choices.choices().stream().map(Choice::feedback).forEach(secrets::add);
            case TrueFalseQuestion statement -> {
                secrets.addAll(List.of(statement.whenTrue(), statement.whenFalse()));
                statement.reasons().stream().map(Choice::feedback).forEach(secrets::add);
            }
            case OrderQuestion items ->
                items.items().stream().map(OrderQuestion.Item::feedback).forEach(secrets::add);
            case MatchQuestion match ->
                match.pairs().stream().map(MatchQuestion.Pair::feedback).forEach(secrets::add);
            case ShortTextQuestion words -> {
                secrets.add(words.otherwise());
                words.accepted().forEach(answer -> secrets.addAll(List.of(answer.text(), answer.feedback())));
            }
            case NumberQuestion number -> {
                secrets.add(number.otherwise());
                number.answers().stream().map(NumberQuestion.Expected::feedback).forEach(secrets::add);
            }
            case HotspotQuestion picture ->
                picture.spots().stream().map(HotspotQuestion.Spot::feedback).forEach(secrets::add);
            case ClassifyQuestion sort ->
                sort.phrases().stream().map(ClassifyQuestion.Phrase::feedback).forEach(secrets::add);
        }
        return secrets;
    }

    /** The same quiz under other rules. */
    public static Quiz under(Rules rules, Quiz quiz) {
        var others = new HashMap<String, Object>();
        others.put("reveal", rules.reveal());
        others.put("attempts", rules.attempts());
        others.put("waitHours", rules.waitHours());
        others.put("timeLimitMinutes", rules.timeLimitMinutes());
        others.put("shuffled", rules.shuffled());
        others.put("draw", rules.draw());
        others.put("unlike", rules.unlike());
        return TestRecords.with(quiz, others);
    }

    /** The same quiz with nothing to pass. */
    public static Quiz takingStock(Quiz quiz) {
        return TestRecords.with(quiz, Map.of("passPercent", 0));
    }

    /** The same quiz with another title. */
    public static Quiz titled(Quiz quiz, String title) {
        return TestRecords.with(quiz, Map.of("title", title));
    }

    /** A bank with an id of its own. */
    public static ItemBank bank(Question... questions) {
        return new ItemBank(
                new ContentId("bank-" + UUID.randomUUID()),
                "A bank",
                List.of(OUTCOME),
                EVIDENCE,
                List.of(),
                Arrays.asList(questions));
    }

    /** The attempt as it stands, without a time limit and with attempts left. */
    public static Sitting sitting(Work<Quiz> work) {
        return sitting(work, null, true);
    }

    static Sitting sitting(Work<Quiz> work, @Nullable Duration limit, boolean mayTryAgain) {
        var asked = work.activity().questions().stream()
                .map(question -> new Asked(question, null))
                .toList();
        return new Sitting(work, asked, limit, new Sittings.Entry(0, mayTryAgain ? null : 0, null, null, 0));
    }

    /** The rules of a quiz; what is null is not limited. */
    public record Rules(
            Quiz.@Nullable Reveal reveal,
            @Nullable Integer attempts,
            @Nullable Integer waitHours,
            @Nullable Integer timeLimitMinutes,
            @Nullable Boolean shuffled,
            List<Draw> draw,
            List<ContentId> unlike) {
        public Rules revealing(Quiz.Reveal when) {
            return new Rules(when, attempts, waitHours, timeLimitMinutes, shuffled, draw, unlike);
        }

        public Rules attempts(int most) {
            return new Rules(reveal, most, waitHours, timeLimitMinutes, shuffled, draw, unlike);
        }

        public Rules waitHours(int hours) {
            return new Rules(reveal, attempts, hours, timeLimitMinutes, shuffled, draw, unlike);
        }

        public Rules minutes(int limit) {
            return new Rules(reveal, attempts, waitHours, limit, shuffled, draw, unlike);
        }

        public Rules inAnyOrder() {
            return new Rules(reveal, attempts, waitHours, timeLimitMinutes, true, draw, unlike);
        }

        public Rules drawing(Draw... draws) {
            return new Rules(reveal, attempts, waitHours, timeLimitMinutes, shuffled, List.of(draws), unlike);
        }

        public Rules unlike(ContentId... quizzes) {
            return new Rules(reveal, attempts, waitHours, timeLimitMinutes, shuffled, draw, List.of(quizzes));
        }
    }
}
