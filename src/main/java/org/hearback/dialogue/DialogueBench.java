package org.hearback.dialogue;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearback.language.Analyst;
import org.hearback.language.Context;
import org.hearback.language.Intents;
import org.hearback.language.OutOfScope;
import org.hearback.language.PhrasingIntents;
import org.hearback.language.TrainedAnalyst;
import org.hearback.language.Utterance;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Measures how well patients understand what is said in own words, and how long a turn takes: {@code bin/bench}. What
 * the figures mean stands in {@code docs/language.md}.
 */
public final class DialogueBench {
    private static final int LEARNERS = 20;
    private static final int CONFUSIONS = 8;
    private static final Duration UNDER_WAY = Duration.ofSeconds(20);

    /** One turn in so many is about something else. */
    private static final int ASTRAY = 6;

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Path language;
    private final Path patients;
    private final PrintStream out;

    /** How often something went as it should. */
    private record Share(long right, long all) {
        static <T> Share of(List<T> trials, Predicate<T> isRight) {
            return new Share(trials.stream().filter(isRight).count(), trials.size());
        }

        Share and(Share other) {
            return new Share(right + other.right, all + other.all);
        }

        @Override
        public String toString() {
            return "%5.1f %% %-15s".formatted(100.0 * right / Math.max(1, all), "(%d of %d)".formatted(right, all));
        }
    }

    /** @param content the content folder; what is measured may lie elsewhere */
    public DialogueBench(Path content, PrintStream out) {
        language = content.resolve("language");
        patients = content.resolve("patients");
        this.out = out;
    }

    /**
     * Each wording of each reply, tried as if its author had not given it, and sentences out of scope, at every node.
     *
     * @param folder of dialogues
     * @param all whether to print every wording that is taken for another reply
     */
    public void understanding(Path folder, boolean all) {
        try (var analyst = TrainedAnalyst.read(language);
                var intents = PhrasingIntents.read(language, analyst)) {
            var apart = OutOfScope.read(language).apart();
            out.println("Own words: each wording tried as if its author had not given it, and sentences out of scope");
            out.printf("  %-36s %-23s   %-23s   %s%n", "", "right reply", "another reply", "out of scope, refused");
            var right = new Share(0, 0);
            var mistook = new Share(0, 0);
            var refused = new Share(0, 0);
            var wrong = new ArrayList<Nearness.Trial>();
            for (var dialogue : dialogues(folder)) {
                var trials = new Nearness(analyst, intents).trials(dialogue);
                var understood = Share.of(trials, Nearness.Trial::isRight);
                var mistaken = trials.stream()
                        .filter(trial -> !trial.isNearestToItsOwn())
                        .toList();
                var other = Share.of(trials, trial -> trial.match().intent() != null && !trial.isNearestToItsOwn());
                var off = refused(Wording.of(dialogue, Clinician.SURGEON), apart, analyst, intents);
                print(dialogue.id().toString(), understood, other, off);
                right = right.and(understood);
                mistook = mistook.and(other);
                refused = refused.and(off);
                if (all) mistaken.forEach(this::print);
                wrong.addAll(mistaken);
            }
            print("all", right, mistook, refused);
            out.println();
            confusions(wrong);
        }
    }

    private void print(String which, Share right, Share mistook, Share refused) {
        out.printf("  %-36s %s   %s   %s%n", which, right, mistook, refused);
    }

    private Share refused(Dialogue dialogue, List<String> sentences, Analyst analyst, Intents intents) {
        var analyses = sentences.stream()
                .map(sentence -> analyst.analyse(new Utterance(sentence), Context.none()))
                .toList();
        // read once and kept, instead of once for every node
        intents.match(
                sentences.getFirst(),
                analyses.getFirst(),
                List.of(new Intents.Intent("apart", sentences.getFirst(), sentences, List.of())));
        var matches = new ArrayList<Intents.Match>();
        for (var node : dialogue.nodes()) {
            var known = node.choices().stream().map(Listener::intentOf).toList();
            for (var analysis : analyses)
                matches.add(intents.match(analysis.said().text(), analysis, known));
        }
        return Share.of(matches, match -> match.intent() == null);
    }

    private void confusions(List<Nearness.Trial> wrong) {
        out.println("The commonest confusions: node, said, taken for");
        wrong.stream()
                .collect(Collectors.groupingBy(trial -> "%s, %s, %s"
                        .formatted(
                                trial.node().id(),
                                trial.choice().id(),
                                trial.match().nearest())))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .limit(CONFUSIONS)
                .forEach(entry -> out.printf(
                        "  %d times  %s: \"%s\"%n",
                        entry.getValue().size(),
                        entry.getKey(),
                        entry.getValue().getFirst().words()));
        out.println();
    }

    private void print(Nearness.Trial trial) {
        out.printf(
                "      %s, %s, taken for %s%s: \"%s\"%n",
                trial.node().id(),
                trial.choice().id(),
                trial.match().nearest(),
                trial.match().intent() == null ? " (not near enough)" : "",
                trial.words());
    }

