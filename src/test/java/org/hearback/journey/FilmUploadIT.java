package org.hearback.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hearback.video.TestFilms;
import org.junit.jupiter.api.Test;

/** An educator puts a recorded film in the place of one of the course, and goes back. */
class FilmUploadIT extends Journey {
    private static final String FILM = "/film/being-believed-film";

    // the film of the course is another one while this runs
    private final Server server = Server.fresh();

    @Test
    void aRecordedFilmTakesThePlaceOfTheOneInTheCourse() {
        desktop(server);
        signIn("ellen@hearback.example");
        link("Films").click();
        assertThat(heading("Films of the course")).isVisible();
        look("films");
        link("Being believed").click();
        assertThat(page.getByText("Learners see the film that came with the course."))
                .isVisible();
        look("film-upload-nothing");

        choose("Choose the captions", "captions.vtt", """
                WEBVTT

                00:00.500 --> 00:00.900
                This caption is too fast and goes on and on
                """);
        assertThat(page.getByText("2 things to put right")).isVisible();
        choose("Choose the film", "film.mp4", "no film at all");
        assertThat(page.getByText("This file was not taken.")).isVisible();
        look("film-upload-problems");
        phone(server);
        signIn("ellen@hearback.example");
        page.navigate(FILM);
        assertThat(page.getByText("2 things to put right")).isVisible();
        look("film-upload-problems");

        choose("Choose the film", TestFilms.FILM);
        assertThat(page.getByText("160 × 90 pixels")).isVisible();
        choose("Choose the captions", "captions.vtt", TestFilms.CAPTIONS);
        choose("Choose the chapters", "chapters.vtt", TestFilms.CHAPTERS);
        choose("Choose the transcript", "transcript.md", TestFilms.TRANSCRIPT);
        choose("Choose the poster", TestFilms.POSTER);
        assertThat(button("Publish this film")).isVisible();
        page.waitForCondition(() -> page.getByLabel("The film that waits")
                .evaluate("film => film.readyState > 0")
                .equals(true));
        look("film-upload-ready");
        desktop(server);
        signIn("ellen@hearback.example");
        page.navigate(FILM);
        assertThat(button("Publish this film")).isVisible();
        look("film-upload-ready");
        button("Publish this film").click();
        assertThat(page.getByText("Learners see a recorded film.")).isVisible();
        look("film-upload-published");

        page.navigate("/video/being-believed-film");
        assertThat(page.getByText("Synthetic voice")).hasCount(0);
        page.waitForCondition(() -> page.getByLabel("Being believed", new Page.GetByLabelOptions().setExact(true))
                .evaluate("film => Math.round(film.duration)")
                .equals(6));
        look("film-recorded");

        page.navigate(FILM);
        button("Show the film of the course again").click();
        assertThat(page.getByText("Learners see the film that came with the course."))
                .isVisible();
        assertThat(button("Show the film of")).hasCount(0);
        look("film-upload-taken-back");
        assertThat(page.getByRole(AriaRole.LISTITEM).allInnerTexts())
                .anyMatch(line -> line.contains("Ellen Price: published the recorded film"));
    }

    private void choose(String button, String name, String text) {
        var file = new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
        page.waitForFileChooser(() -> button(button).click()).setFiles(file);
    }

    private void choose(String button, Path file) {
        page.waitForFileChooser(() -> button(button).click()).setFiles(file);
    }
}
