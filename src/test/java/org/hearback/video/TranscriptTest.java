package org.hearback.video;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TranscriptTest {
    @Test
    void headingsStandBelowTheOneOfThePage() {
        assertThat(Transcript.toHtml("# Being believed\n\n## Welcome (0:00)\n\n**Ms Mensah:** I am a surgeon."))
                .isEqualTo("<h3>Welcome (0:00)</h3>\n<p><strong>Ms Mensah:</strong> I am a surgeon.</p>\n");
    }

    @Test
    void nothingInATranscriptRuns() {
        var html = Transcript.toHtml(
                "<script>alert(1)</script>\n\n[here](javascript:alert(1)) <img src=x onerror=alert(1)> ![x](x)");

        assertThat(html).doesNotContain("<script", "<img", "<a", "javascript:");
    }
}
