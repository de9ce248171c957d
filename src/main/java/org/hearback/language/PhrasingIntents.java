package org.hearback.language;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Knows what is meant by the phrasings that it comes nearest to, and refuses what comes nearer to things out of scope.
 * Offline and deterministic; how good it is stands in {@code docs/language.md}. Thread-safe.
 */
public final class PhrasingIntents implements Intents, AutoCloseable {
    private static final double NEAREST = 0.6;
    private static final int FEW = 3;

    /** What the nearness of things out of scope counts against, and what the lead over the next intent counts for. */
    private static final double AGAINST = 1;

    private static final double LEAD = 0.25;

    // fitted so that the confidence is the share of right ones
    private static final double STEEPNESS = 11;
    private static final double EVEN = -0.03;

    /** From here on it is taken to be meant. */
    private static final double MEANT = 0.5;

    private static final Match NOTHING = new Match(null, 0, null);
    private static final int EXPECTED_AT_MOST = 1_000;

    private final Encoder encoder;
    private final Meanings meanings;
    private final List<float[]> outOfScope;
    private final ThreadPoolExecutor ahead = new ThreadPoolExecutor(
            1,
            1,
            1,
            TimeUnit.MINUTES,
            new NewestFirst(EXPECTED_AT_MOST),
            Thread.ofPlatform()
                    .daemon()
                    .name("phrasings-")
                    .priority(Thread.MIN_PRIORITY)
                    .factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    private PhrasingIntents(Path folder, TrainedAnalyst analyst) {
        var sentences = OutOfScope.read(folder).sentences();
        encoder = Encoder.load(analyst.reader().pieces());
        var behaviours =
                analyst.taxonomy().behaviours().stream().map(Behaviour::code).toList();
        meanings = new Meanings(encoder, analyst.reader(), behaviours, sentences);
        outOfScope = sentences.stream().map(meanings::of).toList();
        ahead.allowCoreThreadTimeOut(true);
    }

    /**
     * @param folder the content folder's {@code language}
     * @param analyst whose reader it shares; to be closed after this
     */
    public static PhrasingIntents read(Path folder, TrainedAnalyst analyst) {
        return new PhrasingIntents(folder, analyst);
    }

    @Override
    public void expect(List<Intent> intents) {
        ahead.execute(() -> intents.stream()
                .flatMap(PhrasingIntents::phrasings)
                .takeWhile(phrasing -> !Thread.currentThread().isInterrupted())
                .forEach(meanings::kept));
    }

    @Override
    public Match match(String words, Analysis analysis, List<Intent> intents) {
        if (intents.isEmpty() || !canBeMeant(analysis) || !meanings.canRead(words)) return NOTHING;
        var said = meanings.of(words);
        @Nullable Intent nearest = null;
        var highest = Double.NEGATIVE_INFINITY;
        var second = Double.NEGATIVE_INFINITY;
        for (var intent : intents) {
            var nearness = nearness(said, phrasings(intent).map(meanings::kept));
            if (nearness > highest) {
                second = highest;
                highest = nearness;
                nearest = intent;
            } else if (nearness > second) second = nearness;
        }
        var lead = intents.size() == 1 ? 0 : highest - second;
        var speaksFor = highest - AGAINST * nearness(said, outOfScope.stream()) + LEAD * lead;
        var confidence = 1 / (1 + Math.exp(-STEEPNESS * (speaksFor - EVEN)));
        return new Match(confidence >= MEANT ? nearest.id() : null, confidence, nearest.id());
    }

    private static boolean canBeMeant(Analysis analysis) {
        return analysis.unjudged() == null || analysis.unjudged() == Analysis.Unjudged.NO_ANSWER;
    }

    private static Stream<String> phrasings(Intent intent) {
        return Stream.concat(Stream.of(intent.text()), intent.phrasings().stream());
    }

    /** Mostly how near the nearest is, and a little how near the next ones are. */
    private static double nearness(float[] said, Stream<float[]> others) {
        var likest = others.mapToDouble(other -> -Meanings.likeness(said, other))
                .sorted()
                .limit(FEW)
                .map(likeness -> -likeness)
                .toArray();
        var mean = 0.0;
        for (var likeness : likest) mean += likeness / likest.length;
        return NEAREST * likest[0] + (1 - NEAREST) * mean;
    }

    @Override
    public void close() {
        ahead.shutdownNow();
        try {
            // a network that is closed while it runs takes the machine with it
            ahead.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        encoder.close();
    }
}
