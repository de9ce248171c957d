package org.hearback.language;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearback.language.Corpus.Labelled;

/**
 * Measures the analyst on authors it was neither trained nor calibrated on, and its speed: {@code bin/bench language}.
 * What the figures mean stands in {@code docs/language.md}.
 */
public final class Bench {
    /** Whose utterances nothing was ever fitted to. */
    public static final List<String> TEST_AUTHORS = List.of("p", "q", "da");
    /** The one of them who wrote last: no writer of training texts knew how any model failed on those texts. */
    public static final List<String> LATEST_TEST_AUTHORS = List.of("da");
    /** Who wrote down what a microphone in a clinic would record on a day when nobody is hurt; never trained on either. */
    public static final List<String> EVERYDAY_AUTHORS = List.of("ll", "mm", "db");
    /** Who wrote turns of three to nine sentences, as they are said at the end of a visit or written in a letter. */
    public static final List<String> LONG_TURN_AUTHORS = List.of("dc");
    /** Whose utterances the calibration was fitted to. */
    public static final List<String> CALIBRATION_AUTHORS = List.of("r", "hh");
    /** Whose ordinary days (oo) and long turns (de) served to tell whether anything harms, and for nothing else. */
    public static final List<String> HARM_CALIBRATION_AUTHORS = List.of("oo", "de");

    private static final int FAILURES = 12;

    private final Path folder;
    private final PrintStream out;

    private record Case(Labelled said, Analysis analysis) {
        boolean isHarmed(Taxonomy taxonomy) {
            return said.has().stream()
                    .anyMatch(code ->
                            taxonomy.find(code).map(Behaviour::isHarmful).orElse(false));
        }

        boolean isAccused() {
            return analysis.harmful().findAny().isPresent();
        }

        /** Rather than asked about. */
        boolean isToldAsHarmful() {
            return analysis.harmful().anyMatch(finding -> finding.certainty() != Certainty.ASKING);
        }
    }

    /** Hits, misses and false alarms of one thing. */
    private record Score(long hits, long misses, long alarms) {
        static Score of(List<Case> cases, Predicate<Case> wanted, Predicate<Case> found) {
            return new Score(
                    cases.stream().filter(wanted.and(found)).count(),
                    cases.stream().filter(wanted.and(found.negate())).count(),
                    cases.stream().filter(wanted.negate().and(found)).count());
        }

        double precision() {
            return hits + alarms == 0 ? 0 : (double) hits / (hits + alarms);
        }

        double recall() {
            return hits + misses == 0 ? 0 : (double) hits / (hits + misses);
        }

        double f1() {
            return 2 * hits + misses + alarms == 0 ? 0 : 2.0 * hits / (2 * hits + misses + alarms);
        }

        @Override
        public String toString() {
            return "precision %.2f  recall %.2f  F1 %.2f  (%d)".formatted(precision(), recall(), f1(), hits + misses);
        }
    }

