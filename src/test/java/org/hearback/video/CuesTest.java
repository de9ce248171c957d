package org.hearback.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hearback.video.Cues.Cue;
import org.junit.jupiter.api.Test;

class CuesTest {
    @Test
    void cuesAreReadWithTheirTimesAndLines() throws Exception {
        var cues = Cues.parse("""
                WEBVTT

                NOTE made by hand

                1
                00:01.500 --> 00:03.000 line:80%
                Before people can hear reassurance,
                they need to feel believed.

                01:00:00.000 --> 01:00:01.250
                Yes.
                """);

        assertThat(cues)
                .containsExactly(
                        new Cue(1.5, 3, "Before people can hear reassurance, they need to feel believed."),
                        new Cue(3600, 3601.25, "Yes."));
    }

    @Test
    void theWordsOfACueAreWithoutTagsAndEntities() throws Exception {
        var cues = Cues.parse(
                "WEBVTT\r\n\r\n00:00.000 --> 00:09.000\r\n<v Ms Mensah>Rest &amp; <i>wait</i>: 1 &lt; 2\r\n");

        assertThat(cues.getFirst().words()).isEqualTo("Rest & wait: 1 < 2");
    }

    @Test
    void whatDoesNotReadIsNamedWithItsLine() {
        refused("00:00.000 --> 00:01.000\nHello", 1, "must begin with WEBVTT");
        refused("WEBVTT\n", 1, "holds no cue");
        refused("WEBVTT\n\n00:00,000 --> 00:01,000\nHello", 3, "\"00:00,000\" is no time: write 00:01.500");
        refused("WEBVTT\n\n00:02.000 --> 00:01.000\nHello", 3, "ends before it begins");
        refused("WEBVTT\n\n00:01.000 --> 00:02.000\n\n", 3, "says nothing");
        refused(
                "WEBVTT\n\n00:05.000 --> 00:06.000\nB\n\n00:01.000 --> 00:02.000\nA",
                6,
                "begins before the cue above it");
    }

    private static void refused(String text, int line, String message) {
        assertThatThrownBy(() -> Cues.parse(text)).isInstanceOfSatisfying(Cues.Unreadable.class, e -> {
            assertThat(e.line()).isEqualTo(line);
            assertThat(e).hasMessage(message);
        });
    }
}
