package org.hearback.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearback.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.retry.RetryOperations;
import org.springframework.transaction.support.TransactionOperations;

/** What every database must do alike for secrets that are made here. */
abstract class MadeSecretsContract {
    @Autowired
    ApplicationContext context;

    @Test
    void nodesThatAskAtOnceAllGetTheSame() throws Exception {
        var name = "test " + UUID.randomUUID().toString().substring(0, 8);
        var together = new CyclicBarrier(4);
        Callable<String> node = () -> {
            var secrets = anotherNode();
            together.await();
            return secrets.get(name);
        };

        List<Future<String>> answers;
        try (var threads = Executors.newFixedThreadPool(4)) {
            answers = threads.invokeAll(List.of(node, node, node, node));
        }

        var secret = answers.getFirst().get();
        assertThat(Base64.getDecoder().decode(secret)).hasSize(32);
        for (var answer : answers) assertThat(answer.get()).isEqualTo(secret);
        assertThat(anotherNode().get(name)).isEqualTo(secret);
    }

    @Test
    void eachNameHasASecretOfItsOwn() {
        assertThat(anotherNode().get("one")).isNotEqualTo(anotherNode().get("other"));
    }

    private MadeSecrets anotherNode() {
        return new MadeSecrets(
                context.getBean(MadeSecretRows.class),
                context.getBean(TransactionOperations.class),
                context.getBean(RetryOperations.class),
                context.getBean(TestClock.class));
    }
}
