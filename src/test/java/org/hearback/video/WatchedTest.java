package org.hearback.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.hearback.video.Watched.Span;
import org.junit.jupiter.api.Test;

class WatchedTest {
    @Test
    void secondsThatWerePlayedTwiceCountOnce() {
        assertThat(watched(0, 10, 5, 15).seconds()).isEqualTo(15);
        assertThat(watched(0, 10).and(watched(2, 4)).seconds()).isEqualTo(10);
    }

    @Test
    void secondsThatWereSkippedDoNotCount() {
        var watched = watched(0, 10, 90, 100);

        assertThat(watched.seconds()).isEqualTo(20);
        assertThat(watched.spans()).containsExactly(new Span(0, 10), new Span(90, 100));
    }

    @Test
    void spansThatTouchBecomeOneInWhateverOrderTheyCome() {
        assertThat(watched(20, 30, 0, 10, 10, 20).spans()).containsExactly(new Span(0, 30));
    }

    @Test
    void nothingBeyondTheEndCounts() {
        assertThat(watched(0, 10, 50, 70, 80, 90).within(60).seconds()).isEqualTo(20);
    }

    @Test
    void aMomentIsNotWatching() {
        assertThat(watched(5, 5)).isEqualTo(Watched.NOTHING);
    }

    @Test
    void aSpanRunsForwards() {
        assertThatThrownBy(() -> new Span(5, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(0, Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Watched watched(double... ends) {
        var spans = new Span[ends.length / 2];
        Arrays.setAll(spans, i -> new Span(ends[2 * i], ends[2 * i + 1]));
        return new Watched(Arrays.asList(spans));
    }
}
