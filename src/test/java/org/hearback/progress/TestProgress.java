package org.hearback.progress;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearback.TestRecords;
import org.hearback.attempt.NextGo;
import org.hearback.attempt.Result;
import org.hearback.attempt.Score;
import org.hearback.attempt.SoFar;
import org.hearback.course.Activity;
import org.hearback.course.ContentId;
import org.hearback.course.LearningModule;
import org.hearback.course.Programme;
import org.hearback.course.Revision;
import org.hearback.exercise.Exercise;
import org.hearback.quiz.Quiz;
import org.hearback.quiz.TestQuizzes;
import org.jspecify.annotations.Nullable;

/** Progress as somebody could have made it, for tests that need neither a database nor a learner. */
public final class TestProgress {
    public static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private TestProgress() {}

    public static Exercise exercise(String id, boolean required, String... outcomes) {
        return new Exercise(
                new ContentId(id), id, "Summary.", 3, required, List.of(outcomes), List.of("evers-2017"), List.of());
    }

    /** A test before a programme: nobody needs it, and nobody fails it. */
    public static Quiz preTest(String id, String... outcomes) {
        return quiz(id, 0, 1, null, List.of(), outcomes);
    }

    /** A test after a programme: three attempts, a day apart. */
    public static Quiz postTest(String id, Quiz before, String... outcomes) {
        return quiz(id, 75, 3, 24, List.of(before.id()), outcomes);
    }

    private static Quiz quiz(
            String id,
            int passPercent,
            int attempts,
            @Nullable Integer waitHours,
            List<ContentId> unlike,
            String... outcomes) {
        return new Quiz(
                new ContentId(id),
                id,
                "Summary.",
                12,
                false,
                List.of(outcomes),
                List.of("evers-2017"),
                passPercent,
                Quiz.Reveal.NEVER,
                attempts,
                waitHours,
                null,
                null,
                List.of(),
                List.of(),
                unlike,
                Arrays.asList(TestQuizzes.with(TestQuizzes.rules(), TestQuizzes.everyKind())
                        .questions()
                        .getFirst()));
    }

    public static ActivityProgress untouched(Activity activity) {
        return standing(activity, State.NOT_STARTED, null, null, null);
    }

    public static ActivityProgress begun(Activity activity) {
        return standing(activity, State.UNDER_WAY, NOW, null, null);
    }

    public static ActivityProgress missed(Activity activity, Result result) {
        return standing(activity, State.NOT_PASSED, NOW, null, result);
    }

    /** Not passed, and not to be tried again before a moment. */
    public static ActivityProgress waiting(Activity activity, Instant until) {
        return TestRecords.with(
                missed(activity, new Result(false, new Score(1, 2))),
                Map.of("soFar", new SoFar(SoFar.Unit.QUESTIONS, 2, 2, 2, new NextGo(1, until))));
    }

    public static ActivityProgress passed(Activity activity, Result result) {
        return passed(activity, NOW, NOW, result);
    }

    public static ActivityProgress passed(Activity activity, Instant begun, Instant at, Result result) {
        return standing(activity, State.DONE, begun, at, result);
    }

    private static ActivityProgress standing(
            Activity activity,
            State state,
            @Nullable Instant begun,
            @Nullable Instant passedAt,
            @Nullable Result finished) {
        var kind = activity instanceof Quiz ? "quiz" : "exercise";
        return new ActivityProgress(
                activity,
                kind,
                kind + "/" + activity.id(),
                state,
                begun,
                passedAt,
                passedAt == null ? null : 1L,
                passedAt == null ? null : finished,
                finished,
                finished,
                null);
    }

    public static ModuleProgress module(boolean required, List<String> outcomes, ActivityProgress... activities) {
        return new ModuleProgress(
                new LearningModule(
                        new ContentId("module-" + UUID.randomUUID()),
                        "Module",
                        "Summary.",
                        "Why.",
                        outcomes,
                        List.of("evers-2017"),
                        required,
                        Stream.of(activities)
                                .map(activity -> activity.activity().id())
                                .toList()),
                List.of(activities));
    }

    public static ProgrammeProgress programme(List<String> outcomes, ModuleProgress... modules) {
        var programme = programme(new ContentId("programme"), outcomes, modules);
        return new ProgrammeProgress(new Revision<>(1, 1, NOW, programme), List.of(modules));
    }

    public static Programme programme(ContentId id, List<String> outcomes, ModuleProgress... modules) {
        return new Programme(
                id,
                "Programme",
                "Summary.",
                outcomes,
                List.of("evers-2017"),
                "Online",
                "Hearback",
                null,
                "Not accredited",
                null,
                null,
                null,
                Stream.of(modules).map(module -> module.module().id()).toList());
    }
}
