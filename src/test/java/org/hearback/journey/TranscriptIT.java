package org.hearback.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** An educator codes a visit for teaching: from a file with mistakes to a spreadsheet. */
class TranscriptIT extends Journey {
    private static final String VISIT = """
            WEBVTT

            00:00:02.000 --> 00:00:06.000
            <v Dr Khan>Hello, come in. What would you like to talk about today?</v>

            00:00:06.500 --> 00:00:14.000
            <v Grace>It never stops. I am scared that my back will break one day.</v>

            00:00:15.000 --> 00:00:22.000
            <v Dr Khan>That sounds frightening. I believe you, and it makes sense that you are worn out.</v>

            00:00:22.000 --> 00:00:26.000
            <v Dr Khan>What worries you most about it?</v>

            00:00:27.000 --> 00:00:31.000
            <v Grace>That I end up in a wheelchair. What did the scan show?</v>

            00:00:32.000 --> 00:00:44.000
            <v Dr Khan>You have degenerative disc disease and some stenosis, your spine is crumbling a bit.</v>

            00:00:45.000 --> 00:00:49.000
            <v Grace>Crumbling? My number is 07700 900123, please ring my daughter.</v>

            00:00:50.000 --> 00:00:58.000
            <v Dr Khan>It is just wear and tear, plenty of people have it worse. There is nothing wrong with you.</v>

            00:00:59.000 --> 00:01:06.000
            <v Dr Khan>Come back if you lose feeling between your legs or cannot pass water. Ring us the same day.</v>
            """;

    private final Server server = Server.shared();

    @Test
    void aVisitIsCodedAndTakenAway() throws IOException {
        desktop(server);
        signIn("ellen@hearback.example");
        link("Try it").click();
        link("Code the transcript of a whole visit").click();
        assertThat(heading("Code a transcript")).isVisible();
        look("transcript-begin");
        page.getByText("I may use this transcript").click();
        assertThat(button("Choose a file")).isVisible();

        choose("visit.csv", "speaker,text,stage\nDr Khan,Hello,opening\n,Hm,\nGrace,Hello,lunch\n");
        assertThat(page.getByText("Line 3: nobody says “Hm”. Add the speaker.")).isVisible();
        assertThat(page.getByText("Line 4: there is no stage “lunch”.")).isVisible();
        look("transcript-mistakes");

        choose("visit.vtt", VISIT);
        assertThat(heading("7 turns were read")).isVisible();
        assertThat(page.getByText("a phone number")).isVisible();
        button("Code the clinician’s turns").click();
        assertThat(page.getByText("Say who this is: Grace.")).isVisible();
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Grace"))
                .getByRole(AriaRole.RADIO)
                .nth(1)
                .check();
        look("transcript-read");
        button("Code the clinician’s turns").click();

        assertThat(heading("What was found")).isVisible();
        assertThat(page.getByText("crumbling").first()).isVisible();
        look("transcript-found");
        page.getByText("The same as a table").click();
        page.getByText("Why, and what else could be said").first().click();
        look("transcript-found-unfolded");

        var csv = Files.readString(download("Download as CSV").path());
        assertThat(csv).startsWith("\uFEFFturn,id,line,").contains("alarming", "crumbling", "00:00:32");
        var excel = Files.readAllBytes(download("Download for Excel").path());
        assertThat(new String(excel, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @Test
    void aLongVisitShowsHowFarItIsAndCanBeStopped() {
        phone(server);
        signIn("samira@hearback.example");
        page.navigate("/transcripts");
        page.getByText("I may use this transcript").click();
        look("transcript-begin");
        var visit = "C: I hear how hard this has been for you, and I would like to understand it better.\nP: Yes.\n";
        page.getByLabel("Or paste the transcript").fill(visit.repeat(1000));
        button("Read the transcript").click();
        assertThat(heading("2,000 turns were read")).isVisible();
        look("transcript-read");
        button("Code the clinician’s turns").click();
        assertThat(page.getByRole(AriaRole.PROGRESSBAR)).isVisible();
        assertThat(page.getByText("of 1,000 turns")).isVisible();
        look("transcript-progress");

        button("Cancel").click();
        assertThat(heading("2,000 turns were read")).isVisible();
        button("Take another transcript").click();

        page.getByLabel("Or paste the transcript")
                .fill("C: That makes sense.\nP: My back hurts.\nC: It is all in your head, your disc is crumbling.\n"
                        .repeat(20));
        button("Read the transcript").click();
        button("Code the clinician’s turns").click();
        assertThat(heading("What was found")).isVisible();
        look("transcript-found");
    }

    private Download download(String name) {
        return page.waitForDownload(() -> link(name).click());
    }

    private void choose(String name, String text) {
        var file = new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
        page.waitForFileChooser(() -> button("Choose a file").click()).setFiles(file);
    }
}
