package org.hearback.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ResultTest {
    @Test
    void whatItTellsOfOutcomesIsStoredWithIt() {
        var result = new Result(true, new Score(3, 4)).with(Map.of("Answer kindly", new Score(1, 2)));

        assertThat(Step.of(Step.newId(), Step.COMPLETED, result).as(Result.class))
                .isEqualTo(result);
    }

    @Test
    void aResultFromBeforeOutcomesWereToldStillReads() {
        var stored = JsonMapper.shared().readTree("""
                {"passed": true, "score": {"correct": 3, "total": 4}}""");

        assertThat(new Step(Step.newId(), Step.COMPLETED, stored, null).as(Result.class))
                .isEqualTo(new Result(true, new Score(3, 4)));
    }
}