    /** @param folder the content folder's {@code language} */
    public Bench(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** Fits the calibration anew and keeps it, with the exemplars' vectors, beside the model. */
    public void calibrate() {
        var calibration = Calibrating.fit(folder, CALIBRATION_AUTHORS, HARM_CALIBRATION_AUTHORS);
        calibration.write(folder.resolve("model/calibration.json"));
        var exemplars = TrainedAnalyst.yaml(folder.resolve("exemplars.yaml"), Exemplars.class);
        try (var reader = Reader.read(folder.resolve("model"))) {
            ExemplarVectors.keep(exemplars, reader, folder.resolve("model"));
        }
        out.println("Calibrated on " + calibration.authors());
    }

    /** @param failures whether to print sentences that it gets wrong */
    public void measure(List<String> authors, boolean failures) {
        var start = System.nanoTime();
        try (var analyst = TrainedAnalyst.read(folder)) {
            out.printf("Loaded in %.2f s%n", (System.nanoTime() - start) / 1e9);
            var cases = quality(analyst, authors);
            reliability(cases);
            if (failures) failures(cases, analyst.taxonomy());
            speed(analyst, cases);
        }
    }

    /**
     * The same for {@link #LATEST_TEST_AUTHORS} and {@link #LONG_TURN_AUTHORS}, and how often somebody is accused on an
     * ordinary day.
     */
    public void confirm() {
        try (var analyst = TrainedAnalyst.read(folder)) {
            quality(analyst, LATEST_TEST_AUTHORS);
            out.println("Long turns");
            quality(analyst, LONG_TURN_AUTHORS);
            out.println("A day in the clinic");
            var all = new ArrayList<Case>();
            for (var author : EVERYDAY_AUTHORS) {
                var day = cases(analyst, List.of(author));
                day("author " + author, day);
                all.addAll(day);
            }
            day("all", all);
        }
    }

    private void day(String whose, List<Case> day) {
        out.printf(
                "  %-10s harm found %s, told as sure %s%n",
                whose, share(day, Case::isAccused), share(day, Case::isToldAsHarmful));
    }

    private List<Case> quality(TrainedAnalyst analyst, List<String> authors) {
        var cases = cases(analyst, authors);
        out.printf("%d utterances of the authors %s, never trained on%n%n", cases.size(), authors);
        harm(cases, analyst.taxonomy());
        kinds(cases, analyst.taxonomy());
        phrases(cases);
        supportive(cases, analyst.taxonomy());
        return cases;
    }

    private List<Case> cases(Analyst analyst, List<String> authors) {
        return Corpus.read(folder.resolve("corpus"), authors).stream()
                .map(said ->
                        new Case(said, analyst.analyse(new Utterance(said.text()), new Context(said.patient(), null))))
                .toList();
    }

    private void harm(List<Case> cases, Taxonomy taxonomy) {
        out.println("Harm found at all");
        for (var manner : List.of("direct", "indirect")) {
            var harmed = cases.stream()
                    .filter(each ->
                            each.isHarmed(taxonomy) && manner.equals(each.said().manner()))
                    .toList();
            out.printf("  %-10s %s%n", manner, share(harmed, Case::isAccused));
        }
        for (var manner : List.of("clean", "everyday", "avoid")) {
            var harmless = cases.stream()
                    .filter(each -> manner.equals(each.said().manner()))
                    .toList();
            out.printf("  false alarms, %-10s %s%n", manner, share(harmless, Case::isAccused));
        }
        var harmless = cases.stream().filter(each -> !each.isHarmed(taxonomy)).toList();
        out.printf("  false alarms, all        %s%n%n", share(harmless, Case::isAccused));
    }

    private void kinds(List<Case> cases, Taxonomy taxonomy) {
        var found = cases.stream()
                .filter(each -> each.isHarmed(taxonomy) && each.isAccused())
                .toList();
        out.println("Kind of harm: right kind first in "
                + share(
                        found,
                        each -> each.said()
                                .has(each.analysis()
                                        .harmful()
                                        .findFirst()
                                        .orElseThrow()
                                        .code())));
        var codes = taxonomy.behaviours().stream()
                .filter(Behaviour::isHarmful)
                .map(Behaviour::code)
                .toList();
        out.println("  labelled as (rows), first found (columns)");
        out.printf("  %-20s", "");
        codes.forEach(code -> out.printf("%7s", code.substring(0, Math.min(6, code.length()))));
        out.printf("%7s%n", "none");
        for (var row : codes) {
            var counts = new TreeMap<String, Integer>();
            for (var each : cases) {
                if (!each.said().has(row)) continue;
                var first = each.analysis().has(row)
                        ? row
                        : each.analysis()
                                .harmful()
                                .findFirst()
                                .map(Finding::code)
                                .orElse("none");
                counts.merge(first, 1, Integer::sum);
            }
            out.printf("  %-20s", row);
            codes.forEach(code -> out.printf("%7d", counts.getOrDefault(code, 0)));
            out.printf("%7d%n", counts.getOrDefault("none", 0));
        }
        out.println();
    }

    private void phrases(List<Case> cases) {
        out.println("Phrases to avoid");
        out.println("  in an utterance  "
                + Score.of(
                        cases,
                        each -> !each.said().avoid().isEmpty(),
                        each -> !each.analysis().avoid().isEmpty()));
        long hits = 0;
        long misses = 0;
        long alarms = 0;
        for (var each : cases) {
            var gold = each.said().avoided();
            var found = each.analysis().avoid().stream().map(Phrase::span).toList();
            var matched = gold.stream()
                    .filter(span -> found.stream().anyMatch(span::overlaps))
                    .count();
            hits += matched;
            misses += gold.size() - matched;
            alarms += found.stream()
                    .filter(span -> gold.stream().noneMatch(span::overlaps))
                    .count();
        }
        out.println("  word for word    " + new Score(hits, misses, alarms));
        out.println();
    }

    private void supportive(List<Case> cases, Taxonomy taxonomy) {
        out.println("Supportive");
        var f1 = new ArrayList<Double>();
        for (var behaviour : taxonomy.behaviours()) {
            if (behaviour.isHarmful()) continue;
            var score = Score.of(
                    cases,
                    each -> each.said().has(behaviour.code()),
                    each -> each.analysis().has(behaviour.code()));
            f1.add(score.f1());
            out.printf("  %-24s %s%n", behaviour.code(), score);
        }
        out.printf(
                "  macro-F1 %.3f%n",
                f1.stream().mapToDouble(Double::doubleValue).average().orElse(0));
        var questions = cases.stream()
                .filter(each -> each.said().has("open-question") != each.said().has("closed-question"))
                .filter(each ->
                        each.analysis().has("open-question") || each.analysis().has("closed-question"))
                .toList();
        out.printf(
                "  open versus closed, of the questions found: %s%n%n",
                share(
                        questions,
                        each -> each.said().has("open-question")
                                == (confidence(each, "open-question") > confidence(each, "closed-question"))));
    }

    private static double confidence(Case each, String code) {
        return each.analysis().find(code).map(Finding::confidence).orElse(0.0);
    }

    private void reliability(List<Case> cases) {
        out.println("Confidence and how often it is right");
        Map<Integer, List<Boolean>> bins = new TreeMap<>();
        for (var each : cases) {
            for (var finding : each.analysis().findings())
                bins.computeIfAbsent((int) Math.min(9, finding.confidence() * 10), key -> new ArrayList<>())
                        .add(each.said().has(finding.code()));
        }
        bins.forEach((bin, right) -> out.printf(
                "  %.1f to %.1f   right %.2f  of %d%n",
                bin / 10.0,
                bin / 10.0 + 0.1,
                (double) right.stream().filter(Boolean::booleanValue).count() / right.size(),
                right.size()));
        out.println();
    }

    private void failures(List<Case> cases, Taxonomy taxonomy) {
        out.println("Harm not found");
        cases.stream()
                .filter(each -> each.isHarmed(taxonomy) && !each.isAccused())
                .limit(FAILURES)
                .forEach(this::print);
        out.println("Harm that is none");
        cases.stream()
                .filter(each -> !each.isHarmed(taxonomy) && each.isAccused())
                .limit(FAILURES)
                .forEach(this::print);
        out.println("Phrases not found");
        cases.stream()
                .filter(each -> !each.said().avoid().isEmpty()
                        && each.analysis().avoid().isEmpty())
                .limit(FAILURES)
                .forEach(this::print);
        out.println("Phrases that are fine");
        cases.stream()
                .filter(each -> each.said().avoid().isEmpty()
                        && !each.analysis().avoid().isEmpty())
                .limit(FAILURES)
                .forEach(this::print);
    }

    private void print(Case each) {
        var found = each.analysis().findings().stream()
                .map(finding -> "%s %.2f".formatted(finding.code(), finding.confidence()))
                .collect(Collectors.joining(", "));
        var avoid = each.analysis().avoid().stream()
                .map(phrase -> phrase.span().of(each.said().text()))
                .toList();
        out.printf(
                "  %s %s | %s%n      has %s %s, found %s %s%n",
                each.said().id(),
                each.said().patient() == null ? "" : "(" + each.said().patient() + ")",
                each.said().text(),
                each.said().has(),
                each.said().avoid().stream().map(Labelled.Avoided::text).toList(),
                found,
                avoid);
    }

    private void speed(TrainedAnalyst analyst, List<Case> cases) {
        var texts = cases.stream()
                .map(Case::said)
                .filter(said -> FormReader.count(said.text()) >= 20)
                .limit(200)
                .map(said -> padded(said.text()))
                .toList();
        var context = Context.answering("I am frightened that it will never get better.");
        texts.stream().limit(50).forEach(text -> analyst.analyse(new Utterance(text), context));
        var times = texts.stream()
                .mapToDouble(text -> {
                    var start = System.nanoTime();
                    analyst.analyse(new Utterance(text), context);
                    return (System.nanoTime() - start) / 1e6;
                })
                .toArray();
        Arrays.sort(times);
        out.printf(
                "Speed, 40 words on one core: half within %.0f ms, 95 %% within %.0f ms%n",
                times[times.length / 2], times[(int) (times.length * 0.95)]);
        var runtime = Runtime.getRuntime();
        out.printf("Heap in use: %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
    }

    /** The same words again, up to forty. */
    private static String padded(String text) {
        var words = new ArrayList<>(List.of(text.split("\\s+")));
        for (var i = 0; words.size() < 40; i++) words.add(words.get(i));
        return String.join(" ", words.subList(0, 40));
    }

    private static String share(List<Case> cases, Predicate<Case> which) {
        var count = cases.stream().filter(which).count();
        return "%.1f %% (%d of %d)".formatted(100.0 * count / Math.max(1, cases.size()), count, cases.size());
    }
}
