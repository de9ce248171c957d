package org.hearback.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewestFirstTest {
    private final List<Integer> done = new ArrayList<>();

    @Test
    void theNewestComesFirstAndTheOldestGivesWay() {
        var tasks = new NewestFirst(3);
        for (var i = 1; i <= 5; i++) {
            var number = i;
            assertThat(tasks.offer(() -> done.add(number))).isTrue();
        }

        while (!tasks.isEmpty()) tasks.poll().run();

        assertThat(done).containsExactly(5, 4, 3);
    }
}
