package org.hearback.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearback.video.Film.Chapter;
import org.junit.jupiter.api.Test;

class FilmTest {
    private final Film film = new Film(
            null,
            null,
            null,
            null,
            List.of(new Chapter(0, "Welcome"), new Chapter(12, "The first try"), new Chapter(27.96, "What he heard")),
            null,
            107.76,
            true);

    @Test
    void atTheEndOfASceneItStopsWithItsLastPicture() {
        assertThat(film.stopFor(28)).isEqualTo(27.86);
        assertThat(film.stopFor(12)).isEqualTo(11.9);
    }

    @Test
    void elsewhereItStopsAtTheSecond() {
        assertThat(film.stopFor(1)).isEqualTo(1);
        assertThat(film.stopFor(13)).isEqualTo(13);
        assertThat(film.stopFor(27)).isEqualTo(27);
    }
}
