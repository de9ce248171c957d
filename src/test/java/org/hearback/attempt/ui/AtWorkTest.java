package org.hearback.attempt.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.hearback.Karibu;
import org.hearback.TestClock;
import org.hearback.account.Role;
import org.hearback.attempt.ActiveTime;
import org.hearback.attempt.Spell;
import org.hearback.course.ContentId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AtWorkTest extends Karibu {
    @Test
    void whatTheBrowserSaysCountsForTheActivityOnThePage() {
        var learner = signIn(Role.LEARNER);
        open("exercise/first-exercise");
        context.getBean(TestClock.class).pass(Duration.ofMinutes(20));

        var report = JsonMapper.shared()
                .createObjectNode()
                .put("event.detail.id", UUID.randomUUID().toString())
                .put("event.detail.seconds", 40);
        _fireDomEvent(_get(AtWork.class), "at-work", report);

        assertThat(context.getBean(ActiveTime.class).spells(learner.id()))
                .singleElement()
                .satisfies(spell -> assertThat(spell.length()).isEqualTo(Duration.ofSeconds(40)))
                .extracting(Spell::activity)
                .isEqualTo(new ContentId("first-exercise"));
    }
}
