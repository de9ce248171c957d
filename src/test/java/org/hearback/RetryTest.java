package org.hearback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.retry.RetryOperations;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

class RetryTest {
    private final RetryOperations retry = new RetryConfiguration().retry();
    private final AtomicInteger tries = new AtomicInteger();

    static Stream<RuntimeException> whenAnotherWasFaster() {
        return Stream.of(
                new DuplicateKeyException("the key is taken"),
                new CannotAcquireLockException("deadlock found, or the wait for a lock was too long"),
                new OptimisticLockingFailureException("changed meanwhile"));
    }

    @ParameterizedTest
    @MethodSource("whenAnotherWasFaster")
    void whoWasSlowerTriesAgain(RuntimeException slower) {
        assertThat(retry.invoke(failing(slower, 2))).isEqualTo("done");
        assertThat(tries).hasValue(3);
    }

    @ParameterizedTest
    @MethodSource("whenAnotherWasFaster")
    void butNotForEver(RuntimeException slower) {
        assertThatThrownBy(() -> retry.invoke(failing(slower, 99))).isSameAs(slower);
        assertThat(tries).hasValue(5);
    }

    @Test
    void whatWouldFailAgainIsToldAtOnceAndAsItIs() {
        var fault = new NoSuchElementException("no such attempt");

        assertThatThrownBy(() -> retry.invoke(failing(fault, 1))).isSameAs(fault);
        assertThat(tries).hasValue(1);
    }

    private Supplier<String> failing(RuntimeException failure, int times) {
        return () -> {
            if (tries.incrementAndGet() <= times) throw failure;
            return "done";
        };
    }
}
