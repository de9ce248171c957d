package org.hearback.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.hearback.language.Calibration.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationTest {
    @TempDir
    Path folder;

    @Test
    void evidenceMovesTheProbability() {
        var scale = new Scale(new double[] {1, 0}, 0, 0.5);

        assertThat(scale.probability(new double[] {0, 9})).isEqualTo(0.5);
        assertThat(scale.probability(new double[] {2, 0})).isCloseTo(0.88, within(0.01));
        assertThat(scale.probability(new double[] {2, 0}, -2)).isEqualTo(0.5);
    }

    @Test
    void whatIsWrittenIsRead() {
        var file = folder.resolve("calibration.json");
        new Calibration("r", Map.of("blame", new Scale(new double[] {1.5, -2}, 0.25, 0.4)), Set.of("crumbling"))
                .write(file);

        var read = Calibration.read(file);

        assertThat(read.authors()).isEqualTo("r");
        assertThat(read.of("blame").weights()).containsExactly(1.5, -2);
        assertThat(read.of("blame").threshold()).isEqualTo(0.4);
    }

    @Test
    void aMissingScaleIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Calibration("", Map.of(), Set.of()).of("harmful"))
                .withMessageContaining("harmful");
    }

    @Test
    void adviceIsMoreLikelyPrematureEarlyThanLate() {
        var advice = TrainedAnalyst.yaml(Path.of("content/language/behaviours.yaml"), Taxonomy.class)
                .find("premature-advice")
                .orElseThrow();

        var early = Moment.weighed(advice, 0.5, new Context(null, Stage.LISTENING));
        var late = Moment.weighed(advice, 0.5, new Context(null, Stage.PLAN));

        assertThat(early).isGreaterThan(0.5);
        assertThat(late).isLessThan(0.5);
        assertThat(Moment.weighed(advice, 0.5, Context.none())).isEqualTo(0.5);
    }
}
