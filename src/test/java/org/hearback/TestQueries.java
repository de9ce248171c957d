package org.hearback;

import jakarta.persistence.EntityManagerFactory;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.springframework.context.ApplicationContext;

/** Counts what is asked of the database. */
public final class TestQueries {
    private TestQueries() {}

    public static long of(ApplicationContext context, Supplier<?> work) {
        var statistics = context.getBean(EntityManagerFactory.class)
                .unwrap(SessionFactory.class)
                .getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        work.get();
        var count = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return count;
    }
}
