package org.hearback;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.retry.RetryOperations;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Another window or node was faster: a unique key lets one through, and the other looks again. So does whoever the
 * database has made give way, in a deadlock or after waiting too long. What is tried again must be a whole transaction.
 */
@Configuration
class RetryConfiguration {
    @Bean
    RetryOperations retry() {
        return new RetryTemplate(RetryPolicy.builder()
                .includes(DataIntegrityViolationException.class, ConcurrencyFailureException.class)
                .maxRetries(4)
                .delay(Duration.ofMillis(20))
                .jitter(Duration.ofMillis(15))
                .build());
    }
}
