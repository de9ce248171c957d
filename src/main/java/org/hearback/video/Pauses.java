package org.hearback.video;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearback.attempt.Step;
import org.hearback.attempt.Tally;
import org.hearback.attempt.Work;
import org.hearback.quiz.Answer;
import org.hearback.quiz.Question;
import org.hearback.quiz.Response;
import org.jspecify.annotations.Nullable;

/** How far one learner has come with the questions in a film, read from the steps of their attempt. */
public final class Pauses {
    private static final String ASKED = "asked";
    /** A question was answered; the data is an {@link Answer}. */
    private static final String ANSWERED = "answered";
    /** A sentence was written; the data is a {@link Said}. */
    private static final String SAID = "said";

    private static final String SKIPPED = "skipped";
    private static final String WENT_ON = "went-on";

    private final List<Pause> pauses;
    private final Set<String> asked = new HashSet<>();
    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, Integer> tries = new HashMap<>();
    private final Set<String> skipped = new HashSet<>();
    private @Nullable Open open;
    private Optional<UUID> latest = Optional.empty();

    private record Asked(String question, boolean byFilm) {}

    private record Said(String question, String text) {}

    private record At(String question) {}

    /**
     * The question that a learner is at.
     *
     * @param byFilm whether the film stopped for it, and so waits to go on
     * @param answered whether its feedback is being read
     */
    public record Open(Pause pause, boolean byFilm, boolean answered) {}

    private Pauses(Work<Video> work) {
        pauses = work.activity().pauses();
        work.steps().forEach(this::take);
    }

    public static Pauses of(Work<Video> work) {
        return new Pauses(work);
    }

    private void take(Step step) {
        switch (step.type()) {
            case ASKED -> {
                var data = step.as(Asked.class);
                // it was asked already and still waits
                if (isWaiting(data.question())) return;
                asked.add(data.question());
                open = find(data.question())
                        .map(pause -> new Open(pause, data.byFilm(), false))
                        .orElse(open);
            }
            case ANSWERED -> {
                var answer = step.as(Answer.class);
                answers.put(answer.question(), answer);
                answered(answer.question());
            }
            case SAID -> {
                var said = step.as(Said.class);
                words.put(said.question(), said.text());
                answered(said.question());
            }
            case SKIPPED -> {
                var question = step.as(At.class).question();
                if (!tries.containsKey(question)) skipped.add(question);
                leave(question);
            }
            case WENT_ON -> leave(step.as(At.class).question());
            default -> { // what was watched, and the end
                return;
            }
        }
        latest = Optional.of(step.id());
    }

    private boolean isWaiting(String question) {
        return open != null && !open.answered() && open.pause().id().equals(question);
    }

    private void answered(String question) {
        tries.merge(question, 1, Integer::sum);
        skipped.remove(question);
        if (open != null && open.pause().id().equals(question)) open = new Open(open.pause(), open.byFilm(), true);
    }

    private void leave(String question) {
        if (open != null && open.pause().id().equals(question)) open = null;
    }

    private Optional<Pause> find(String id) {
        return pauses.stream().filter(pause -> pause.id().equals(id)).findFirst();
    }

    /** The step that changed something here last. */
    public Optional<UUID> latest() {
        return latest;
    }

    /** Every pause of the film, in order. */
    public List<Pause> all() {
        return pauses;
    }

    /** The pauses that the film still stops at: each asks once, unless somebody wishes to be asked again. */
    public List<Pause> ahead() {
        return pauses.stream().filter(pause -> !asked.contains(pause.id())).toList();
    }

    public Optional<Open> open() {
        return Optional.ofNullable(open);
    }

    public boolean isAnswered(Pause pause) {
        return tries.containsKey(pause.id());
    }

    public boolean isSkipped(Pause pause) {
        return skipped.contains(pause.id());
    }

    /** How often it was answered. */
    public int tries(Pause pause) {
        return tries.getOrDefault(pause.id(), 0);
    }

    /** The latest answer. */
    public Optional<Answer> answerTo(Question question) {
        return Optional.ofNullable(answers.get(question.id()));
    }

    /** The latest sentence. */
    public Optional<String> wordsFor(Say say) {
        return Optional.ofNullable(words.get(say.id()));
    }

    /** What became of the questions so far; the latest answer to each counts. */
    public Tally tally() {
        var answered = (int) pauses.stream().filter(this::isAnswered).count();
        var right = (int) answers.values().stream().filter(Answer::right).count();
        return new Tally(pauses.size(), answered, skipped.size(), answers.size(), right);
    }

    /** A question is put to the learner, by the film or because they asked for it. */
    public static Step asked(UUID id, Pause pause, boolean byFilm) {
        return Step.of(id, ASKED, new Asked(pause.id(), byFilm));
    }

    /** The learner answers with what the question asks for. */
    public static Step answered(UUID id, Question question, Response response) {
        return Step.of(id, ANSWERED, question.answer(response));
    }

    /** The learner answers in their own words. */
    public static Step said(UUID id, Say say, String text) {
        return Step.of(id, SAID, new Said(say.id(), text));
    }

    /** The learner leaves a question alone. */
    public static Step skipped(UUID id, Pause pause) {
        return Step.of(id, SKIPPED, new At(pause.id()));
    }

    /** The learner has read the feedback. */
    public static Step wentOn(UUID id, Pause pause) {
        return Step.of(id, WENT_ON, new At(pause.id()));
    }
}