    /**
     * How long a click on a card takes, and a turn in own words while others talk too: with the analysis, without the
     * database.
     *
     * @param folder of dialogues
     */
    public void turns(Path folder) {
        try (var analyst = TrainedAnalyst.read(language);
                var intents = intents(analyst)) {
            var listener = new Listener(Responses.read(patients), analyst, intents);
            var apart = OutOfScope.read(language).apart();
            var dialogues =
                    dialogues(folder).stream().filter(Dialogue::takesOwnWords).toList();
            var processors = Runtime.getRuntime().availableProcessors();
            out.printf("A turn in own words, %d learners at once on %d processors%n", LEARNERS, processors);
            readAll(dialogues, analyst, intents);
            print("a click on a card", clicks(dialogues, listener));
            for (var seconds : List.of(4, 0)) {
                print(
                        seconds == 0 ? "a turn, each answering at once" : "a turn, each thinking for 2 to 6 seconds",
                        times(dialogues, apart, listener, seconds * 1000));
            }
        }
    }

    private PhrasingIntents intents(TrainedAnalyst analyst) {
        var start = System.nanoTime();
        var intents = PhrasingIntents.read(language, analyst);
        out.printf("What knows the replies: loaded in %.2f s%n", (System.nanoTime() - start) / 1e9);
        return intents;
    }

    /** What the first learner at a node waits for where nobody has read ahead; afterwards all is read. */
    private void readAll(List<Dialogue> dialogues, Analyst analyst, Intents intents) {
        var analysis = analyst.analyse(new Utterance("Good morning."), Context.none());
        var times = new ArrayList<Double>();
        for (var dialogue : dialogues) {
            for (var node : Wording.of(dialogue, Clinician.SURGEON).nodes()) {
                var replies = node.choices().stream().map(Listener::intentOf).toList();
                var start = System.nanoTime();
                intents.match(analysis.said().text(), analysis, replies);
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        print("a node whose replies were not read ahead", times);
    }

    /** Two talks with each patient, a card chosen by chance each time, with nobody else about. */
    private static List<Double> clicks(List<Dialogue> dialogues, Listener listener) {
        var random = new Random(0);
        var times = new ArrayList<Double>();
        for (var dialogue : dialogues) {
            for (var clinician : Clinician.values()) {
                var talk = Conversation.begin(dialogue, new Setting(Mode.GUIDED, clinician));
                while (!talk.isOver()) {
                    var cards = talk.cards();
                    var card = cards.get(random.nextInt(cards.size()));
                    var start = System.nanoTime();
                    talk = talk.after(listener.chosen(talk, card));
                    times.add((System.nanoTime() - start) / 1e6);
                }
            }
        }
        return times;
    }

    private void print(String what, List<Double> times) {
        Collections.sort(times);
        out.printf(
                "  %-42s half within %.0f ms, 95 %% within %.0f ms (%d)%n",
                what, times.get(times.size() / 2), times.get((int) (times.size() * 0.95)), times.size());
    }

    private List<Double> times(List<Dialogue> dialogues, List<String> apart, Listener listener, int pause) {
        var learners = new ArrayList<Callable<List<Double>>>();
        for (var i = 0; i < LEARNERS; i++) {
            var learner = i;
            learners.add(
                    () -> talk(dialogues.get(learner % dialogues.size()), apart, listener, pause, new Random(learner)));
        }
        try (var all = Executors.newFixedThreadPool(LEARNERS)) {
            var times = new ArrayList<Double>();
            for (var each : all.invokeAll(learners)) times.addAll(each.get());
            return times;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One learner, who talks again from the start when the visit is over. */
    private static List<Double> talk(Dialogue dialogue, List<String> apart, Listener listener, int pause, Random random)
            throws InterruptedException {
        var times = new ArrayList<Double>();
        var setting = new Setting(Mode.OWN_WORDS, Clinician.SURGEON);
        var talk = Conversation.begin(dialogue, setting);
        listener.expect(talk);
        Thread.sleep(random.nextInt(pause + 1));
        for (var end = System.nanoTime() + UNDER_WAY.toNanos(); System.nanoTime() < end; ) {
            var words = words(talk, apart, random);
            var start = System.nanoTime();
            talk = talk.after(listener.typed(talk, words));
            times.add((System.nanoTime() - start) / 1e6);
            if (talk.isOver()) talk = Conversation.begin(dialogue, setting);
            if (pause > 0) Thread.sleep(pause / 2 + random.nextInt(pause));
        }
        return times;
    }

    private static String words(Conversation talk, List<String> apart, Random random) {
        if (random.nextInt(ASTRAY) == 0) return apart.get(random.nextInt(apart.size()));
        var choices = talk.possible();
        var wordings = choices.get(random.nextInt(choices.size())).phrasings();
        return wordings.get(random.nextInt(wordings.size()));
    }

    private static List<Dialogue> dialogues(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> YAML.readValue(file.toFile(), Dialogue.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
