package org.hearback.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearback.language.Calibration.Scale;
import org.hearback.language.Corpus.Labelled;

/**
 * Fits the {@link Calibration} on authors whom the model was not trained on. Deterministic; takes seconds; to be run
 * after training and whenever rules, exemplars or lexicon change much: {@code bin/bench language --calibrate}.
 */
final class Calibrating {
    /** A false accusation costs more trust than a miss: this share of harmless utterances may be called harmful. */
    private static final double FALSE_ALARMS = 0.03;

    /** Less likely than this is not worth a learner's time, however it would count. */
    private static final double LOWEST = 0.30;

    private static final double RIDGE = 0.003;
    private static final int ROUNDS = 60;

    /** @param isAll whether the text was read at once, so that this is the evidence of all of it */
    private record Example(Labelled said, Evidence evidence, boolean isAll) {
        /** What a text lacks is lacking in each of its windows; what it has may stand in any of them. */
        boolean tellsWhether(boolean has) {
            return isAll || !has;
        }
    }

    private record Case(double[] evidence, boolean is) {}

    private Calibrating() {}

    /**
     * @param folder the content folder's {@code language}
     * @param authors who wrote a bit of everything
     * @param forHarmOnly who wrote what is mostly said in a clinic, and long turns; used only for whether anything harms: other
     *     behaviours are so rare in the one and so common in the other that their thresholds would move
     */
    static Calibration fit(Path folder, List<String> authors, List<String> forHarmOnly) {
        try (var analyst = TrainedAnalyst.uncalibrated(folder)) {
            var examples = examples(analyst, folder, authors);
            var scales = new TreeMap<String, Scale>();
            for (var behaviour : analyst.taxonomy().behaviours()) {
                var cases = examples.stream()
                        .filter(example -> example.tellsWhether(example.said().has(behaviour.code())))
                        .map(example -> new Case(
                                example.evidence().of(behaviour), example.said().has(behaviour.code())))
                        .toList();
                scales.put(behaviour.code(), scale(cases, supporting(cases), Calibrating::bestF1));
            }
            Predicate<Labelled> harmful = said -> said.has().stream().anyMatch(analyst.taxonomy()::isHarmful);
            var harms = Stream.concat(examples.stream(), examples(analyst, folder, forHarmOnly).stream())
                    .filter(example -> example.tellsWhether(harmful.test(example.said())))
                    .map(example -> new Case(example.evidence().ofHarm(), harmful.test(example.said())))
                    .toList();
            scales.put(Calibration.HARMFUL, scale(harms, supporting(harms), Calibrating::fewFalseAlarms));
            var phrases = examples.stream()
                    .flatMap(example -> example.evidence().candidates().stream()
                            .map(candidate -> new Case(
                                    example.evidence().of(candidate),
                                    example.said().avoided().stream()
                                            .anyMatch(gold -> gold.overlaps(candidate.span())))))
                    .toList();
            scales.put(Calibration.PHRASE, phraseScale(logistic(phrases), examples));
            var known = analyst.lexicon().phrases().stream()
                    .flatMap(entry -> entry.words().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            var fitted = Stream.concat(authors.stream(), forHarmOnly.stream()).collect(Collectors.joining(","));
            return new Calibration(fitted, scales, known);
        }
    }

    private static List<Example> examples(TrainedAnalyst analyst, Path folder, List<String> authors) {
        var examples = new ArrayList<Example>();
        for (var said : Corpus.read(folder.resolve("corpus"), authors)) {
            var context = new Context(said.patient(), null);
            var read = analyst.evidence(said.text(), Sentences.of(said.text()), context);
            read.forEach(evidence -> examples.add(new Example(said, evidence, read.size() == 1)));
        }
        return examples;
    }

    /** Its threshold goes by whole utterances: a learner minds whether any words are named, less how many. */
    private static Scale phraseScale(Scale fitted, List<Example> examples) {
        var told = examples.stream()
                .filter(example -> example.tellsWhether(!example.said().avoid().isEmpty()))
                .toList();
        var probabilities = told.stream()
                .mapToDouble(example -> example.evidence().candidates().stream()
                        .filter(candidate -> !candidate.isFine())
                        .mapToDouble(candidate ->
                                fitted.probability(example.evidence().of(candidate)))
                        .max()
                        .orElse(0))
                .toArray();
        var cases = told.stream()
                .map(example -> new Case(new double[0], !example.said().avoid().isEmpty()))
                .toList();
        return new Scale(fitted.weights(), fitted.bias(), bestF1(probabilities, cases));
    }

    private interface Threshold {
        double of(double[] probabilities, List<Case> cases);
    }

    private static Scale scale(List<Case> cases, Scale fitted, Threshold threshold) {
        var probabilities = cases.stream()
                .mapToDouble(each -> fitted.probability(each.evidence()))
                .toArray();
        return new Scale(fitted.weights(), fitted.bias(), threshold.of(probabilities, cases));
    }

    /** What shows a behaviour never speaks against it, whatever chance says: such evidence is left out. */
    private static Scale supporting(List<Case> cases) {
        var fitted = logistic(cases);
        for (var i = 0; i < fitted.weights().length; i++)
            if (fitted.weights()[i] < 0) return supporting(without(cases, i));
        return fitted;
    }

    private static List<Case> without(List<Case> cases, int place) {
        return cases.stream()
                .map(each -> {
                    var evidence = each.evidence().clone();
                    evidence[place] = 0;
                    return new Case(evidence, each.is());
                })
                .toList();
    }

    /** Newton's method with a little ridge, so that a perfect separation keeps finite weights. */
    private static Scale logistic(List<Case> cases) {
        var width = cases.isEmpty() ? 1 : cases.getFirst().evidence().length + 1;
        var w = new double[width];
        for (var round = 0; round < ROUNDS; round++) {
            var gradient = new double[width];
            var curve = new double[width][width];
            for (var each : cases) {
                var x = withBias(each.evidence());
                var p = 1 / (1 + Math.exp(-dot(w, x)));
                for (var i = 0; i < width; i++) {
                    gradient[i] += (p - (each.is() ? 1 : 0)) * x[i] / cases.size();
                    for (var j = 0; j < width; j++)
                        curve[i][j] += Math.max(1e-6, p * (1 - p)) * x[i] * x[j] / cases.size();
                }
            }
            for (var i = 0; i < width; i++) {
                var ridge = i == width - 1 ? 1e-6 : RIDGE;
                gradient[i] += ridge * w[i];
                curve[i][i] += ridge;
            }
            var step = solved(curve, gradient);
            for (var i = 0; i < width; i++) w[i] -= Math.clamp(step[i], -2, 2);
        }
        return new Scale(Arrays.copyOf(w, width - 1), w[width - 1], 0.5);
    }

    private static double bestF1(double[] probabilities, List<Case> cases) {
        var best = 0.5;
        var highest = -1.0;
        for (var threshold = LOWEST; threshold < 0.75; threshold += 0.01) {
            int hits = 0, found = 0, wanted = 0;
            for (var i = 0; i < probabilities.length; i++) {
                var is = cases.get(i).is();
                if (is) wanted++;
                if (probabilities[i] >= threshold) {
                    found++;
                    if (is) hits++;
                }
            }
            var f1 = found + wanted == 0 ? 0 : 2.0 * hits / (found + wanted);
            if (f1 > highest + 1e-9) {
                highest = f1;
                best = threshold;
            }
        }
        return Math.round(best * 100) / 100.0;
    }

    private static double fewFalseAlarms(double[] probabilities, List<Case> cases) {
        var harmless = new ArrayList<Double>();
        for (var i = 0; i < probabilities.length; i++) if (!cases.get(i).is()) harmless.add(probabilities[i]);
        harmless.sort(null);
        var place = (int) Math.ceil(harmless.size() * (1 - FALSE_ALARMS));
        return Math.ceil(harmless.get(Math.min(place, harmless.size() - 1)) * 1000) / 1000 + 0.001;
    }

    private static double[] withBias(double[] evidence) {
        var x = Arrays.copyOf(evidence, evidence.length + 1);
        x[evidence.length] = 1;
        return x;
    }

    private static double dot(double[] a, double[] b) {
        var sum = 0.0;
        for (var i = 0; i < a.length; i++) sum += a[i] * b[i];
        return sum;
    }

    /** Gauss elimination with pivots; the matrices have six rows at most. */
    private static double[] solved(double[][] matrix, double[] right) {
        var n = right.length;
        var x = right.clone();
        for (var i = 0; i < n; i++) {
            var pivot = i;
            for (var r = i + 1; r < n; r++) if (Math.abs(matrix[r][i]) > Math.abs(matrix[pivot][i])) pivot = r;
            var row = matrix[i];
            matrix[i] = matrix[pivot];
            matrix[pivot] = row;
            var value = x[i];
            x[i] = x[pivot];
            x[pivot] = value;
            for (var r = i + 1; r < n; r++) {
                var factor = matrix[r][i] / matrix[i][i];
                for (var c = i; c < n; c++) matrix[r][c] -= factor * matrix[i][c];
                x[r] -= factor * x[i];
            }
        }
        for (var i = n - 1; i >= 0; i--) {
            for (var c = i + 1; c < n; c++) x[i] -= matrix[i][c] * x[c];
            x[i] /= matrix[i][i];
        }
        return x;
    }
}
