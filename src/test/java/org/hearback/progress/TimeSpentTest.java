package org.hearback.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.hearback.attempt.Spell;
import org.hearback.course.ContentId;
import org.junit.jupiter.api.Test;

class TimeSpentTest {
    static final ContentId FILM = new ContentId("film");
    static final ContentId QUIZ = new ContentId("quiz");

    TimeSpent time = new TimeSpent(List.of(
            spell(FILM, "2026-03-27T10:00:00Z", 20),
            // Sunday in London already: the clocks go forward on the 29th, and 23:30 UTC of the 29th is Monday
            spell(QUIZ, "2026-03-28T23:30:00Z", 10),
            spell(QUIZ, "2026-03-29T23:30:00Z", 5),
            spell(FILM, "2026-04-01T09:00:00Z", 1)));

    @Test
    void aWeekBeginsOnMondayInLondon() {
        assertThat(time.byWeek())
                .containsExactly(
                        Map.entry(LocalDate.of(2026, 3, 23), Duration.ofMinutes(30)),
                        Map.entry(LocalDate.of(2026, 3, 30), Duration.ofMinutes(6)));
    }

    @Test
    void monthsAndActivitiesAddUpToTheWhole() {
        assertThat(time.byMonth().keySet()).containsExactly(YearMonth.of(2026, 3), YearMonth.of(2026, 4));
        assertThat(time.on(List.of(FILM)).minutes() + time.on(List.of(QUIZ)).minutes())
                .isEqualTo(time.minutes())
                .isEqualTo(36);
    }

    @Test
    void aSpellIsCutWhereTheQuestionEnds() {
        var within = time.between(Instant.parse("2026-03-27T10:05:00Z"), Instant.parse("2026-03-28T23:31:00Z"));

        assertThat(within.minutes()).isEqualTo(16);
    }

    private static Spell spell(ContentId activity, String from, int minutes) {
        var at = Instant.parse(from);
        return new Spell(activity, at, at.plus(Duration.ofMinutes(minutes)));
    }
}
